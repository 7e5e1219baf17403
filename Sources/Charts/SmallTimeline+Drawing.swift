import HTML
import Timeline

extension SmallTimeline {
    /// The picture. Its colours and type are in the style sheet.
    package var drawing: Node {
        let scale = Scale(days, width: Size.width)
        let levels = levels(scale)
        let line = Size.axis + Double((levels.max() ?? 0) + 1) * Size.level
        let height = line + Size.care + Double(duties.count) * Size.duty
        return SVG.svg(
            .class("small-timeline"), Attribute("viewBox", "0 0 \(Size.width.drawn) \(height.drawn)"),
            Attribute("width", Size.width.drawn), Attribute("height", height.drawn), .role("img"), .ariaLabel(summary)
        ) {
            axis(scale, height)
            for stretch in care { bar(stretch, scale, line) }
            for (place, duty) in duties.enumerated() {
                DutyBar(duty: duty, days: days, scale: scale, top: line + Size.care + Double(place) * Size.duty).body
            }
            askedLine(scale, height)
            for (mark, level) in zip(marks, levels) { circle(mark, scale, line - Double(level) * Size.level) }
        }
    }

    /// Lengths in the drawing’s own units.
    enum Size {
        static let width = 340.0
        /// The height of the names of days, of a level of marks, of the bar of care with its gap, and of a duty.
        static let axis = 16.0
        static let level = 19.0
        static let care = 14.0
        static let duty = 21.0
        static let radius = 8.5
        /// No more names of days than this fit beside one another.
        static let ticks = 5
    }

    /// For each mark how many others it must stand above, so that none hides another.
    private func levels(_ scale: Scale) -> [Int] {
        var ends: [Double] = []
        return marks.map { mark in
            let x = scale.x(mark.day)
            let level = ends.firstIndex { $0 + 2 * Size.radius <= x } ?? ends.count
            if level == ends.count { ends.append(x) } else { ends[level] = x }
            return level
        }
    }

    private func axis(_ scale: Scale, _ height: Double) -> Node {
        SVG.g(.class("axis")) {
            for tick in Ticks(days: days, most: Size.ticks).all {
                let x = scale.x(tick.day).drawn
                SVG.line(Attribute("x1", x), Attribute("x2", x), Attribute("y1", "13"), Attribute("y2", height.drawn))
                SVG.text(Attribute("x", x), Attribute("y", "9"), Attribute("text-anchor", anchor(tick, scale))) {
                    tick.name
                }
            }
        }
    }

    /// A name near the edge stands inside the drawing.
    private func anchor(_ tick: Ticks.Tick, _ scale: Scale) -> String {
        let x = scale.x(tick.day)
        let half = Double(tick.name.count) * 3
        return x < half ? "start" : x > Size.width - half ? "end" : "middle"
    }

    private func bar(_ stretch: Stretch, _ scale: Scale, _ y: Double) -> Node? {
        let from = max(stretch.from, days.lowerBound)
        let until = min(stretch.until ?? days.upperBound, days.upperBound)
        guard from <= until else { return nil }
        return SVG.rect(
            .class("care"), Attribute("x", scale.x(from).drawn), Attribute("y", (y + 2).drawn),
            Attribute("width", max(scale.x(until) - scale.x(from), 2).drawn), Attribute("height", "5"))
    }

    private func askedLine(_ scale: Scale, _ height: Double) -> Node {
        let x = scale.x(asked).drawn
        return SVG.line(
            .class("asked"), Attribute("x1", x), Attribute("x2", x), Attribute("y1", "14"),
            Attribute("y2", height.drawn))
    }

    private func circle(_ mark: Mark, _ scale: Scale, _ bottom: Double) -> Node {
        let (x, y) = (scale.x(mark.day), bottom - Size.radius)
        return SVG.g(.class("mark")) {
            SVG.circle(Attribute("cx", x.drawn), Attribute("cy", y.drawn), Attribute("r", Size.radius.drawn))
            SVG.text(Attribute("x", x.drawn), Attribute("y", (y + 3.8).drawn), Attribute("text-anchor", "middle")) {
                "\(mark.number)"
            }
        }
    }
}
