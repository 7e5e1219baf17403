import Testing
import Timeline
import TimelineTesting

/// Real returns contradict themselves; the fold answers by rules that the import report names.
@Suite struct ContradictoryEpisodeTests {
    @Test func `after X1 the period goes on through a gap, though nobody knows where the child lives`() {
        let timeline = Given.timeline("2025-01-06 S V2 U6 2025-02-03 X1", "2025-02-10 P V2 K2")
        #expect(timeline.periodSpans == [Span("2025-01-06")])
        #expect(timeline.stretchSpans == [Span("2025-01-06", "2025-02-03"), Span("2025-02-10")])
        #expect(timeline.stretch(on: "2025-02-05") == nil)
        #expect(timeline.period(on: "2025-02-05")?.from == "2025-01-06")
    }

    @Test func `a new start after such a gap ends the old period with its last day`() {
        let timeline = Given.timeline("2025-01-06 S V2 U6 2025-02-03 X1", "2025-02-10 S V2 K2")
        #expect(timeline.periodSpans == [Span("2025-01-06", "2025-02-03"), Span("2025-02-10")])
        #expect(timeline.periods.map(\.ceased) == [nil, nil])
        #expect(timeline.periods.map(\.startIsKnown) == [true, true])
    }

    @Test func `a later start takes over from an episode that overlaps it`() {
        let timeline = Given.timeline("2025-01-06 S V2 U6 2025-03-03 X1", "2025-02-03 P V2 K2")
        #expect(timeline.stretchSpans == [Span("2025-01-06", "2025-02-03"), Span("2025-02-03")])
        #expect(timeline.periodSpans == [Span("2025-01-06")])
        #expect(timeline.stretch(on: "2025-02-03")?.placement == "K2")
    }

    @Test func `an ending that a later start has overtaken ends nothing`() {
        let timeline = Given.timeline("2025-01-06 S V2 U6 2025-03-03 E4A", "2025-02-03 P V2 K2")
        #expect(timeline.periodSpans == [Span("2025-01-06")])
        #expect(timeline.periods.map(\.ceased) == [nil])
    }

    @Test func `a start in the midst of an open episode begins a new period and ends the old one there`() {
        let timeline = Given.timeline("2025-01-06 S V2 U6", "2025-03-03 S C1 U6")
        #expect(timeline.periodSpans == [Span("2025-01-06", "2025-03-03"), Span("2025-03-03")])
    }

    @Test func `a start in the midst of an episode that ended later does so too`() {
        let timeline = Given.timeline("2025-01-06 S V2 U6 2025-06-01 X1", "2025-03-03 S C1 U6")
        #expect(timeline.periodSpans == [Span("2025-01-06", "2025-03-03"), Span("2025-03-03")])
    }

    @Test func `a start on the day on which X1 said that another follows goes on with the period`() {
        let timeline = Given.timeline("2025-01-06 S V2 U6 2025-02-03 X1", "2025-02-03 S V2 K2")
        #expect(timeline.periodSpans == [Span("2025-01-06")])
        #expect(timeline.homeSpans == [Span("2025-01-06", "2025-02-03"), Span("2025-02-03")])
    }

    @Test func `when the same day is stated twice the later statement stands`() {
        let timeline = Given.timeline("2025-01-06 S V2 U6", "2025-01-06 S C1 K2")
        #expect(timeline.stretches.map(\.placement) == ["K2"])
        #expect(timeline.stretches.map(\.legalStatus) == ["C1"])
        #expect(timeline.periods.map(\.startedBy) == [EntryID(2)])
    }

    @Test func `an end before the start is not counted`() {
        let timeline = Given.timeline("2025-01-06 S V2 U6 2024-12-01 E4A")
        #expect(timeline.periodSpans == [Span("2025-01-06")])
        #expect(timeline.stretch(on: "2025-06-01")?.placement == "U6")
    }

    @Test func `a reason without an end ends nothing`() {
        let timeline = Given.timeline("2025-01-06 S V2 U6 - E4A")
        #expect(timeline.periodSpans == [Span("2025-01-06")])
    }

    @Test func `an end without a reason ends the placement and not the period`() {
        let timeline = Given.timeline("2025-01-06 S V2 U6 2025-02-03 -")
        #expect(timeline.stretchSpans == [Span("2025-01-06", "2025-02-03")])
        #expect(timeline.periodSpans == [Span("2025-01-06")])
    }

    @Test func `an episode that begins after the return's 31 March is not counted`() {
        let timeline = Given.timeline("2017-05-01 S V2 U6", "2018-04-01 P V2 K2", yearEnding: 2018)
        #expect(timeline.stretches.map(\.placement) == ["U6"])
        let inTime = Given.timeline("2017-05-01 S V2 U6", "2018-03-31 P V2 K2", yearEnding: 2018)
        #expect(inTime.stretches.map(\.placement) == ["U6", "K2"])
    }

    @Test func `stretches never overlap, whatever is stated`() {
        var dice = Dice(seed: 903)
        for _ in 0..<500 {
            let lines = (0..<dice.number(in: 1...8)).map { _ in dice.episodeLine() }
            let timeline = CaseTimeline(
                of: ChildID(1), entries: Given.episodes(lines), coverage: RecordCoverage(entries: Given.everything))
            for (stretch, next) in zip(timeline.stretches, timeline.stretches.dropFirst()) {
                #expect(stretch.until.map { $0 <= next.from } == true, "\(lines)")
            }
            for (period, next) in zip(timeline.periods, timeline.periods.dropFirst()) {
                #expect(period.until.map { $0 <= next.from } == true, "\(lines)")
            }
        }
    }
}
