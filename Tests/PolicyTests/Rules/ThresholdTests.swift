import Policy
import Testing
import Timeline
import TimelineTesting

/// A meeting is due ten days after the third placement within twelve months.
@Suite struct ThresholdTests {
    private func opened(_ sentences: String..., during unit: String = "period of care") throws -> [Day] {
        let policy = try Packs.policy(
            "during: \(unit)\nopens: 3rd placement starts within 12 months\nmet-by: meeting")
        return try AskedChild(sentences, under: policy).obligations(on: "2030-01-01").map(\.opened)
    }

    @Test func `it opens with the third placement, a day less than twelve months after the first`() throws {
        let days = try opened(
            "2025-01-06 becomes looked after, V2, U6", "2025-05-06 moves to K2", "2026-01-05 moves to U6")
        #expect(days == ["2026-01-05"])
    }

    @Test func `twelve months to the day after the first is no longer within twelve months`() throws {
        let days = try opened(
            "2025-01-06 becomes looked after, V2, U6", "2025-05-06 moves to K2", "2026-01-06 moves to U6")
        #expect(days == [])
    }

    @Test func `it opens again with each placement that is the third of some twelve months`() throws {
        let days = try opened(
            "2025-01-06 becomes looked after, V2, U6", "2025-02-06 moves to K2", "2025-03-06 moves to U6",
            "2025-04-07 moves to K2", "2026-03-09 moves to U6", "2026-03-20 moves to R3")
        #expect(days == ["2025-03-06", "2025-04-07", "2026-03-20"])
    }

    @Test func `moves with the same carers and temporary moves do not count`() throws {
        let days = try opened(
            "2025-01-06 becomes looked after, V2, U6", "2025-02-06 moves to U4 with the same carers",
            "2025-03-06 moves to T1", "2025-03-10 moves to U4", "2025-04-07 legal status C1")
        #expect(days == [])
    }

    @Test func `placements of an earlier period count only where the rule lives in the whole childhood`() throws {
        let history = [
            "2025-01-06 becomes looked after, V2, U6", "2025-02-06 moves to K2",
            "2025-03-06 ceases to be looked after, E4A", "2025-05-06 becomes looked after, V2, U6",
        ]
        #expect(try opened(history[0], history[1], history[2], history[3]) == [])
        #expect(try opened(history[0], history[1], history[2], history[3], during: "childhood") == ["2025-05-06"])
    }

    @Test func `things held are counted in the same way`() throws {
        let policy = try Packs.policy("opens: 2nd meeting within 1 month\nmet-by: visit")
        let child = try AskedChild(
            [
                "2026-01-05 becomes looked after, V2, U6", "2026-01-31 meeting", "2026-02-28 meeting",
                "2026-03-27 meeting",
            ], under: policy)
        // A month before 28 February is 28 January; a month before 27 March is 27 February.
        #expect(child.obligations(on: "2026-06-01").map(\.opened) == ["2026-02-28", "2026-03-27"])
    }

    @Test func `placements of a named type can be counted`() throws {
        let policy = try Packs.policy("opens: 2nd placement starts in K2 within 12 months\nmet-by: meeting")
        let child = try AskedChild(
            [
                "2025-01-06 becomes looked after, V2, K2", "2025-02-06 moves to U6", "2025-03-06 moves to R3",
                "2025-04-07 moves to K2",
            ], under: policy)
        #expect(child.obligations(on: "2026-06-01").map(\.opened) == ["2025-04-07"])
    }
}
