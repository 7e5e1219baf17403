import Testing
import Timeline
import TimelineTesting

/// What is one home and what is another (`indicators.md` §1).
@Suite struct HomeTests {
    @Test func `moving to other carers begins a new home`() {
        let timeline = Given.timeline(
            "2025-01-06 S V2 U6 2025-02-03 X1", "2025-02-03 P V2 K2 2025-03-03 X1", "2025-03-03 B C1 U6")
        #expect(
            timeline.homeSpans == [
                Span("2025-01-06", "2025-02-03"), Span("2025-02-03", "2025-03-03"), Span("2025-03-03"),
            ])
        #expect(timeline.homes.map(\.startIsKnown) == [true, true, true])
    }

    @Test func `a change of type or house with the same carers is the same home`() {
        let timeline = Given.timeline(
            "2025-01-06 S V2 U6 2025-02-03 X1", "2025-02-03 T V2 U4 2025-03-03 X1", "2025-03-03 U C2 U1")
        #expect(timeline.homeSpans == [Span("2025-01-06")])
        #expect(timeline.placements.map(\.home) == [0, 0, 0])
    }

    @Test func `a change of legal status alone is the same home`() {
        let timeline = Given.timeline("2025-01-06 S V2 U6 2025-02-03 X1", "2025-02-03 L C1 U6")
        #expect(timeline.homeSpans == [Span("2025-01-06")])
        #expect(timeline.placementSpans == [Span("2025-01-06")])
    }

    @Test(arguments: ["T0", "T1", "T2", "T3", "T4"])
    func `the home is kept through a temporary move from which the child comes back`(type: String) {
        let timeline = Given.timeline(
            "2025-01-06 S V2 U6 2025-02-03 X1 BD1", "2025-02-03 P V2 \(type) 2025-02-08 X1 LS9",
            "2025-02-08 P V2 U6 - - BD1")
        #expect(timeline.homeSpans == [Span("2025-01-06")])
        #expect(timeline.placements.map(\.home) == [0, 0, 0])
    }

    @Test func `two temporary moves one after the other do not lose the home`() {
        let timeline = Given.timeline(
            "2025-01-06 S V2 U6 2025-02-03 X1 BD1", "2025-02-03 P V2 T1 2025-02-08 X1",
            "2025-02-08 P V2 T4 2025-02-10 X1",
            "2025-02-10 P V2 U6 - - BD1")
        #expect(timeline.homeSpans == [Span("2025-01-06")])
    }

    @Test func `a child who does not come back has moved when the temporary place ends`() {
        let timeline = Given.timeline(
            "2025-01-06 S V2 U6 2025-02-03 X1 BD1", "2025-02-03 P V2 T4 2025-02-08 X1", "2025-02-08 P V2 K2 - - LS9")
        #expect(timeline.homeSpans == [Span("2025-01-06", "2025-02-08"), Span("2025-02-08")])
    }

    @Test func `the same type of placement at another address is not coming back`() {
        let timeline = Given.timeline(
            "2025-01-06 S V2 U6 2025-02-03 X1 BD1", "2025-02-03 P V2 T4 2025-02-08 X1", "2025-02-08 P V2 U6 - - LS9")
        #expect(timeline.homeSpans == [Span("2025-01-06", "2025-02-08"), Span("2025-02-08")])
    }

    @Test func `coming back with a new legal status is coming back`() {
        let timeline = Given.timeline(
            "2025-01-06 S V2 U6 2025-02-03 X1 BD1", "2025-02-03 P V2 T1 2025-02-08 X1", "2025-02-08 B C1 U6 - - BD1")
        #expect(timeline.homeSpans == [Span("2025-01-06")])
    }

    @Test(arguments: ["A3", "A5"])
    func `adoption by the carers who fostered the child is the same home`(type: String) {
        let timeline = Given.timeline("2025-01-06 S E1 U6 2025-06-02 X1", "2025-06-02 P E1 \(type)")
        #expect(timeline.homeSpans == [Span("2025-01-06")])
        #expect(timeline.placementSpans == [Span("2025-01-06", "2025-06-02"), Span("2025-06-02")])
    }

    @Test(arguments: ["A4", "A6"])
    func `adoption by others is a new home`(type: String) {
        let timeline = Given.timeline("2025-01-06 S E1 U6 2025-06-02 X1", "2025-06-02 P E1 \(type)")
        #expect(timeline.homeSpans == [Span("2025-01-06", "2025-06-02"), Span("2025-06-02")])
    }

    @Test func `adoption by the current carers cannot follow a children's home`() {
        let timeline = Given.timeline("2025-01-06 S E1 K2 2025-06-02 X1", "2025-06-02 P E1 A5")
        #expect(timeline.homeSpans == [Span("2025-01-06", "2025-06-02"), Span("2025-06-02")])
    }

    @Test func `each period of care has its own homes, be they with the same carers`() {
        let timeline = Given.timeline("2025-01-06 S V2 U6 2025-02-03 E4A BD1", "2025-04-07 S V2 U6 - - BD1")
        #expect(timeline.homeSpans == [Span("2025-01-06", "2025-02-03"), Span("2025-04-07")])
        #expect(timeline.homes.map(\.period) == [0, 1])
    }

    @Test func `when the record begins in the midst nobody knows since when the child has lived there`() {
        #expect(Given.timeline("2025-01-06 L C2 U4").homes.map(\.startIsKnown) == [false])
        #expect(Given.timeline("2025-01-06 T C2 U4").homes.map(\.startIsKnown) == [false])
        #expect(Given.timeline("2025-01-06 P C2 U4").homes.map(\.startIsKnown) == [true])
        #expect(Given.timeline("2025-01-06 B C2 U4").homes.map(\.startIsKnown) == [true])
    }
}
