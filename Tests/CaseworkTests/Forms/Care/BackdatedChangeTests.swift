import Casework
import CaseworkTesting
import Testing
import Timeline

/// A change that became known later lies in the middle of the history.
@Suite struct BackdatedChangeTests {
    @Test func `a move known late splits the episode in which it falls`() throws {
        let care = GivenCare("2025-01-06 S C2 U6 until 2025-09-01 X1 CREQB", "2025-09-01 P C2 K2")
        #expect(
            try care.lines(.moved("2025-04-07", "U4", because: "CARPL")) == [
                "1 becomes 2025-01-06 S C2 U6 until 2025-04-07 X1 CARPL",
                // The placement that began then ended as the old one was said to have ended.
                "2025-04-07 P C2 U4 until 2025-09-01 X1 CREQB",
            ])
    }

    @Test func `a move known late carries through the orders within the new placement, and no further`() throws {
        let care = GivenCare(
            "2025-01-06 S C1 U6 until 2025-06-02 X1", "2025-06-02 L C2 U6 until 2025-08-04 X1",
            "2025-08-04 L E1 U6 until 2025-10-06 X1 CARPL", "2025-10-06 P E1 A6")
        #expect(
            try care.after(.moved("2025-03-03", "U4", because: "CREQO")) == [
                "2025-01-06 S C1 U6 until 2025-03-03 X1 CREQO", "2025-03-03 P C1 U4 until 2025-06-02 X1",
                "2025-06-02 L C2 U4 until 2025-08-04 X1", "2025-08-04 L E1 U4 until 2025-10-06 X1 CARPL",
                "2025-10-06 P E1 A6",
            ])
    }

    @Test func `an order known late carries through the moves under it, and no further`() throws {
        let care = GivenCare(
            "2025-01-06 S C1 U6 until 2025-04-07 X1 CARPL", "2025-04-07 P C1 U4 until 2025-06-02 X1 CREQB",
            "2025-06-02 T C1 K2 until 2025-08-04 X1", "2025-08-04 L E1 K2")
        #expect(
            try care.after(.status("2025-03-03", "C2")) == [
                "2025-01-06 S C1 U6 until 2025-03-03 X1", "2025-03-03 L C2 U6 until 2025-04-07 X1 CARPL",
                "2025-04-07 P C2 U4 until 2025-06-02 X1 CREQB", "2025-06-02 T C2 K2 until 2025-08-04 X1",
                "2025-08-04 L E1 K2",
            ])
    }

    @Test func `an order on the day of a move known late makes both one change and carries on`() throws {
        let care = GivenCare(
            "2025-01-06 S C1 U6 until 2025-04-07 X1", "2025-04-07 P C1 U4 until 2025-06-02 X1", "2025-06-02 P C1 K2")
        #expect(
            try care.lines(.status("2025-04-07", "C2")) == [
                "2 becomes 2025-04-07 B C2 U4 until 2025-06-02 X1", "3 becomes 2025-06-02 P C2 K2",
            ])
    }

    @Test func `a change within an earlier time in care leaves the later one alone`() throws {
        let care = GivenCare("2020-01-06 S V2 U6 until 2020-09-01 E4A", "2025-01-06 S C1 U6")
        #expect(
            try care.after(.status("2020-03-02", "C2")) == [
                "2020-01-06 S V2 U6 until 2020-03-02 X1", "2020-03-02 L C2 U6 until 2020-09-01 E4A",
                "2025-01-06 S C1 U6",
            ])
    }

    @Test func `an earlier time in care is recorded with its end`() throws {
        let care = GivenCare("2025-01-06 S C1 U6")
        #expect(
            try care.lines(.began("2020-01-06", until: "2020-09-01")) == ["2020-01-06 S V2 U6 until 2020-09-01 E4A"])
    }

    @Test func `an episode that was never closed ends where the next takes over`() throws {
        // As a return may state it: the first row lacks its end.
        let care = GivenCare("2025-01-06 S C1 U6", "2025-06-02 P C1 K2")
        #expect(
            try care.lines(.moved("2025-03-03", "U4")) == [
                "1 becomes 2025-01-06 S C1 U6 until 2025-03-03 X1", "2025-03-03 P C1 U4",
            ])
    }
}
