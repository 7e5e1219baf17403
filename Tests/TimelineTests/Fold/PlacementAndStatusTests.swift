import Testing
import Timeline
import TimelineTesting

@Suite struct PlacementAndStatusTests {
    @Test func `a change of legal status does not split the placement`() {
        let timeline = Given.timeline(
            "2025-01-06 S V2 U6 2025-02-03 X1", "2025-02-03 L C1 U6 2025-03-03 X1", "2025-03-03 P C1 K2 2025-04-07 E4A")
        #expect(timeline.placementSpans == [Span("2025-01-06", "2025-03-03"), Span("2025-03-03", "2025-04-07")])
        #expect(timeline.placements.map(\.entry) == [EntryID(1), EntryID(3)])
    }

    @Test func `a change of type with the same carers is another placement in the same home`() {
        let timeline = Given.timeline("2025-01-06 S V2 U6 2025-02-03 X1", "2025-02-03 T V2 U4")
        #expect(timeline.placements.map(\.type) == ["U6", "U4"])
        #expect(timeline.homes.count == 1)
    }

    @Test func `a placement that says it is a change of status and yet changes the type is another placement`() {
        let timeline = Given.timeline("2025-01-06 S V2 U6 2025-02-03 X1", "2025-02-03 L C1 K2")
        #expect(timeline.placementSpans == [Span("2025-01-06", "2025-02-03"), Span("2025-02-03")])
    }

    @Test func `a legal status goes on through changes of placement`() {
        let timeline = Given.timeline(
            "2025-01-06 S V2 U6 2025-02-03 X1", "2025-02-03 P V2 K2 2025-03-03 X1", "2025-03-03 B C1 U6 2025-04-07 X1",
            "2025-04-07 P C1 U4")
        #expect(timeline.statusSpans == [Span("2025-01-06", "2025-03-03"), Span("2025-03-03")])
        #expect(timeline.legalStatuses.map(\.status) == ["V2", "C1"])
        #expect(timeline.legalStatuses.map(\.startIsKnown) == [true, true])
    }

    @Test func `the same status again after another is a second span`() {
        let timeline = Given.timeline(
            "2025-01-06 S C1 U6 2025-02-03 X1", "2025-02-03 L C2 U6 2025-03-03 X1", "2025-03-03 L C1 U6")
        #expect(timeline.legalStatuses.map(\.status) == ["C1", "C2", "C1"])
    }

    @Test func `a status does not go on from one period of care to the next`() {
        let timeline = Given.timeline("2025-01-06 S V2 U6 2025-02-03 E4A", "2025-02-03 S V2 U6")
        #expect(timeline.statusSpans == [Span("2025-01-06", "2025-02-03"), Span("2025-02-03")])
    }

    @Test func `a status found with a move of placement began nobody knows when`() {
        #expect(Given.timeline("2025-01-06 P C2 U4").legalStatuses.map(\.startIsKnown) == [false])
        #expect(Given.timeline("2025-01-06 T C2 U4").legalStatuses.map(\.startIsKnown) == [false])
        #expect(Given.timeline("2025-01-06 L C2 U4").legalStatuses.map(\.startIsKnown) == [true])
        #expect(Given.timeline("2025-01-06 U C2 U4").legalStatuses.map(\.startIsKnown) == [true])
    }

    @Test func `a placement and a status that are blank are kept as blank`() {
        let timeline = Given.timeline("2025-01-06 S - -")
        #expect(timeline.placements.map(\.type) == [nil])
        #expect(timeline.legalStatuses.map(\.status) == [nil])
        #expect(timeline.periodSpans == [Span("2025-01-06")])
    }
}
