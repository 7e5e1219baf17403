import Casework
import CaseworkTesting
import Testing
import Timeline

/// What is recorded was otherwise, or on another day, or not at all.
@Suite struct CorrectedEpisodeTests {
    private let care = GivenCare(
        "2025-01-06 S C1 U6 until 2025-06-02 X1", "2025-06-02 L C2 U6 until 2025-08-04 X1 CREQB",
        "2025-08-04 P C2 K2")

    private func otherwise(_ entry: Int64, status: LegalStatus) -> EpisodeChange {
        .wasOtherwise(EntryID(entry), EpisodeChange.Otherwise(legalStatus: status), because: "The order said so")
    }

    @Test func `last month's order was another, and the move under it was under that order`() throws {
        #expect(
            try care.lines(otherwise(2, status: "E1")) == [
                "2 becomes 2025-06-02 L E1 U6 until 2025-08-04 X1 CREQB", "3 becomes 2025-08-04 P E1 K2",
            ])
    }

    @Test func `the order was on another day, and so the status before it ended then`() throws {
        #expect(
            try care.lines(.happenedOn(day("2025-05-12"), EntryID(2), because: "The order is of 12 May")) == [
                "1 becomes 2025-01-06 S C1 U6 until 2025-05-12 X1",
                "2 becomes 2025-05-12 L C2 U6 until 2025-08-04 X1 CREQB",
            ])
    }

    @Test func `both at once are one correction of each entry`() throws {
        let lines = try care.lines(
            .happenedOn(day("2025-05-12"), EntryID(2), because: "The order"), otherwise(2, status: "E1"))
        #expect(
            lines == [
                "1 becomes 2025-01-06 S C1 U6 until 2025-05-12 X1",
                "2 becomes 2025-05-12 L E1 U6 until 2025-08-04 X1 CREQB", "3 becomes 2025-08-04 P E1 K2",
            ])
    }

    @Test func `the child was placed elsewhere from the start, through the order within that placement`() throws {
        let change = EpisodeChange.wasOtherwise(
            EntryID(1), EpisodeChange.Otherwise(placement: PlacementDetails(type: "U3")), because: "It was the aunt")
        #expect(
            try care.lines(change) == [
                "1 becomes 2025-01-06 S C1 U3 until 2025-06-02 X1",
                "2 becomes 2025-06-02 L C2 U3 until 2025-08-04 X1 CREQB",
            ])
    }

    @Test func `an order that was never made is taken back, and the status before it went on`() throws {
        #expect(
            try care.lines(.didNotHappen(EntryID(2), because: "It was adjourned")) == [
                "1 becomes 2025-01-06 S C1 U6 until 2025-08-04 X1 CREQB", "3 becomes 2025-08-04 P C1 K2",
                "2 becomes nothing",
            ])
    }

    @Test func `a move that never was is taken back, and the placement before it goes on`() throws {
        #expect(
            try care.lines(.didNotHappen(EntryID(3), because: "It was another child")) == [
                "2 becomes 2025-06-02 L C2 U6", "3 becomes nothing",
            ])
    }

    @Test func `a time in care that never was is taken back when nothing depends on it`() throws {
        let one = GivenCare("2025-01-06 S C1 U6")
        #expect(try one.lines(.didNotHappen(EntryID(1), because: "It was another child")) == ["1 becomes nothing"])
        #expect(
            care.refusal(.didNotHappen(EntryID(1), because: "It was another child"))
                == "What came after it depends on it. Take back what is recorded later first.")
    }

    @Test func `every entry that changes says why`() throws {
        let drafts = try EpisodeChanges(care.entries).drafts(
            .happenedOn(day("2025-05-12"), EntryID(2), because: "The order is of 12 May"))
        #expect(
            drafts.map { $0.replaces?.reason } == [
                "What followed was on 12 May 2025, not on 2 June 2025", "The order is of 12 May",
            ])
    }

    @Test func `the child did not go home after all, or later, or for another reason`() throws {
        let home = GivenCare("2025-01-06 S V2 U6 until 2025-06-02 E4A")
        func end(_ end: EpisodeChange.End) -> EpisodeChange {
            .wasOtherwise(EntryID(1), EpisodeChange.Otherwise(end: end), because: "A slip")
        }
        #expect(try home.lines(end(.notYet)) == ["1 becomes 2025-01-06 S V2 U6"])
        let later = EpisodeChange.Ceased(on: day("2025-06-09"), how: EpisodeChange.Ceasing(reason: "E4B"))
        #expect(try home.lines(end(.ceased(later))) == ["1 becomes 2025-01-06 S V2 U6 until 2025-06-09 E4B"])
    }

    @Test func `an entry that stood on the same day and did not count goes with the one that hid it`() throws {
        // Entry 3 states 2 June once more, otherwise; so entry 2 does not count.
        let twice = GivenCare(
            "2025-01-06 S C1 U6 until 2025-06-02 X1", "2025-06-02 P C1 K1", "2025-06-02 P C1 K2")
        #expect(
            try twice.lines(.happenedOn(day("2025-06-09"), EntryID(3), because: "It was a week later")) == [
                "1 becomes 2025-01-06 S C1 U6 until 2025-06-09 X1", "3 becomes 2025-06-09 P C1 K2",
                "2 becomes nothing",
            ])
    }
}
