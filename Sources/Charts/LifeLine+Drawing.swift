import HTML
import Timeline

extension LifeLine {
    /// The picture. Its colours and type are in the style sheet; its patterns are its own.
    package var drawing: Node {
        let scale = Scale(days)
        let height = Layout.top + Double(lanes.count) * Layout.lane
        return SVG.svg(
            .class("life-line"), Attribute("viewBox", "0 0 \(scale.width.drawn) \(height.drawn)"),
            Attribute("width", scale.width.drawn), Attribute("height", height.drawn), .role("img"),
            .ariaLabel(summary)
        ) {
            Texture.definitions
            Axis(days: days, scale: scale, height: height).body
            for (index, lane) in lanes.enumerated() {
                LaneDrawing(
                    lane: lane, days: days, today: today, scale: scale, top: Layout.top + Double(index) * Layout.lane
                ).body
            }
            if days.contains(today) { todayLine(at: scale.x(today), height: height) }
        }
    }

    private func todayLine(at x: Double, height: Double) -> Node {
        SVG.line(
            .class("today"), Attribute("x1", x.drawn), Attribute("x2", x.drawn), Attribute("y1", "20"),
            Attribute("y2", height.drawn))
    }
}

/// Heights within the drawing, in its own units.
enum Layout {
    /// Above the first lane: the names of the years.
    static let top = 24.0
    /// One lane: its name, its bar, and a gap.
    static let lane = 62.0
    /// From the top of a lane to the line its name stands on, and to its bar.
    static let name = 16.0
    static let bar = 23.0
    static let barHeight = 30.0
    /// The mean width of a letter in a bar, wide enough for the widest of the typefaces in use.
    static let letter = 7.6
    static let padding = 7.0
}
