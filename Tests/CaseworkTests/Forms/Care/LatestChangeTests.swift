import Casework
import CaseworkTesting
import Testing
import Timeline

/// What goes on today changes: the common case.
@Suite struct LatestChangeTests {
    @Test func `becoming looked after begins the first episode`() throws {
        #expect(try GivenCare().lines(.began("2025-01-06")) == ["2025-01-06 S V2 U6"])
    }

    @Test func `a move ends the placement and begins the next on the same day`() throws {
        let care = GivenCare("2025-01-06 S C2 U6")
        #expect(
            try care.lines(.moved("2025-06-02", "K2", because: "CREQB")) == [
                "1 becomes 2025-01-06 S C2 U6 until 2025-06-02 X1 CREQB", "2025-06-02 P C2 K2",
            ])
    }

    @Test func `the correction that ends a placement says so`() throws {
        let drafts = try EpisodeChanges(GivenCare("2025-01-06 S C2 U6").entries).drafts(.moved("2025-06-02", "K2"))
        #expect(drafts[0].replaces == Replacement(entry: EntryID(1), reason: "The placement ended"))
        #expect(drafts[1].replaces == nil)
    }

    @Test(
        arguments: [
            (false, nil, "P C1"), (true, nil, "T C1"), (false, "C2", "B C2"), (true, "C2", "U C2"),
        ] as [(Bool, LegalStatus?, String)])
    func `the reason for the new episode says what else changed`(
        isSameCarer: Bool, status: LegalStatus?, expected: String
    ) throws {
        let move = EpisodeChange.Move(
            placement: PlacementDetails(type: "U4"), isSameCarer: isSameCarer, legalStatus: status)
        let lines = try GivenCare("2025-01-06 S C1 U6").lines(.moved(on: day("2025-06-02"), move))
        #expect(lines[1] == "2025-06-02 \(expected) U4")
    }

    @Test func `another legal status leaves the child where they are, with no reason for a move`() throws {
        let care = GivenCare("2025-01-06 S C1 U6")
        #expect(
            try care.lines(.status("2025-09-01", "C2")) == [
                "1 becomes 2025-01-06 S C1 U6 until 2025-09-01 X1", "2025-09-01 L C2 U6",
            ])
    }

    @Test func `another legal status keeps the home, its provider and its place`() throws {
        var episode = Episode(reason: "S", legalStatus: "C1", placement: "U6", provider: "PR4")
        (episode.placementPostcode, episode.urn, episode.home) = ("BD1 1HX", "SC1", HomeID(3))
        (episode.wasPlanned, episode.agreedBy) = (true, "team manager")
        let entry = Draft(day: day("2025-01-06"), fact: .episode(episode), source: .person).entry(
            id: EntryID(1), subject: .child(ChildID(1)), recorded: moment("2026-01-01"), author: .importer)
        let drafts = try EpisodeChanges([entry]).drafts(.status("2025-09-01", "C2"))
        guard case .episode(let next) = drafts[1].fact else { throw FieldReader.Problem.notAnObject }
        #expect(next.home == HomeID(3))
        #expect([next.placementPostcode, next.urn, next.provider?.description] == ["BD1 1HX", "SC1", "PR4"])
        // Whether the move was planned belongs to the day of the move.
        #expect(next.wasPlanned == nil)
        #expect(next.agreedBy == nil)
    }

    @Test func `a move and an order on one day are one change, whichever is recorded first`() throws {
        let ordered = GivenCare("2025-01-06 S C1 U6 until 2025-06-02 X1", "2025-06-02 L C2 U6")
        #expect(
            try ordered.lines(.moved("2025-06-02", "K2", because: "CARPL")) == [
                "1 becomes 2025-01-06 S C1 U6 until 2025-06-02 X1 CARPL", "2 becomes 2025-06-02 B C2 K2",
            ])
        let moved = GivenCare("2025-01-06 S C1 U6 until 2025-06-02 X1 CARPL", "2025-06-02 P C1 K2")
        #expect(try moved.lines(.status("2025-06-02", "C2")) == ["2 becomes 2025-06-02 B C2 K2"])
    }

    @Test func `ceasing to be looked after ends what is open`() throws {
        let care = GivenCare("2025-01-06 S V2 U6")
        #expect(try care.lines(.ceased("2025-06-02", "E4A")) == ["1 becomes 2025-01-06 S V2 U6 until 2025-06-02 E4A"])
    }

    @Test func `ceasing completes an episode that ended with another to follow that never came`() throws {
        let care = GivenCare("2025-01-06 S V2 U6 until 2025-06-02 X1 CARPL")
        #expect(try care.lines(.ceased("2025-06-02", "E11")) == ["1 becomes 2025-01-06 S V2 U6 until 2025-06-02 E11"])
    }

    @Test func `a child can become looked after again on the day on which the last time ended`() throws {
        let care = GivenCare("2025-01-06 S V2 U6 until 2025-06-02 E4A")
        #expect(try care.lines(.began("2025-06-02")) == ["2025-06-02 S V2 U6"])
    }
}
