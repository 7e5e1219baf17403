import Testing
import Timeline
import TimelineTesting

@Suite struct LostSightTests {
    private func coverage(until day: Day?) -> [Entry] {
        [Given.coverage(901, ReturnKind.episode, from: "2017-04-01", until: day)]
    }

    @Test func `a child whom the last return still shows is not lost, though the record ends there`() {
        let timeline = Given.timeline(
            "2017-05-01 S V2 U6", yearEnding: 2018, coverage: coverage(until: "2018-03-31"))
        #expect(timeline.careShownUntil == "2018-03-31")
        #expect(timeline.lostSightAfter == nil)
        #expect(timeline.stretch(on: "2018-06-01")?.placement == "U6")
    }

    @Test func `a child with an open episode whom the next return does not mention is lost after 31 March`() {
        let timeline = Given.timeline(
            "2017-05-01 S V2 U6", yearEnding: 2018, coverage: coverage(until: "2019-03-31"))
        #expect(timeline.lostSightAfter == "2018-03-31")
        #expect(timeline.stretch(on: "2018-03-31")?.placement == "U6")
        #expect(timeline.stretch(on: "2018-04-01") == nil)
        #expect(timeline.period(on: "2018-04-01") == nil)
    }

    @Test func `a child whose last episode was to be followed by another that never came is lost from there`() {
        let timeline = Given.timeline(
            "2017-05-01 S V2 U6 2017-09-04 X1", yearEnding: 2018, coverage: coverage(until: "2018-03-31"))
        #expect(timeline.lostSightAfter == "2017-09-03")
        #expect(timeline.period(on: "2017-09-04") == nil)
    }

    @Test func `a child whom the last return left in care stays in care where recording goes on from there`() {
        let live = Given.coverage(902, ReturnKind.episode, from: "2018-04-01")
        let timeline = Given.timeline(
            "2017-05-01 S V2 U6", yearEnding: 2018, coverage: coverage(until: "2018-03-31") + [live])
        #expect(timeline.lostSightAfter == nil)
        #expect(timeline.stretch(on: "2026-01-01")?.placement == "U6")
    }

    @Test func `a child whom the return left in care is lost where recording began only later`() {
        let live = Given.coverage(902, ReturnKind.episode, from: "2018-04-02")
        let timeline = Given.timeline(
            "2017-05-01 S V2 U6", yearEnding: 2018, coverage: coverage(until: "2018-03-31") + [live])
        #expect(timeline.lostSightAfter == "2018-03-31")
    }

    @Test func `a child who left is not lost`() {
        let timeline = Given.timeline(
            "2017-05-01 S V2 U6 2017-09-04 E4A", yearEnding: 2018, coverage: coverage(until: "2020-03-31"))
        #expect(timeline.careShownUntil == .endOfTime)
        #expect(timeline.lostSightAfter == nil)
    }

    @Test func `what a person records goes on until a person says otherwise`() {
        let timeline = Given.timeline("2017-05-01 S V2 U6", coverage: coverage(until: nil))
        #expect(timeline.lostSightAfter == nil)
        #expect(timeline.stretch(on: "2026-01-01")?.placement == "U6")
    }
}
