import Testing
import Timeline
import TimelineTesting

@Suite struct DayTextTests {
    @Test func `a day is written as year, month and day of the month`() {
        #expect(Day(2026, 6, 4)?.description == "2026-06-04")
        #expect(Day(812, 11, 30)?.description == "0812-11-30")
        #expect(Day(9999, 12, 31)?.description == "9999-12-31")
    }

    @Test func `a day that is written is read as the same day`() {
        #expect(Day(iso: "2026-06-04") == Day(2026, 6, 4))
        #expect(Day(iso: "1970-01-01")?.number == 0)
        #expect(Day(iso: "1969-12-31")?.number == -1)
        #expect(Day(iso: "on 2026-06-04".dropFirst(3)) == Day(2026, 6, 4))
    }

    @Test(arguments: [
        "", "2026-6-4", "04/06/2026", "20260604", "2026-06-04 ", " 2026-06-04", "2026-06-04T00:00", "2026–06–04",
        "2026-0a-04", "-026-06-04", "2026-06-+4", "２０２６-06-04",
    ])
    func `anything but ten plain figures and hyphens is no day`(text: String) {
        #expect(Day(iso: text) == nil)
    }

    @Test(arguments: [
        "2026-00-10", "2026-13-10", "2026-06-00", "2026-06-31", "2026-02-29", "2100-02-29", "1900-02-29", "0000-01-01",
    ])
    func `a day that the calendar does not have is no day`(text: String) {
        #expect(Day(iso: text) == nil)
    }

    @Test(arguments: ["2024-02-29", "2000-02-29", "2026-01-31", "2026-04-30", "2026-12-31"])
    func `the last day of a month is a day, in leap years too`(text: String) {
        #expect(Day(iso: text)?.description == text)
    }

    @Test func `people read a day with the month in words`() {
        #expect(("2026-06-04" as Day).words == "4 June 2026")
        #expect(("2026-06-04" as Day).longWords == "Thursday 4 June 2026")
        #expect(("2022-09-19" as Day).longWords == "Monday 19 September 2022")
    }
}
