/// A civil date: a day in the Gregorian calendar, with no time and no time zone.
///
/// Every due date of the law is counted in such days, so a day is one number and arithmetic on it is exact.
///
/// It is public, with what compares and counts days, because the compiler works only public functions into another
/// module: a million children are a thousand million comparisons of days.
public struct Day: Hashable, Comparable, Sendable {
    /// Days since 1 January 1970; negative before it.
    public let number: Int32

    /// The day that is `number` days after 1 January 1970.
    public init(number: Int32) {
        self.number = number
    }

    /// The day written as year, month (1–12) and day of the month; `nil` when the calendar has no such day.
    package init?(_ year: Int, _ month: Int, _ day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Day.daysInMonth(year, month)
        else { return nil }
        number = Day.number(year, month, day)
    }

    /// The later of two days comes after.
    public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

    /// The day `days` later (earlier, if negative).
    public static func + (day: Day, days: Int) -> Day { Day(number: day.number + Int32(days)) }

    /// The day `days` earlier.
    public static func - (day: Day, days: Int) -> Day { day + -days }

    /// How many days `left` is after `right`.
    public static func - (left: Day, right: Day) -> Int { Int(left.number) - Int(right.number) }

    /// Year, month (1–12) and day of the month.
    package var parts: (year: Int, month: Int, day: Int) {
        // Days are counted from 1 March of year 0, so that the leap day is the last of its year; 400 years make an era.
        let shifted = Int(number) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (
            yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        )
    }

    private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int32 {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return Int32(era * 146_097 + dayOfEra - 719_468)
    }

    private static func daysInMonth(_ year: Int, _ month: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension Day {
    /// The day with the same number `months` later or earlier; where that month has no such day, its last day.
    ///
    /// This is the corresponding-date rule for a month in law (Interpretation Act 1978, Schedule 1;
    /// *Dodds v Walker* [1981]): 30 November and three months is 28 or 29 February.
    package func adding(months: Int) -> Day {
        let (year, month, day) = parts
        let count = year * 12 + (month - 1) + months
        let newYear = count >= 0 ? count / 12 : (count - 11) / 12
        let newMonth = count - newYear * 12 + 1
        return Day(number: Day.number(newYear, newMonth, min(day, Day.daysInMonth(newYear, newMonth))))
    }

    /// Full years of age on `day` of someone born on this day.
    ///
    /// A person born on 29 February reaches an age on 1 March of a year without that day: a birthday has come when
    /// the calendar has reached its month and day.
    package func age(on day: Day) -> Int {
        let (bornYear, bornMonth, bornDay) = parts
        let (year, month, dayOfMonth) = day.parts
        let birthdayHasCome = (month, dayOfMonth) >= (bornMonth, bornDay)
        return year - bornYear - (birthdayHasCome ? 0 : 1)
    }

    /// The day on which someone born on this day reaches `age`; the first day for which ``age(on:)`` gives it.
    package func birthday(_ age: Int) -> Day {
        let (year, month, day) = parts
        return Day(year + age, month, day) ?? Day(number: Day.number(year + age, 3, 1))
    }

    /// Day of the week, 1 for Monday to 7 for Sunday.
    package var weekday: Int {
        let days = (Int(number) + 3) % 7
        return (days < 0 ? days + 7 : days) + 1
    }
}
