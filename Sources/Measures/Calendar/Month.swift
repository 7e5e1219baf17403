import Timeline

/// A calendar month.
package struct Month: Hashable, Comparable, Sendable {
    package let firstDay: Day
    /// How many months it is after January of the year 0.
    let number: Int

    /// The month in which `day` lies.
    package init(_ day: Day) {
        firstDay = day - (day.parts.day - 1)
        number = Month.number(of: day)
    }

    /// The number of the month in which `day` lies.
    static func number(of day: Day) -> Int {
        let (year, month, _) = day.parts
        return year * 12 + month - 1
    }

    package var lastDay: Day { firstDay.adding(months: 1) - 1 }

    /// The month that is `count` months later (earlier, if negative).
    package static func + (month: Month, count: Int) -> Month { Month(month.firstDay.adding(months: count)) }

    /// The later of two months comes after.
    package static func < (left: Month, right: Month) -> Bool { left.number < right.number }
}

extension Month: CustomStringConvertible {
    /// `2026-06`, for files and machines.
    package var description: String { String(firstDay.description.prefix(7)) }

    /// `June 2026`, for people.
    package var words: String {
        let (year, month, _) = firstDay.parts
        return "\(Day.monthNames[month - 1]) \(year)"
    }
}
