import Timeline

/// Placement plans, care plans and permanence plans; not all in time, and some never: that is drift.
enum Plans {
    private static let placement = Promptness(inTime: 80, never: 6, lateBy: Spread(1, 2, 5, 12, 60))
    private static let care = Promptness(inTime: 88, never: 2, lateBy: Spread(1, 3, 7, 15, 50))
    private static let permanence = Promptness(inTime: 78, never: 8, lateBy: Spread(7, 40, 100, 190, 500))

    /// A placement plan within 5 working days of each new home (CPPCR 2010 reg 9).
    static func forPlacements(of period: Period, _ diary: inout Diary) {
        for stay in period.homes where diary.days.contains(stay.from) {
            let due = Office.day(5, workingDaysAfter: stay.from)
            if let day = diary.dice.day(from: stay.from, due: due, placement) {
                if day < stay.until { diary.note("placement plan", on: day) }
            } else {
                Excusals.consider(.placementPlan, due: due, until: stay.until, &diary)
            }
        }
    }

    /// The first care plan, within 10 working days of the first placement (CPPCR 2010 reg 4).
    static func forCare(of course: Course, _ diary: inout Diary) {
        let due = Office.day(10, workingDaysAfter: course.begins)
        guard let day = diary.dice.day(from: course.begins, due: due, care), day < course.ends else { return }
        diary.note("care plan", on: day)
    }

    /// The plan for permanence, by the second review for most, looked at again about once a year.
    static func forPermanence(of period: Period, reviews: [Day], _ diary: inout Diary) {
        let course = period.course
        let isNew = course.begins >= diary.days.lowerBound
        guard let due = isNew ? (reviews.count > 1 ? reviews[1] : nil) : reviews.first else { return }
        let opening = isNew ? reviews[0] : due - 14
        guard let first = diary.dice.day(from: opening, due: due, permanence) else {
            return Excusals.consider(.permanencePlan, due: due, until: course.ends, &diary)
        }
        guard first < course.ends else { return }
        note(on: first, course, &diary)
        for review in reviews.dropFirst(2) where review > first + 330 && diary.dice.happens(60) {
            note(on: review, course, &diary)
        }
    }

    private static func note(on day: Day, _ course: Course, _ diary: inout Diary) {
        let plan = plan(for: course, on: day, &diary.dice)
        diary.note("permanence plan", on: day, .slow, details: [Happening.Detail("option", plan)])
    }

    /// What the plan says: where the course goes, and early on, for some, still home.
    private static func plan(for course: Course, on day: Day, _ dice: inout Dice) -> String {
        if day < course.begins + 150 && dice.happens(25) { return "return home" }
        switch course.route {
        case .homeFromAgreement, .homeFromProceedings, .homeUnderOrder, .remand, .otherEnding: return "return home"
        case .specialGuardianship: return "special guardianship"
        case .arrangementsOrder: return "child arrangements"
        case .adoption: return "adoption"
        case .adoptionReversed:
            return day < (course.adoption?.reversed ?? day) ? "adoption" : "long-term fostering"
        case .longTermUnderOrder, .longTermByAgreement, .unaccompanied: return longTerm(course, on: day, &dice)
        }
    }

    private static func longTerm(_ course: Course, on day: Day, _ dice: inout Dice) -> String {
        switch course.born.age(on: day) {
        case 16...: dice.pick(["independence": 70, "long-term fostering": 30])
        case 12...: dice.pick(["long-term fostering": 72, "residential care": 28])
        default: "long-term fostering"
        }
    }
}
