/// A length of time as law and policy state it: “20 working days”, “3 months”, “20 working days and 3 months”.
package struct TimeLimit: Hashable, Sendable, CustomStringConvertible {
    /// What is counted.
    package enum Unit: String, CaseIterable, Sendable {
        case day, workingDay = "working day", week, month, year
    }

    /// So many of one unit.
    package struct Part: Hashable, Sendable {
        package let count: Int
        package let unit: Unit
    }

    /// What is counted first, and what from there, if anything. Two parts are all that law and policy use; kept so,
    /// a limit is a few bytes and no array.
    package let first: Part
    package let second: Part?

    package init(_ first: Part, and second: Part? = nil) {
        self.first = first
        self.second = second
    }

    /// Reads `20 working days`, `1 week`, `20 working days and 3 months`; `nil` for anything else.
    package init?(_ text: String) {
        let parts = text.split(separator: " and ").map { Part(words: $0.split(separator: " ")) }
        guard (1...2).contains(parts.count), let first = parts[0] else { return nil }
        if parts.count == 2 && parts[1] == nil { return nil }
        self.init(first, and: parts.count == 2 ? parts[1] : nil)
    }

    /// The parts in order.
    package var parts: [Part] { [first] + (second.map { [$0] } ?? []) }

    /// `20 working days`, `1 week`.
    package var description: String {
        parts.map { "\($0.count) \($0.unit.rawValue)\($0.count == 1 ? "" : "s")" }.joined(separator: " and ")
    }

    /// The last day of “within this time of `day`”: `day` itself is day 0 and is not counted.
    ///
    /// Months and years follow the corresponding-date rule; weeks and months do not move for weekends or holidays.
    /// `nil` when working days leave the years whose holidays `calendar` knows.
    package func lastDay(within day: Day, _ calendar: WorkingCalendar) -> Day? {
        guard let middle = first.lastDay(within: day, calendar) else { return nil }
        guard let second else { return middle }
        return second.lastDay(within: middle, calendar)
    }

    /// The last day of this time “beginning with” `day`: `day` is counted, so it ends a day sooner.
    package func lastDay(beginningWith day: Day, _ calendar: WorkingCalendar) -> Day? {
        lastDay(within: day, calendar).map { $0 - 1 }
    }

    /// The last day that is this time before `day`: “at the latest 14 days before the hearing”.
    ///
    /// `nil` when working days leave the years whose holidays `calendar` knows.
    package func lastDay(before day: Day, _ calendar: WorkingCalendar) -> Day? {
        guard let middle = first.lastDay(before: day, calendar) else { return nil }
        guard let second else { return middle }
        return second.lastDay(before: middle, calendar)
    }

    /// The first day from which `day` lies within this time: the start of “in the last three months”.
    ///
    /// Working days are not counted backwards: `nil` for a limit that has any.
    package func firstDay(before day: Day) -> Day? {
        guard let middle = first.firstDay(before: day) else { return nil }
        guard let second else { return middle }
        return second.firstDay(before: middle)
    }
}

extension TimeLimit.Part {
    fileprivate func lastDay(within day: Day, _ calendar: WorkingCalendar) -> Day? {
        switch unit {
        case .day: day + count
        case .week: day + 7 * count
        case .month: day.adding(months: count)
        case .year: day.adding(months: 12 * count)
        case .workingDay: calendar.day(count, workingDaysAfter: day)
        }
    }

    fileprivate func firstDay(before day: Day) -> Day? {
        switch unit {
        case .day: day - count
        case .week: day - 7 * count
        case .month: day.adding(months: -count)
        case .year: day.adding(months: -12 * count)
        case .workingDay: nil
        }
    }

    fileprivate func lastDay(before day: Day, _ calendar: WorkingCalendar) -> Day? {
        unit == .workingDay ? calendar.day(count, workingDaysBefore: day) : firstDay(before: day)
    }

    fileprivate init?(words: [Substring]) {
        // Four figures are more than any policy means, and few enough that no sum of days can overflow.
        guard words.count >= 2, let count = Int(words[0]), (1...9_999).contains(count) else { return nil }
        let name = words.dropFirst().joined(separator: " ")
        guard let unit = TimeLimit.Unit.allCases.first(where: { $0.rawValue == name || $0.rawValue + "s" == name })
        else { return nil }
        self.init(count: count, unit: unit)
    }
}
