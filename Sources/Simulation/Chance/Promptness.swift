import Timeline

/// How well a service keeps a time limit: mostly in time, sometimes late, sometimes not at all.
struct Promptness: Sendable {
    /// In how many of a hundred cases the thing is done by the day it is due.
    let inTime: Double
    /// In how many of a hundred cases it is never done.
    let never: Double
    /// How many days late it is otherwise.
    let lateBy: Spread
}

extension Dice {
    /// The day on which something is done that may be done from `opening` on and is due on `due`; `nil` for never.
    ///
    /// What is in time is done in the later half of its time more often than in the first: people work to a date.
    mutating func day(from opening: Day, due: Day, _ promptness: Promptness) -> Day? {
        if happens(promptness.never) { return nil }
        // The share in time is of all cases, so it is asked of those that are left.
        guard happens(promptness.inTime * 100 / (100 - promptness.never)) else {
            return Office.workingDay(onOrAfter: due + max(1, draw(promptness.lateBy)))
        }
        let length = max(0, due - opening)
        let fromHalf = happens(70) ? length / 2 : 0
        return max(opening, Office.workingDay(onOrBefore: opening + number(in: fromHalf...length)))
    }
}

/// The days on which the authority's offices are open.
enum Office {
    /// The last working day up to and with `day`.
    static func workingDay(onOrBefore day: Day) -> Day {
        var day = day
        while !isOpen(on: day) { day = day - 1 }
        return day
    }

    /// The first working day from `day` on.
    static func workingDay(onOrAfter day: Day) -> Day {
        var day = day
        while !isOpen(on: day) { day = day + 1 }
        return day
    }

    /// The last day within `count` working days of `day`; outside the years whose holidays are known, five working
    /// days are taken as a week.
    static func day(_ count: Int, workingDaysAfter day: Day) -> Day {
        WorkingCalendar.englandAndWales.day(count, workingDaysAfter: day) ?? day + count * 7 / 5
    }

    private static func isOpen(on day: Day) -> Bool {
        WorkingCalendar.englandAndWales.isWorkingDay(day) ?? (day.weekday < 6)
    }
}
