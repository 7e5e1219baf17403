import Timeline

/// Statutory reviews: within 20 working days, then 3 months, then every 6 (CPPCR 2010 reg 33), and some late.
enum Reviews {
    private static let promptness = Promptness(inTime: 92, never: 0, lateBy: Spread(1, 4, 12, 30, 120))

    /// The reviews of the period that fall in the record’s days, noted in the diary.
    static func hold(in period: Period, _ diary: inout Diary) -> [Day] {
        let course = period.course
        // In a few cases the reviews of the last months have not been held at all.
        let stops =
            diary.dice.happens(5) ? diary.days.upperBound - diary.dice.number(in: 30...240) : diary.days.upperBound
        let last = min(stops, course.ends - 1)
        var held: [Day] = []
        var next = first(of: course, &diary)
        while let day = next, day <= last {
            held.append(day)
            note(on: day, course, &diary)
            let months = held.count == 1 && course.begins >= diary.days.lowerBound ? 3 : 6
            next = review(within: months, of: day, &diary.dice)
        }
        return held
    }

    /// The first review; for a child in care before the record began, the next of a series that is going on.
    private static func first(of course: Course, _ diary: inout Diary) -> Day? {
        guard course.begins >= diary.days.lowerBound else {
            return Office.workingDay(onOrAfter: diary.days.lowerBound + diary.dice.number(in: 0...175))
        }
        let due = Office.day(20, workingDaysAfter: course.begins)
        return diary.dice.day(from: course.begins + 8, due: due, promptness)
    }

    private static func review(within months: Int, of day: Day, _ dice: inout Dice) -> Day? {
        let due = day.adding(months: months)
        // One in twenty-five is brought forward, because a placement is ending or the plan is to change.
        let soonest = dice.happens(4) ? day + 20 : due - 21
        return dice.day(from: soonest, due: due, promptness)
    }

    private static func note(on day: Day, _ course: Course, _ diary: inout Diary) {
        let participation = participation(age: course.born.age(on: day), &diary.dice)
        diary.note(.reviewed(Review(participation: participation)), on: day, .slow)
        if diary.dice.happens(55) {
            diary.note("care plan", on: Office.workingDay(onOrAfter: day + diary.dice.number(in: 2...18)))
        }
    }

    private static func participation(age: Int, _ dice: inout Dice) -> Participation {
        switch age {
        case ..<4: "PN0"
        case ..<10: dice.pick(["PN1": 24, "PN2": 6, "PN3": 8, "PN4": 5, "PN5": 10, "PN6": 42, "PN7": 5])
        default: dice.pick(["PN1": 50, "PN2": 6, "PN3": 2, "PN4": 3, "PN5": 8, "PN6": 26, "PN7": 5])
        }
    }
}
