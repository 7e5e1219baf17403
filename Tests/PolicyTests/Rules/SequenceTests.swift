import Policy
import Testing
import Timeline
import TimelineTesting

/// A meeting is held before the 2nd review.
@Suite struct SequenceTests {
    private func child(_ sentences: String...) throws -> AskedChild {
        let policy = try Packs.policy("class: sequence\ndue: {before: 2nd review}\nmet-by: meeting")
        return try AskedChild(
            ["2026-01-05 becomes looked after, V2, U6", "2026-01-30 review"] + sentences, under: policy)
    }

    @Test func `until the 2nd review the meeting is due, on no day of its own`() throws {
        let child = try child("2026-04-20 review")
        #expect(child.outcomes(on: "2026-04-19") == [.due])
        #expect(child.dueDays(on: "2026-04-19") == [nil])
    }

    @Test func `held the day before it is in time`() throws {
        let child = try child("2026-04-19 meeting", "2026-04-20 review")
        #expect(child.outcomes(on: "2026-04-19") == [.met])
        #expect(child.outcomes(on: "2026-06-01") == [.met])
    }

    @Test func `held on the same day it is late, by a day`() throws {
        let child = try child("2026-04-20 meeting", "2026-04-20 review")
        #expect(child.outcomes(on: "2026-04-20") == [.metLate])
        #expect(child.reason(on: "2026-04-20")?.hasSuffix("Done on 20 April 2026, 1 day late.") == true)
    }

    @Test func `when the 2nd review comes first the meeting is missed, and a later one does not help`() throws {
        let child = try child("2026-04-20 review", "2026-04-21 meeting")
        #expect(child.outcomes(on: "2026-04-20") == [.missed])
        #expect(child.outcomes(on: "2026-06-01") == [.missed])
        #expect(child.dueDays(on: "2026-04-20") == ["2026-04-19"])
        #expect(
            child.reason(on: "2026-06-01")
                == "Before the 2nd review, held on 20 April 2026, after becoming looked after on 5 January 2026. "
                + "Not done by 20 April 2026, when the 2nd review came first.")
    }

    @Test func `a child who leaves before the 2nd review does not need it`() throws {
        let child = try child("2026-03-02 ceases to be looked after, E4A")
        #expect(child.outcomes(on: "2026-03-02") == [.doesNotApply])
    }
}
