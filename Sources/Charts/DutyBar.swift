import HTML
import Timeline

/// The bar of one duty: in time, and from its due day on late; with a diamond on the due day.
struct DutyBar {
    let duty: SmallTimeline.Duty
    let days: ClosedRange<Day>
    let scale: Scale
    let top: Double

    private static let height = 14.0
    /// The mean width of a letter.
    private static let letter = 6.0

    var body: Node {
        SVG.g(.class("duty \(duty.style)")) {
            bar(from, turn, "in-time")
            if turn < end { bar(turn, end, "late") }
            word
            if let due { diamond(scale.x(due)) }
        }
    }

    private var from: Double { scale.x(max(duty.opened, days.lowerBound)) }
    private var end: Double { max(scale.x(duty.ended), from + 2) }
    /// Where the time allowed is over.
    private var turn: Double { duty.due.map { min(max(scale.x($0), from), end) } ?? end }
    /// The due day, if it is near enough to be drawn.
    private var due: Day? { duty.due.flatMap { days.contains($0) ? $0 : nil } }

    private func bar(_ start: Double, _ end: Double, _ name: String) -> Node {
        SVG.rect(
            .class(name), Attribute("x", start.drawn), Attribute("y", top.drawn),
            Attribute("width", max(end - start, 0).drawn), Attribute("height", DutyBar.height.drawn))
    }

    /// The word after the bar, or before it where there is no room; none where there is room on neither side.
    private var word: Node? {
        let right = max(end, due.map(scale.x) ?? end) + 9
        let width = Double(duty.words.count) * DutyBar.letter
        let left = min(from, due.map(scale.x) ?? from) - 9
        guard right + width <= scale.width || left - width >= 0 else { return nil }
        let isRight = right + width <= scale.width
        return SVG.text(
            Attribute("x", (isRight ? right : left).drawn), Attribute("y", (top + 11).drawn),
            Attribute("text-anchor", isRight ? "start" : "end")
        ) { duty.words }
    }

    private func diamond(_ x: Double) -> Node {
        SVG.path(.class("due-day"), Attribute("d", "M\(x.drawn) \((top).drawn)l7 7l-7 7l-7 -7z"))
    }
}
