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

    /// One part, or several counted one after the other.
    package let parts: [Part]

    package init(parts: [Part]) {
        self.parts = parts
    }

    /// Reads `20 working days`, `1 week`, `20 working days and 3 months`; `nil` for anything else.
    package init?(_ text: String) {
        let parts = text.split(separator: " and ").map { Part(words: $0.split(separator: " ")) }
        guard !parts.isEmpty, !parts.contains(nil) else { return nil }
        self.parts = parts.compactMap(\.self)
    }

    /// `20 working days`, `1 week`.
    package var description: String {
        parts.map { "\($0.count) \($0.unit.rawValue)\($0.count == 1 ? "" : "s")" }.joined(separator: " and ")
    }

    /// The last day of “within this time of `day`”: `day` itself is day 0 and is not counted.
    ///
    /// Months and years follow the corresponding-date rule; weeks and months do not move for weekends or holidays.
    /// `nil` when working days leave the years whose holidays `calendar` knows.
    package func lastDay(within day: Day, _ calendar: WorkingCalendar) -> Day? {
        var result = day
        for part in parts {
            switch part.unit {
            case .day: result = result + part.count
            case .week: result = result + 7 * part.count
            case .month: result = result.adding(months: part.count)
            case .year: result = result.adding(months: 12 * part.count)
            case .workingDay:
                guard let next = calendar.day(part.count, workingDaysAfter: result) else { return nil }
                result = next
            }
        }
        return result
    }

    /// The last day of this time “beginning with” `day`: `day` is counted, so it ends a day sooner.
    package func lastDay(beginningWith day: Day, _ calendar: WorkingCalendar) -> Day? {
        lastDay(within: day, calendar).map { $0 - 1 }
    }

    /// The first day from which `day` lies within this time: the start of “in the last three months”.
    ///
    /// Working days are not counted backwards: `nil` for a limit that has any.
    package func firstDay(before day: Day) -> Day? {
        var result = day
        for part in parts {
            switch part.unit {
            case .day: result = result - part.count
            case .week: result = result - 7 * part.count
            case .month: result = result.adding(months: -part.count)
            case .year: result = result.adding(months: -12 * part.count)
            case .workingDay: return nil
            }
        }
        return result
    }
}

extension TimeLimit.Part {
    fileprivate init?(words: [Substring]) {
        // Four figures are more than any policy means, and few enough that no sum of days can overflow.
        guard words.count >= 2, let count = Int(words[0]), (1...9_999).contains(count) else { return nil }
        let name = words.dropFirst().joined(separator: " ")
        guard let unit = TimeLimit.Unit.allCases.first(where: { $0.rawValue == name || $0.rawValue + "s" == name })
        else { return nil }
        self.init(count: count, unit: unit)
    }
}
