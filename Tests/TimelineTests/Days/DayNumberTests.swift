import Testing
import Timeline
import TimelineTesting

@Suite struct DayNumberTests {
    @Test func `every day of eight centuries has its own number, one more than the day before`() throws {
        var expected = try #require(Day(1700, 1, 1)).number
        for year in 1700...2499 {
            let isLeapYear = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
            let lengths = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            for (index, length) in lengths.enumerated() {
                for dayOfMonth in 1...length {
                    let day = try #require(Day(year, index + 1, dayOfMonth))
                    guard day.number == expected, day.parts == (year, index + 1, dayOfMonth) else {
                        Issue.record("\(year)-\(index + 1)-\(dayOfMonth) is \(day.number), read back as \(day.parts)")
                        return
                    }
                    expected += 1
                }
            }
        }
    }

    @Test func `four hundred years are 146,097 days`() {
        #expect(("2400-03-01" as Day) - "2000-03-01" == 146_097)
        #expect(("2000-03-01" as Day) - "1600-03-01" == 146_097)
    }

    @Test func `days are added and taken away across months and years`() {
        #expect(("2024-02-28" as Day) + 2 == "2024-03-01")
        #expect(("2023-02-28" as Day) + 1 == "2023-03-01")
        #expect(("2026-01-01" as Day) - 1 == "2025-12-31")
        #expect(("2026-06-04" as Day) - "2026-05-28" == 7)
    }

    @Test(arguments: [
        ("1970-01-01", 4), ("1969-12-31", 3), ("1900-01-01", 1), ("2000-01-01", 6), ("2022-09-19", 1),
        ("2026-06-04", 4), ("2024-02-29", 4), ("1752-09-14", 4), ("2026-11-22", 7),
    ])
    func `a day knows its day of the week, Monday being the first`(day: Day, weekday: Int) {
        #expect(day.weekday == weekday)
    }

    @Test func `the days of the week follow one another before and after 1970`() {
        for number in Int32(-1_000)...1_000 {
            #expect(Day(number: number + 1).weekday == Day(number: number).weekday % 7 + 1)
        }
    }
}
