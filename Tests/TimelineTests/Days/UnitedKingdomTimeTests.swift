import Testing
import Timeline

@Suite struct UnitedKingdomTimeTests {
    /// The clocks went forward on 29 March 2026 and go back on 25 October 2026 (gov.uk/when-do-the-clocks-change).
    @Test(arguments: [
        ("2026-01-15T09:32:00Z", "2026-01-15", 572), ("2026-06-04T09:32:00Z", "2026-06-04", 632),
        ("2026-03-29T00:59:00Z", "2026-03-29", 59), ("2026-03-29T01:00:00Z", "2026-03-29", 120),
        ("2026-10-25T00:59:00Z", "2026-10-25", 119), ("2026-10-25T01:00:00Z", "2026-10-25", 60),
        ("2026-06-03T23:30:00Z", "2026-06-04", 30), ("2025-12-31T23:30:00Z", "2025-12-31", 1_410),
    ])
    func `a moment is told as clocks here show it, in summer an hour ahead`(utc: String, day: String, minute: Int)
        throws
    {
        let here = try #require(Instant(iso: utc)).inUnitedKingdom
        #expect(here.day == Day(iso: day))
        #expect(here.minute == minute)
    }
}
