import Timeline

/// What is asked when a child starts to be looked after: was there permanence before, and is the child unaccompanied?
enum EarlierPermanence {
    /// The table is kept for starts from 1 April 2016 on; as days since 1970.
    private static let askedFrom = Day(number: 16_892)

    /// Of a thousand starts of children whose earlier periods the authority does not know.
    private static let options: Shares<Code<Meaning.PreviousPermanence>> = [
        "Z1": 925, "P1": 15, "P2": 35, "P3": 15, "P4": 10,
    ]

    static func note(_ course: Course, after before: Course?, _ diary: inout Diary) {
        if course.route == .unaccompanied {
            let until = course.ending == "E15" ? course.ends : course.born.birthday(18)
            start(.unaccompanied(Unaccompanied(until: until)), on: course.begins, &diary)
        }
        guard course.begins >= askedFrom else { return }
        var option = diary.dice.pick(options)
        var order: String?
        switch before?.ending {
        case "E45", "E46", "E47", "E48": option = "P2"
        case "E41": option = "P3"
        default: break
        }
        if let before, option != "Z1" {
            let (year, month, _) = before.ends.parts
            order = "ZZ/\(month < 10 ? "0" : "")\(month)/\(year)"
        }
        let fact = PreviousPermanence(option: option, authority: nil, orderDate: order)
        start(.previousPermanence(fact), on: course.begins, &diary)
    }

    /// A fact of the day on which the period began, brought over when that was before the record.
    private static func start(_ fact: Fact, on day: Day, _ diary: inout Diary) {
        if day < diary.days.lowerBound {
            diary.write(fact, day: day, at: diary.broughtOver)
        } else {
            diary.note(fact, on: day)
        }
    }
}
