import Testing
import Timeline
import TimelineTesting

@Suite struct PeriodOfCareTests {
    @Test func `a period begins with S and ends with an ending`() {
        let timeline = Given.timeline("2025-01-06 S V2 U6 2025-06-01 E4A")
        #expect(timeline.periodSpans == [Span("2025-01-06", "2025-06-01")])
        #expect(timeline.periods.map(\.startIsKnown) == [true])
        #expect(timeline.periods.map(\.ceased) == ["E4A"])
        #expect(timeline.periods.map(\.startedBy) == [EntryID(1)])
        #expect(timeline.periods.map(\.endedBy) == [EntryID(1)])
    }

    @Test func `the day of the ending is the first on which the child is not looked after`() {
        let timeline = Given.timeline("2025-01-06 S V2 U6 2025-06-01 E4A")
        #expect(timeline.period(on: "2025-01-05") == nil)
        #expect(timeline.period(on: "2025-01-06") != nil)
        #expect(timeline.period(on: "2025-05-31") != nil)
        #expect(timeline.period(on: "2025-06-01") == nil)
        #expect(timeline.stretch(on: "2025-05-31")?.placement == "U6")
        #expect(timeline.stretch(on: "2025-06-01") == nil)
    }

    @Test func `episodes that follow one another with X1 are one period`() {
        let timeline = Given.timeline(
            "2025-01-06 S V2 U6 2025-02-03 X1", "2025-02-03 P V2 K2 2025-03-03 X1", "2025-03-03 L C1 K2")
        #expect(timeline.periodSpans == [Span("2025-01-06")])
        #expect(timeline.stretches.map(\.period) == [0, 0, 0])
    }

    @Test func `a child who comes back has a new period`() {
        let timeline = Given.timeline("2025-01-06 S V2 U6 2025-02-03 E4A", "2025-04-07 S C1 U6")
        #expect(timeline.periodSpans == [Span("2025-01-06", "2025-02-03"), Span("2025-04-07")])
        #expect(timeline.periods.map(\.startIsKnown) == [true, true])
    }

    @Test func `a child who comes back on the day of leaving has a new period`() {
        let timeline = Given.timeline("2025-01-06 S V2 U6 2025-02-03 E4A", "2025-02-03 S C1 U6")
        #expect(timeline.periodSpans == [Span("2025-01-06", "2025-02-03"), Span("2025-02-03")])
    }

    @Test(arguments: ["L", "P", "T", "B", "U", "-", "Q"])
    func `when the first episode does not begin with S nobody knows when the period began`(reason: String) {
        let timeline = Given.timeline("2025-01-06 \(reason) C2 U4")
        #expect(timeline.periodSpans == [Span("2025-01-06")])
        #expect(timeline.periods.map(\.startIsKnown) == [false])
    }

    @Test func `an episode after an ending that does not begin with S opens a period of unknown start`() {
        let timeline = Given.timeline("2025-01-06 S V2 U6 2025-02-03 E4A", "2025-03-03 P C1 U6")
        #expect(timeline.periodSpans == [Span("2025-01-06", "2025-02-03"), Span("2025-03-03")])
        #expect(timeline.periods.map(\.startIsKnown) == [true, false])
    }

    @Test func `the order in which episodes were recorded does not matter`() {
        let entries = Given.episodes(["2025-02-03 P V2 K2", "2025-01-06 S V2 U6 2025-02-03 X1"])
        let timeline = CaseTimeline(of: ChildID(1), entries: entries, coverage: RecordCoverage(entries: []))
        #expect(timeline.periodSpans == [Span("2025-01-06")])
        #expect(timeline.stretches.map(\.placement) == ["U6", "K2"])
    }

    @Test func `a child without episodes has no period`() {
        let timeline = Given.timeline()
        #expect(timeline.periods.isEmpty)
        #expect(timeline.period(on: "2025-01-06") == nil)
        #expect(timeline.lostSightAfter == nil)
    }
}
