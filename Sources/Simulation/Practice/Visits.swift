import Timeline

/// The social worker’s visits: within a week of each new home, then every six weeks, and after a year in a home that
/// is meant to last every three months (CPPCR 2010 reg 28), with the gaps that life makes.
enum Visits {
    private static let first = Promptness(inTime: 93, never: 2, lateBy: Spread(1, 2, 4, 8, 25))

    /// Notes the visits of the period; weekly ones go on until `firstReview` where the law asks for them.
    static func make(in period: Period, firstReview: Day?, _ diary: inout Diary) {
        for home in period.homes {
            let last = min(home.until - 1, diary.days.upperBound)
            guard last >= diary.days.lowerBound else { continue }
            var next = firstVisit(in: home, &diary)
            while next <= last {
                note(on: next, &diary)
                let wait = gap(after: next, in: home, period, firstReview: firstReview, &diary.dice)
                next = max(next + 1, Office.workingDay(onOrBefore: next + wait))
            }
        }
    }

    private static func firstVisit(in home: Stay, _ diary: inout Diary) -> Day {
        guard home.from >= diary.days.lowerBound else { return diary.days.lowerBound + diary.dice.number(in: 0...41) }
        let visit = diary.dice.day(from: home.from + 1, due: home.from + 7, first)
        return visit ?? home.from + diary.dice.number(in: 20...50)
    }

    /// Days to the next visit.
    private static func gap(
        after visit: Day, in home: Stay, _ period: Period, firstReview: Day?, _ dice: inout Dice
    ) -> Int {
        let limit = limit(after: visit, in: home, period, firstReview: firstReview)
        if dice.happens(1) { return limit + dice.draw(Spread(20, 40, 60, 90, 160)) }
        if dice.happens(7) { return limit + dice.draw(Spread(1, 2, 5, 9, 20)) }
        return dice.number(in: max(3, limit * 3 / 4)...limit)
    }

    /// The longest gap that the law allows, in days.
    private static func limit(after visit: Day, in home: Stay, _ period: Period, firstReview: Day?) -> Int {
        let place = period.place(on: visit)
        let isNew = firstReview.map { visit < $0 } ?? false
        let isInterimWithParents = place == "P1" && period.course.status(on: visit) == "C1"
        if isNew && (place == "U3" || place.isAdoptive || isInterimWithParents) { return 7 }
        if isInterimWithParents { return 28 }
        let isMeantToLast = place == "U1" || place == "U4"
        return isMeantToLast && visit - home.from > 365 ? 91 : 42
    }

    private static func note(on day: Day, _ diary: inout Diary) {
        let age = diary.born.age(on: day)
        let details = age < 4 ? [] : [Happening.Detail("seen alone", diary.dice.happens(86) ? "yes" : "no")]
        diary.note("visit", on: day, details: details)
    }
}
