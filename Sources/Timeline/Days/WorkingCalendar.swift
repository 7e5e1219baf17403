/// Working days of a nation, as known on some day.
///
/// A working day is not a Saturday, a Sunday, Christmas Day, Good Friday or a bank holiday (`statutory.md` STAT-001).
/// Counting is a look-up in two arrays, however many days are counted.
package final class WorkingCalendar: Sendable {
    /// The holidays that it counts, in order.
    package let holidays: [Holiday]
    /// The first and the last day that the calendar can speak about.
    package let range: ClosedRange<Day>
    /// For each day of the range, how many working days come before it.
    private let countBefore: [Int32]
    /// Every working day in order.
    private let workingDays: [Day]

    /// The calendar made of `holidays` by what was known on `known` (of all of them when `nil`).
    ///
    /// It covers whole years, from the first holiday's to the last holiday's.
    package init(holidays: [Holiday], asKnownOn known: Day? = nil) {
        let days = holidays.map(\.day)
        guard let first = days.min().flatMap({ Day($0.parts.year, 1, 1) }),
            let last = days.max().flatMap({ Day($0.parts.year, 12, 31) })
        else { preconditionFailure("a working calendar needs holidays") }
        range = first...last
        let standing = holidays.filter { holiday in known.map(holiday.isKnown(on:)) ?? (holiday.withdrawn == nil) }
        let closed = Set(standing.map(\.day))
        self.holidays = standing
        var countBefore: [Int32] = []
        var workingDays: [Day] = []
        for number in first.number...last.number {
            let day = Day(number: number)
            countBefore.append(Int32(workingDays.count))
            if day.weekday < 6 && !closed.contains(day) { workingDays.append(day) }
        }
        self.countBefore = countBefore
        self.workingDays = workingDays
    }

    /// The last day of “within `count` working days of `day`”: `day` is day 0, and the next working day is day 1.
    ///
    /// `nil` when the sum leaves the years whose holidays are known.
    package func day(_ count: Int, workingDaysAfter day: Day) -> Day? {
        guard range.contains(day), day < range.upperBound, count > 0 else { return nil }
        let upToAndWith = Int(countBefore[Int(day.number - range.lowerBound.number) + 1])
        guard count <= workingDays.count - upToAndWith else { return nil }
        return workingDays[upToAndWith + count - 1]
    }

    /// The last day that leaves `count` working days before `day`: `day` is day 0, and the working day before it is day 1.
    ///
    /// `nil` when the sum leaves the years whose holidays are known.
    package func day(_ count: Int, workingDaysBefore day: Day) -> Day? {
        guard range.contains(day), count > 0 else { return nil }
        let before = Int(countBefore[Int(day.number - range.lowerBound.number)])
        return count <= before ? workingDays[before - count] : nil
    }

    /// Whether people work on `day`; `nil` outside the years whose holidays are known.
    package func isWorkingDay(_ day: Day) -> Bool? {
        guard range.contains(day) else { return nil }
        let index = Int(day.number - range.lowerBound.number)
        let after = index + 1 < countBefore.count ? Int(countBefore[index + 1]) : workingDays.count
        return after > Int(countBefore[index])
    }
}

extension WorkingCalendar {
    /// England and Wales with every announcement made so far.
    package static let englandAndWales = WorkingCalendar(holidays: Holiday.englandAndWales)

    /// England and Wales by the announcements made up to and with `day`.
    package static func englandAndWales(asKnownOn day: Day) -> WorkingCalendar {
        let hasLaterNews = Holiday.englandAndWales.contains { holiday in
            [holiday.announced, holiday.withdrawn].contains { $0.map { $0 > day } ?? false }
        }
        return hasLaterNews ? WorkingCalendar(holidays: Holiday.englandAndWales, asKnownOn: day) : englandAndWales
    }
}
