import Testing
import Timeline
import TimelineTesting

@Suite struct HolidayTests {
    /// The lists of `statutory.md` §1.2, compared there with GOV.UK's own for 2015 to 2028.
    static let years = [
        "2015 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "2016 01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27",
        "2017 01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
        "2018 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
        "2019 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
        "2020 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
        "2021 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
        "2022 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
        "2023 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
        "2024 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
        "2025 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        "2026 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "2027 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
        "2028 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
        "2029 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
        "2030 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
    ]

    @Test(arguments: years)
    func `a year's holidays are those of the published list and no others`(line: String) {
        let words = line.split(separator: " ")
        let listed = Set(words.dropFirst().map { Day(stringLiteral: "\(words[0])-\($0)") })
        let held = WorkingCalendar.englandAndWales.holidays.map(\.day).filter { "\($0.parts.year)" == words[0] }
        #expect(Set(held) == listed)
        #expect(held.count == listed.count)
    }

    @Test func `of the years before, the royal wedding and the Diamond Jubilee are kept`() {
        let days = Set(WorkingCalendar.englandAndWales.holidays.map(\.day))
        #expect(days.isSuperset(of: ["2011-04-29", "2012-06-04", "2012-06-05"]))
        #expect(days.isDisjoint(with: ["2012-05-28"]))
    }

    @Test(arguments: 2011...2030)
    func `Good Friday is two days before Easter Sunday and Easter Monday one day after`(year: Int) {
        let easter = EasterSunday.of(year)
        let names = WorkingCalendar.englandAndWales.holidays.filter { $0.day.parts.year == year }
        #expect(names.first { $0.name == "Good Friday" }?.day == easter - 2)
        #expect(names.first { $0.name == "Easter Monday" }?.day == easter + 1)
    }

    @Test(arguments: 2011...2030)
    func `nobody works on Christmas Day or Boxing Day, whatever the day of the week`(year: Int) throws {
        let christmas = try #require(Day(year, 12, 25))
        #expect(WorkingCalendar.englandAndWales.isWorkingDay(christmas) == false)
        #expect(WorkingCalendar.englandAndWales.isWorkingDay(christmas + 1) == false)
    }

    @Test func `no holiday falls at a weekend, since its substitute is listed`() {
        #expect(Holiday.englandAndWales.allSatisfy { $0.day.weekday < 6 })
    }

    @Test func `the holidays are in order, each day once`() {
        let days = Holiday.englandAndWales.map(\.day)
        #expect(zip(days, days.dropFirst()).allSatisfy { $0 < $1 })
    }
}

/// Easter Sunday of the Gregorian calendar by the algorithm of Meeus, Jones and Butcher.
enum EasterSunday {
    static func of(_ year: Int) -> Day {
        let (century, yearOfCentury) = year.quotientAndRemainder(dividingBy: 100)
        let golden = year % 19
        let correction = century - century / 4 - (century - (century + 8) / 25 + 1) / 3
        let epact = (19 * golden + correction + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
        let late = (golden + 11 * epact + 22 * weekday) / 451
        let (month, day) = (epact + weekday - 7 * late + 114).quotientAndRemainder(dividingBy: 31)
        return Day(year, month, day + 1) ?? .endOfTime
    }
}
