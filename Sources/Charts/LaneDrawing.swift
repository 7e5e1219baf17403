import HTML
import Timeline

/// One lane of the picture: its name, its bars, its marks.
struct LaneDrawing {
    let lane: LifeLine.Lane
    let days: ClosedRange<Day>
    /// The day up to which something that still lasts is drawn.
    let today: Day
    let scale: Scale
    let top: Double

    var body: Node {
        SVG.g(.class("lane")) {
            SVG.text(.class("lane-name"), Attribute("x", "2"), Attribute("y", (top + Layout.name).drawn)) { lane.name }
            for span in lane.spans { bar(span) }
            for mark in lane.marks where days.contains(mark.day) { sign(mark) }
        }
    }

    private func bar(_ span: LifeLine.Span) -> Node? {
        let from = max(span.from, days.lowerBound)
        let until = min(span.until ?? today, days.upperBound)
        guard until >= from else { return nil }
        // A stay of a day or two must still be seen.
        let width = max(scale.x(until) - scale.x(from), 3)
        return SVG.g(.class("span \(span.texture.rawValue)")) {
            SVG.title { span.sentence }
            rectangle(scale.x(from), width)
            if let fill = span.texture.fill { rectangle(scale.x(from), width, fill: fill) }
            if let label = span.label(within: width) { name(label, at: scale.x(from) + Layout.padding) }
        }
    }

    private func rectangle(_ x: Double, _ width: Double, fill: String? = nil) -> Node {
        SVG.rect(
            Attribute("x", x.drawn), Attribute("y", (top + Layout.bar).drawn), Attribute("width", width.drawn),
            Attribute("height", Layout.barHeight.drawn), Attribute("rx", "2"),
            fill.map { Attribute("fill", $0) } ?? .class("ground"))
    }

    private func name(_ label: String, at x: Double) -> Node {
        SVG.text(.class("bar-name"), Attribute("x", x.drawn), Attribute("y", (top + Layout.bar + 20).drawn)) { label }
    }

    private func sign(_ mark: LifeLine.Mark) -> Node {
        let x = scale.x(mark.day)
        let y = top + Layout.bar + Layout.barHeight / 2
        return SVG.g(.class("mark \(mark.shape.rawValue)")) {
            SVG.title { "\(mark.day.words): \(mark.words)" }
            mark.shape.outline(x, y)
            SVG.text(Attribute("x", x.drawn), Attribute("y", (y + 4).drawn), Attribute("text-anchor", "middle")) {
                mark.sign
            }
        }
    }
}

extension LifeLine.Shape {
    /// The outline of the mark around its centre.
    fileprivate func outline(_ x: Double, _ y: Double) -> Node {
        switch self {
        case .held, .due:
            SVG.circle(Attribute("cx", x.drawn), Attribute("cy", y.drawn), Attribute("r", "10"))
        case .overdue:
            SVG.path(Attribute("d", "M\(x.drawn) \((y - 14).drawn)l14 14l-14 14l-14 -14z"))
        }
    }
}

extension LifeLine.Span {
    /// `Fostering, 4 June 2026 to 1 July 2026`.
    var sentence: String {
        "\(words), \(from.words) \(until.map { "to \($0.words)" } ?? "until now")"
    }

    /// The longest name that fits a bar of this width; `nil` when none does.
    func label(within width: Double) -> String? {
        ([words] + shorter).first { Double($0.count) * Layout.letter + 2 * Layout.padding <= width }
    }
}
