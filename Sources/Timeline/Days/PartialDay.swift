/// A day of which perhaps only the month or the year is known: `2014`, `May 2014`, `4 May 2014`.
///
/// A grandmother's date of birth is often a year, and a guess at the rest would be a false fact.
package struct PartialDay: Hashable, Sendable {
    package let year: Int
    /// 1 to 12; `nil` when only the year is known.
    package let month: Int?
    /// The day itself, when it is known.
    package let day: Day?

    /// The whole day.
    package init(_ day: Day) {
        (year, self.month) = (day.parts.year, day.parts.month)
        self.day = day
    }

    /// The year, and the month if it is known; `nil` when the calendar has no such month.
    package init?(year: Int, month: Int? = nil) {
        guard (1...9999).contains(year), (1...12).contains(month ?? 1) else { return nil }
        (self.year, self.month, day) = (year, month, nil)
    }

    /// The first day that it can be.
    package var first: Day { day ?? Day(year, month ?? 1, 1) ?? Day(number: 0) }

    /// The last day that it can be.
    package var last: Day { day ?? first.adding(months: month == nil ? 12 : 1) - 1 }
}

extension PartialDay: CustomStringConvertible {
    /// Reads `2014`, `2014-05` or `2014-05-04`.
    package init?(iso text: some StringProtocol) {
        if let day = Day(iso: text) {
            self.init(day)
            return
        }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts[0].count == 4, parts.dropFirst().allSatisfy({ $0.count == 2 }),
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }), let year = Int(parts[0])
        else { return nil }
        self.init(year: year, month: parts.count == 2 ? Int(parts[1]) : nil)
    }

    /// `2014`, `2014-05`, `2014-05-04`, for files and machines.
    package var description: String {
        if let day { return day.description }
        let whole = first.description
        return String(whole.prefix(month == nil ? 4 : 7))
    }

    /// `2014`, `May 2014`, `4 May 2014`, for people.
    package var words: String {
        if let day { return day.words }
        return month.map { "\(Day.monthNames[$0 - 1]) \(year)" } ?? "\(year)"
    }
}
