import Testing
import Timeline
import TimelineTesting

@Suite struct TimeLimitTests {
    @Test(arguments: [
        "20 working days", "1 working day", "1 week", "16 weeks", "3 months", "1 day", "8 days", "1 year",
        "20 working days and 3 months", "1 year and 1 month",
    ])
    func `a limit is written as it is read`(text: String) {
        #expect(TimeLimit(text)?.description == text)
    }

    @Test func `the plural is a matter of language, not of meaning`() {
        #expect(TimeLimit("1 weeks") == TimeLimit("1 week"))
        #expect(TimeLimit("6 month")?.description == "6 months")
    }

    @Test(arguments: [
        "", "soon", "week", "0 days", "-1 week", "1.5 weeks", "three months", "20 workingdays", "20 working",
        "1 fortnight", "3 months and", "and 3 months", "3 months and soon", "3months", "1 week or 2 weeks",
        "1 year and 1 month and 1 day",
    ])
    func `anything else is no limit`(text: String) {
        #expect(TimeLimit(text) == nil)
    }

    @Test(arguments: [
        "10000 days", "99999999999 weeks", "9223372036854775807 working days", "99999999999999999999 days",
    ])
    func `a number that no policy can mean is no limit`(text: String) {
        #expect(TimeLimit(text) == nil)
    }

    @Test func `the greatest numbers can be counted`() {
        let day: Day = "2026-06-04"
        // 9,999 weeks are 69,993 days.
        #expect(TimeLimit("9999 weeks")?.lastDay(within: day, .englandAndWales) == day + 69_993)
        #expect(TimeLimit("9999 working days")?.lastDay(within: day, .englandAndWales) == nil)
        #expect(TimeLimit("9999 years")?.lastDay(within: day, .englandAndWales)?.parts.year == 12_025)
    }

    @Test func `looking back follows the same rule of months`() {
        #expect(TimeLimit("3 months")?.firstDay(before: "2024-05-31") == "2024-02-29")
        #expect(TimeLimit("1 year")?.firstDay(before: "2024-02-29") == "2023-02-28")
        #expect(TimeLimit("2 weeks")?.firstDay(before: "2024-03-07") == "2024-02-22")
        #expect(TimeLimit("10 days")?.firstDay(before: "2024-03-07") == "2024-02-26")
        #expect(TimeLimit("1 year and 1 month")?.firstDay(before: "2024-03-31") == "2023-02-28")
    }

    @Test func `working days are not counted backwards`() {
        #expect(TimeLimit("5 working days")?.firstDay(before: "2024-05-31") == nil)
        #expect(TimeLimit("1 week and 5 working days")?.firstDay(before: "2024-05-31") == nil)
    }

    @Test func `months back and forth cross the turn of the year`() {
        #expect(("2026-01-15" as Day).adding(months: -1) == "2025-12-15")
        #expect(("2026-01-15" as Day).adding(months: -13) == "2024-12-15")
        #expect(("2025-12-31" as Day).adding(months: 2) == "2026-02-28")
        #expect(("2025-12-31" as Day).adding(months: 0) == "2025-12-31")
        #expect(("2024-03-31" as Day).adding(months: -1) == "2024-02-29")
    }
}
