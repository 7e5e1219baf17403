import Timeline

/// Lives of short breaks, and of young people who have left care.
extension EventfulLife {
    /// One to three agreements on short breaks; where only the agreement is recorded it lasts for months.
    mutating func breaks(born: Day) -> [Course] {
        let isAgreementOnly = turn % 3 != 0
        let lengths = isAgreementOnly ? [400, 40, 560, 230, 95, 700, 20, 300] : [5, 19, 12, 26, 16, 2]
        let adult = born.birthday(18)
        var begins = window.lowerBound + dice.number(in: 0...600)
        var courses: [Course] = []
        for number in 0...dice.number(in: 1...3) {
            let ends = begins + lengths[(turn + number) % lengths.count]
            guard ends < adult, begins < window.upperBound else { break }
            var course = Course(
                route: .otherEnding, born: born, begins: begins, ends: ends, ending: "E4A",
                statuses: [Course.Status(from: begins, code: isAgreementOnly ? "V4" : "V3")])
            course.places = [Course.Place(from: begins, type: turn % 2 == 0 ? "K2" : "U6")]
            course.firstReason = dice.happens(12) ? "P" : "S"
            courses.append(course)
            begins = ends + dice.number(in: 20...200)
        }
        return courses
    }

    /// A stay of days with foster carers by agreement, in the first weeks of the record or of the life.
    mutating func firstStay(born: Day) -> Course {
        let begins = max(born, window.lowerBound) + dice.number(in: 2...20)
        var course = Course(
            route: .otherEnding, born: born, begins: begins, ends: begins + dice.number(in: 4...15), ending: "E4A",
            statuses: [Course.Status(from: begins, code: "V2")])
        course.places = [Course.Place(from: begins, type: "U6")]
        return course
    }

    /// A period of care that ended at 18 for most, and for some at 16 or 17.
    mutating func leaver(born: Day) -> Course {
        let begins = born.birthday(13) + dice.number(in: 0...900)
        let adult = born.birthday(18)
        let isEarly = dice.happens(35)
        let ends = isEarly ? born.birthday(16) + dice.number(in: 100...600) : adult
        var course = Course(
            route: .longTermByAgreement, born: born, begins: begins, ends: ends, ending: isEarly ? "E4A" : nil,
            statuses: [Course.Status(from: begins, code: dice.pick(["V2": 50, "C2": 50]))])
        let first: PlacementType = dice.pick(["U6": 50, "U4": 25, "K2": 25])
        course.places = [Course.Place(from: begins, type: first)]
        let second = born.birthday(16) + dice.number(in: 10...90)
        if dice.happens(50), second < ends { course.places?.append(Course.Place(from: second, type: "K3")) }
        return course
    }
}
