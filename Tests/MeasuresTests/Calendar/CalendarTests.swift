import Measures
import Testing
import Timeline
import TimelineTesting

@Suite struct CalendarTests {
    @Test func `a month reaches from its first day to its last`() {
        let leapFebruary = Month("2024-02-17")
        #expect(leapFebruary.firstDay == "2024-02-01")
        #expect(leapFebruary.lastDay == "2024-02-29")
        #expect(leapFebruary.description == "2024-02")
        #expect(leapFebruary.words == "February 2024")
    }

    @Test func `eleven months before March is April of the year before`() {
        #expect(Month("2026-03-31") + -11 == Month("2025-04-01"))
        #expect(Month("2025-12-31") + 1 == Month("2026-01-01"))
        #expect(Month("2025-12-31") < Month("2026-01-01"))
    }

    /// 1 January 2026 is a Thursday, so its week is the first of 2026; 4 June is the 155th day, 22 weeks later.
    @Test func `a week is numbered by the year of its Thursday`() {
        #expect(Week("2026-06-04").description == "2026-W23")
        #expect(Week("2025-12-29").description == "2026-W01")
        #expect(Week("2026-01-04").description == "2026-W01")
        #expect(Week("2026-01-05").description == "2026-W02")
    }

    /// 2020 began on a Wednesday and is a leap year, so it has 53 Thursdays.
    @Test func `some years have fifty-three weeks`() {
        #expect(Week("2020-12-31").description == "2020-W53")
        #expect(Week("2021-01-03").description == "2020-W53")
        #expect(Week("2021-01-04").description == "2021-W01")
        #expect(Week("2021-01-04").weeks(after: Week("2020-12-31")) == 1)
    }
}
