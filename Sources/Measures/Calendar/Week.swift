import Timeline

/// A week from Monday to Sunday, numbered as ISO 8601 has it: the week belongs to the year in which its Thursday lies.
package struct Week: Hashable, Comparable, Sendable {
    package let monday: Day

    /// The week in which `day` lies.
    package init(_ day: Day) {
        monday = day - (day.weekday - 1)
    }

    package var year: Int { (monday + 3).parts.year }

    /// 1 for the first week of its year.
    package var number: Int {
        let thursday = monday + 3
        return Day(year, 1, 1).map { (thursday - $0) / 7 + 1 } ?? 1
    }

    /// How many weeks it is after `other`.
    package func weeks(after other: Week) -> Int { (monday - other.monday) / 7 }

    /// The later of two weeks comes after.
    package static func < (left: Week, right: Week) -> Bool { left.monday < right.monday }
}

extension Week: CustomStringConvertible {
    /// `2026-W23`.
    package var description: String { "\(year)-W\(number < 10 ? "0" : "")\(number)" }
}
