import Charts
import Testing
import Timeline

@Suite struct SmallTimelineTests {
    private func day(_ month: Int, _ day: Int, _ year: Int = 2026) throws -> Day { try #require(Day(year, month, day)) }

    private func drawing(
        marks: [Day], care: [SmallTimeline.Stretch] = [], duties: [SmallTimeline.Duty] = [], asked: Day
    ) -> String {
        SmallTimeline(
            summary: "An example",
            marks: marks.enumerated().map { SmallTimeline.Mark(day: $1, number: $0 + 1) }, care: care, duties: duties,
            asked: asked
        ).drawing.text
    }

    @Test func `each mark carries the number of its sentence, and two on one day stand above each other`() throws {
        let drawing = drawing(marks: [try day(1, 5), try day(1, 30), try day(1, 30)], asked: try day(2, 1))
        for number in 1...3 { #expect(drawing.contains(">\(number)</text>")) }
        let heights = Set(drawing.matches(of: /cy="([0-9.]+)"/).map(\.1))
        #expect(heights.count == 2)
    }

    @Test func `a duty done after its due day is drawn in time and late`() throws {
        let duty = SmallTimeline.Duty(
            opened: try day(1, 5), ended: try day(2, 20), due: try day(1, 14), words: "Met late", style: "met-late")
        let drawing = drawing(marks: [try day(1, 5)], duties: [duty], asked: try day(3, 1))
        #expect(drawing.contains(#"class="in-time""#))
        #expect(drawing.contains(#"class="late""#))
        #expect(drawing.contains(#"class="due-day""#))
        #expect(drawing.contains(">Met late</text>"))
    }

    @Test func `a due day years away does not press the picture together`() throws {
        let far = SmallTimeline.Duty(
            opened: try day(1, 5), ended: try day(2, 1), due: try day(1, 1, 2034), words: "Due", style: "due")
        #expect(!drawing(marks: [try day(1, 5)], duties: [far], asked: try day(2, 1)).contains("due-day"))
    }

    @Test func `weeks are named by their Monday, months by name and January by its year`() throws {
        let weeks = drawing(marks: [try day(1, 5)], asked: try day(2, 2))
        #expect(weeks.contains(">12 Jan</text>"))
        let months = drawing(marks: [try day(11, 5, 2025)], asked: try day(9, 2))
        #expect(months.contains(">2026</text>"))
        #expect(months.contains(">Jul</text>"))
    }

    @Test func `everything stays inside the drawing`() throws {
        let drawing = drawing(
            marks: [try day(1, 5, 2019), try day(1, 5)], care: [.init(from: try day(1, 5, 2019), until: nil)],
            asked: try day(2, 1))
        let places = drawing.matches(of: /(?:cx|x1|x)="(-?[0-9.]+)"/).compactMap { Double($0.1) }
        #expect(places.allSatisfy { (0...340).contains($0) })
    }
}
