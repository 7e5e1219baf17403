import Testing
import Timeline
import TimelineTesting

@Suite struct InstantTests {
    @Test func `a moment is written to the millisecond in UTC`() {
        #expect(Instant(milliseconds: 0).description == "1970-01-01T00:00:00.000Z")
        // 2026-06-04 is day 20,608; nine hours, 32 minutes, 5 seconds and 7 milliseconds are 34,325,007.
        #expect(Instant(milliseconds: 20_608 * 86_400_000 + 34_325_007).description == "2026-06-04T09:32:05.007Z")
        #expect(Instant(milliseconds: -1).description == "1969-12-31T23:59:59.999Z")
        #expect(Instant(milliseconds: 40).description == "1970-01-01T00:00:00.040Z")
        #expect(Instant(milliseconds: 400).description == "1970-01-01T00:00:00.400Z")
    }

    @Test func `a moment that is written is read as the same moment`() {
        for milliseconds in [0, 1, 999, -1, -86_400_000, -86_400_001, 1_654_335_120_000, 1_780_565_525_007] as [Int64] {
            let instant = Instant(milliseconds: milliseconds)
            #expect(Instant(iso: instant.description) == instant)
        }
    }

    @Test func `milliseconds may be left out`() {
        #expect(Instant(iso: "2026-06-04T09:32:05Z") == Instant(iso: "2026-06-04T09:32:05.000Z"))
    }

    @Test func `a day alone means its end, so that what was known on that day is known`() {
        #expect(Instant(iso: "2026-06-04")?.description == "2026-06-04T23:59:59.999Z")
        #expect(Instant(endOf: "2026-06-04") < Instant(startOf: "2026-06-05"))
        #expect(Instant(startOf: "2026-06-04").description == "2026-06-04T00:00:00.000Z")
    }

    @Test func `a moment falls on its day in UTC, before 1970 too`() {
        #expect(Instant(milliseconds: -1).day == "1969-12-31")
        #expect(Instant(milliseconds: -86_400_000).day == "1969-12-31")
        #expect(Instant(milliseconds: -86_400_001).day == "1969-12-30")
        #expect(Instant(endOf: "2024-02-29").day == "2024-02-29")
    }

    @Test(arguments: [
        "", "yesterday", "2026-06-04T24:00:00Z", "2026-06-04T09:60:00Z", "2026-06-04T09:32:60Z", "2026-06-04 09:32:05Z",
        "2026-06-04T09:32:05", "2026-06-04T09:32:05+01:00", "2026-06-31T09:32:05Z", "2026-06-04T09:32:05.7Z",
        "2026-06-04T09:32:05,007Z", "2026-06-04T9:32:05.00Z", "2026-06-04T09:32:05.0é7Z",
    ])
    func `anything else is no moment`(text: String) {
        #expect(Instant(iso: text) == nil)
    }
}
