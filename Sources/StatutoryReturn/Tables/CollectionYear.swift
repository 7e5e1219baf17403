import Timeline

/// A reporting year of the return: 1 April to 31 March, named by the calendar year in which it ends.
package struct CollectionYear: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The calendar year in which it ends on 31 March: 2018 for 2017/18.
    package let ending: Int
    /// 1 April.
    package let firstDay: Day
    /// 31 March.
    package let lastDay: Day

    /// The years whose columns and codes are known here, 2017/18 to 2026/27 (`ssda903-schema.yaml`).
    package static let known = 2018...2027

    /// The year that ends on 31 March of `ending`; `nil` outside the calendar's years 2 to 9999.
    package init?(ending: Int) {
        guard let firstDay = Day(ending - 1, 4, 1), let lastDay = Day(ending, 3, 31) else { return nil }
        self.ending = ending
        self.firstDay = firstDay
        self.lastDay = lastDay
    }

    /// The reporting year in which `day` falls.
    package init?(containing day: Day) {
        let (year, month, _) = day.parts
        self.init(ending: month >= 4 ? year + 1 : year)
    }

    /// Reads `2017/18`, `2017-18` or `2017/2018`; `nil` when the second is not the year after the first.
    package init?(words: String) {
        let parts = words.split { "/-–".contains($0) }.map { $0.filter { $0 != " " } }
        guard parts.count == 2, parts[0].count == 4, let first = Int(parts[0]), let last = Int(parts[1]),
            parts[1].count == 4 ? last == first + 1 : parts[1].count == 2 && last == (first + 1) % 100
        else { return nil }
        self.init(ending: first + 1)
    }

    /// The earlier year comes first.
    package static func < (left: CollectionYear, right: CollectionYear) -> Bool { left.ending < right.ending }

    /// Whether `day` is in the year.
    package func contains(_ day: Day) -> Bool { firstDay <= day && day <= lastDay }

    /// `2017/18`.
    package var description: String { CollectionYear.words(ending: ending) }

    /// How the year that ends in `ending` is written: `2017/18`.
    package static func words(ending: Int) -> String {
        let short = ending % 100
        return "\(ending - 1)/\(short < 10 ? "0" : "")\(short)"
    }
}
