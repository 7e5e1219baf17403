import Testing
import Timeline
import TimelineTesting

/// The test vectors of `statutory.md` §1.3.
struct LimitVector: Sendable, CustomTestStringConvertible {
    let from: Day
    let fiveWorkingDays: Day
    let tenWorkingDays: Day
    let twentyWorkingDays: Day
    let week: Day
    let sixteenWeeks: Day
    let threeMonths: Day
    let lastOfTwentySixWeeks: Day

    init(_ line: String) {
        let days = line.split(separator: " ").map { Day(stringLiteral: String($0)) }
        from = days[0]
        fiveWorkingDays = days[1]
        tenWorkingDays = days[2]
        twentyWorkingDays = days[3]
        week = days[4]
        sixteenWeeks = days[5]
        threeMonths = days[6]
        lastOfTwentySixWeeks = days[7]
    }

    var testDescription: String { from.longWords }

    static let all = [
        "2020-04-06 2020-04-15 2020-04-22 2020-05-06 2020-04-13 2020-07-27 2020-07-06 2020-10-04",
        "2020-05-05 2020-05-13 2020-05-20 2020-06-04 2020-05-12 2020-08-25 2020-08-05 2020-11-02",
        "2021-12-13 2021-12-20 2021-12-29 2022-01-13 2021-12-20 2022-04-04 2022-03-13 2022-06-12",
        "2022-05-16 2022-05-23 2022-05-30 2022-06-15 2022-05-23 2022-09-05 2022-08-16 2022-11-13",
        "2022-09-05 2022-09-12 2022-09-20 2022-10-04 2022-09-12 2022-12-26 2022-12-05 2023-03-05",
        "2023-04-03 2023-04-12 2023-04-19 2023-05-04 2023-04-10 2023-07-24 2023-07-03 2023-10-01",
        "2024-12-16 2024-12-23 2025-01-02 2025-01-16 2024-12-23 2025-04-07 2025-03-16 2025-06-15",
        "2025-04-07 2025-04-14 2025-04-23 2025-05-08 2025-04-14 2025-07-28 2025-07-07 2025-10-05",
        "2026-12-14 2026-12-21 2026-12-30 2027-01-14 2026-12-21 2027-04-05 2027-03-14 2027-06-13",
    ].map(LimitVector.init)
}

@Suite struct TimeLimitVectorTests {
    private func lastDay(_ limit: String, within day: Day) -> Day? {
        TimeLimit(limit)?.lastDay(within: day, .englandAndWales)
    }

    @Test(arguments: LimitVector.all)
    func `working days are counted from the day after`(vector: LimitVector) {
        #expect(lastDay("5 working days", within: vector.from) == vector.fiveWorkingDays)
        #expect(lastDay("10 working days", within: vector.from) == vector.tenWorkingDays)
        #expect(lastDay("20 working days", within: vector.from) == vector.twentyWorkingDays)
    }

    @Test(arguments: LimitVector.all)
    func `weeks and months do not move for weekends or holidays`(vector: LimitVector) {
        #expect(lastDay("1 week", within: vector.from) == vector.week)
        #expect(lastDay("16 weeks", within: vector.from) == vector.sixteenWeeks)
        #expect(lastDay("3 months", within: vector.from) == vector.threeMonths)
    }

    @Test(arguments: LimitVector.all)
    func `twenty-six weeks beginning with a day count that day`(vector: LimitVector) {
        let limit = TimeLimit("26 weeks")
        #expect(limit?.lastDay(beginningWith: vector.from, .englandAndWales) == vector.lastOfTwentySixWeeks)
    }

    @Test func `a month ends on the last day of a month that has no such day`() {
        #expect(lastDay("3 months", within: "2023-11-30") == "2024-02-29")
        #expect(lastDay("6 months", within: "2023-08-31") == "2024-02-29")
        #expect(lastDay("6 months", within: "2024-08-31") == "2025-02-28")
        #expect(lastDay("1 year", within: "2024-02-29") == "2025-02-28")
        #expect(lastDay("1 month", within: "2025-01-31") == "2025-02-28")
        #expect(lastDay("1 month", within: "2025-02-28") == "2025-03-28")
    }

    @Test func `parts are counted one after the other`() {
        // Twenty working days from Monday 5 January 2026 are Monday 2 February; three months on is 2 May.
        #expect(lastDay("20 working days and 3 months", within: "2026-01-05") == "2026-05-02")
        #expect(lastDay("1 month and 1 day", within: "2026-01-31") == "2026-03-01")
        #expect(lastDay("1 day and 1 month", within: "2026-01-31") == "2026-03-01")
        #expect(lastDay("2 days and 1 month", within: "2026-01-29") == "2026-02-28")
    }
}
