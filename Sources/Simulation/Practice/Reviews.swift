import Timeline

/// Statutory reviews: within 20 working days, then 3 months, then every 6 (CPPCR 2010 reg 33); once a child is placed
/// for adoption, within 4 weeks, then 3 months, then every 6 (AAR 2005 reg 36). Some are late.
enum Reviews {
    private static let promptness = Promptness(inTime: 92, never: 0, lateBy: Spread(1, 4, 12, 30, 120))

    /// The reviews of the period that fall in the record’s days, noted in the diary.
    static func hold(in period: Period, _ diary: inout Diary) -> [Day] {
        let course = period.course
        // In a few cases the reviews of the last months have not been held at all.
        let stops =
            diary.dice.happens(5) ? diary.days.upperBound - diary.dice.number(in: 30...240) : diary.days.upperBound
        let last = min(stops, course.ends - 1)
        let placed = course.adoption?.placed ?? last + 1
        var held: [Day] = []
        if placed > diary.days.lowerBound {
            let first = first(from: course.begins, due: Office.day(20, workingDaysAfter: course.begins), &diary)
            held = series(
                first, isNew: course.begins >= diary.days.lowerBound, until: min(last, placed - 1), &diary.dice)
        }
        if placed <= last {
            let first = first(from: placed, due: placed + 28, &diary)
            held += series(first, isNew: placed >= diary.days.lowerBound, until: last, &diary.dice)
        }
        for day in held { note(on: day, course, &diary) }
        return held
    }

    /// The first review of a series; when that began before the record, the next of those that are going on.
    private static func first(from opening: Day, due: Day, _ diary: inout Diary) -> Day? {
        opening >= diary.days.lowerBound
            ? diary.dice.day(from: opening + 8, due: due, promptness)
            : Office.workingDay(onOrAfter: diary.days.lowerBound + diary.dice.number(in: 0...175))
    }

    private static func series(_ first: Day?, isNew: Bool, until last: Day, _ dice: inout Dice) -> [Day] {
        var held: [Day] = []
        var next = first
        while let day = next, day <= last {
            held.append(day)
            let due = day.adding(months: isNew && held.count == 1 ? 3 : 6)
            // One in twenty-five is brought forward, because a placement is ending or the plan is to change.
            next = dice.day(from: dice.happens(4) ? day + 20 : due - 21, due: due, promptness)
        }
        return held
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
