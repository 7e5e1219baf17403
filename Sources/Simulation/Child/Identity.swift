import Timeline

/// Who a child is: what a return’s header says, the name, and earlier permanence.
struct Identity {
    let index: Int
    let life: Life

    /// The authority’s own number of the child, as the return’s CHILD: at most ten characters.
    static func number(ofChild index: Int) -> String {
        let digits = String(index + 1)
        return "M" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
    }

    /// Notes header and name at the moment the record first knows the child.
    func note(_ name: ChildName, _ diary: inout Diary) {
        guard let course = life.courses.first else { return }
        let known = moment(of: course.begins, diary)
        var registration = registration(course, &diary.dice)
        let ethnicity = registration.ethnicity
        let isLateToAsk = diary.dice.happens(3)
        if isLateToAsk { registration.ethnicity = "NOBT" }
        diary.open(at: known)
        let number = diary.write(.registered(registration), day: nil, at: known)
        diary.write(.named(name), day: nil, at: known)
        if let number { correct(registration, ethnicity, after: known, number: number, course, &diary) }
    }

    /// The moment at which the record comes to know what began on `day`.
    private func moment(of day: Day, _ diary: Diary) -> Instant {
        max(diary.broughtOver, Instant(milliseconds: Instant(startOf: day).milliseconds + 7 * 3_600_000))
    }

    private func registration(_ course: Course, _ dice: inout Dice) -> Registration {
        let isUnaccompanied = course.route == .unaccompanied
        let age = course.born.age(on: course.begins)
        let isMother = !life.isBoy && age >= 15 && dice.happens(3)
        return Registration(
            number: Identity.number(ofChild: index), born: life.isBirthKnown ? life.born : nil,
            sex: life.isBoy ? "M" : "F",
            ethnicity: dice.pick(isUnaccompanied ? Identity.refugees : Identity.ethnicities),
            pupilNumber: isUnaccompanied ? "UN2" : age < 5 ? "UN1" : pupilNumber(&dice),
            isMother: life.isBoy ? nil : isMother,
            motherOfChildBorn: isMother ? course.begins - dice.number(in: 1...200) : nil)
    }

    /// What is put right later: ethnicity asked for, and a pupil number when the child starts school.
    private func correct(
        _ registration: Registration, _ ethnicity: Ethnicity?, after known: Instant, number: Int, _ course: Course,
        _ diary: inout Diary
    ) {
        var registration = registration
        var last = number
        if registration.ethnicity != ethnicity {
            registration.ethnicity = ethnicity
            let asked = diary.dice.officeHours(on: known.day + diary.dice.number(in: 20...150))
            last =
                diary.write(.registered(registration), day: nil, at: asked, replacing: last, because: "Now asked for")
                ?? last
        }
        let school = Day(life.born.birthday(5).parts.year, 9, 20) ?? life.born.birthday(5)
        guard registration.pupilNumber == "UN1", let end = life.courses.last?.ends, school < end else { return }
        registration.pupilNumber = pupilNumber(&diary.dice)
        let moment = max(diary.dice.officeHours(on: school), diary.moment(of: last))
        diary.write(
            .registered(registration), day: nil, at: moment, replacing: last, because: "The child has started school")
    }

    private func pupilNumber(_ dice: inout Dice) -> String {
        "Z" + String(100_000_000_000 + dice.number(below: 899_999_999_999))
    }

    /// Of a hundred children in care other than the unaccompanied (DfE release, from knowledge, to be confirmed).
    private static let ethnicities: Shares<Ethnicity> = [
        "WBRI": 71, "WIRI": 1, "WOTH": 4, "WIRT": 1, "WROM": 1, "MWBC": 4, "MWBA": 2, "MWAS": 2, "MOTH": 3, "AIND": 1,
        "APKN": 1, "ABAN": 1, "AOTH": 1, "BCRB": 2, "BAFR": 3, "BOTH": 1, "OOTH": 1,
    ]
    private static let refugees: Shares<Ethnicity> = ["AOTH": 30, "BAFR": 28, "OOTH": 32, "WOTH": 10]
}
