import Timeline

/// What is asked when a child starts to be looked after: was there permanence before, and is the child unaccompanied?
struct EarlierPermanence {
    /// The table is kept for starts from this day on: 1 April 2016, as days since 1970.
    private static let askedFrom = Day(number: 16_892)

    /// Of a thousand starts of children whose earlier periods the authority does not know.
    private static let options: Shares<Code<Meaning.PreviousPermanence>> = [
        "Z1": 925, "P1": 15, "P2": 35, "P3": 15, "P4": 10,
    ]

    /// The child’s latest period of care that has ended.
    private var before: Course?
    /// The answer given last: a return has one for a child, so a later one takes its place.
    private var answer: Int?

    init(before: Course?) {
        self.before = before
    }

    /// Notes the answers for a period; those for a period that began before the record are brought over.
    mutating func note(_ course: Course, _ diary: inout Diary) {
        let isBroughtOver = course.begins < diary.days.lowerBound
        let moment = isBroughtOver ? diary.broughtOver : diary.moment(after: course.begins, .ordinary)
        if course.route == .unaccompanied {
            let until = course.ending == "E15" ? course.ends : course.born.birthday(18)
            diary.write(.unaccompanied(Unaccompanied(until: until)), day: course.begins, at: moment)
        }
        if course.begins >= EarlierPermanence.askedFrom {
            let fact = Fact.previousPermanence(permanence(&diary.dice))
            answer =
                diary.write(
                    fact, day: course.begins, at: moment, replacing: answer, because: "Asked again on coming back")
                ?? answer
        }
        before = course
    }

    private func permanence(_ dice: inout Dice) -> PreviousPermanence {
        let option = knownOption ?? dice.pick(EarlierPermanence.options)
        guard let before, knownOption != nil else {
            return PreviousPermanence(option: option, authority: nil, orderDate: option == "P4" ? "ZZ/ZZ/ZZZZ" : nil)
        }
        // The court’s day is often not to hand when the child comes back.
        let (year, month, _) = before.ends.parts
        let date = "ZZ/\(month < 10 ? "0" : "")\(month)/\(year)"
        return PreviousPermanence(option: option, authority: nil, orderDate: date)
    }

    /// The permanence that the authority itself knows of, from how its last period of care ended.
    private var knownOption: Code<Meaning.PreviousPermanence>? {
        switch before?.ending {
        case "E45", "E46", "E47", "E48": "P2"
        case "E41": "P3"
        default: nil
        }
    }
}
