import HTML

/// How a span is filled, so that two kinds next to each other differ without colour.
package enum Texture: String, CaseIterable, Sendable {
    case plain, dots, stripes, hatch, waves, grid
    /// Nothing was so: an empty frame with a broken edge.
    case absent
    /// Nothing is known: faint hatching without a frame.
    case unknown

    /// The reference to the pattern that is laid over the span; `nil` when it stays plain.
    var fill: String? {
        self == .plain || self == .absent ? nil : "url(#texture-\(rawValue))"
    }

    /// The patterns, to stand once in a drawing.
    static var definitions: Node {
        SVG.defs {
            pattern(.dots, size: 8) { circle(2, 2, 1.3) + circle(6, 6, 1.3) }
            pattern(.stripes, size: 6) { stroke("M0 3H6") }
            pattern(.hatch, size: 8) { stroke("M-2 2L2 -2M0 8L8 0M6 10L10 6") }
            pattern(.waves, size: 12) { stroke("M0 4Q3 1 6 4T12 4M0 10Q3 7 6 10T12 10") }
            pattern(.grid, size: 8) { stroke("M0 4H8M4 0V8") }
            pattern(.unknown, size: 6) { stroke("M-2 4L2 8M0 0L6 6M4 -2L8 2") }
        }
    }

    private static func pattern(_ texture: Texture, size: Int, shapes: () -> [Node]) -> Node {
        SVG.pattern(
            .id("texture-\(texture.rawValue)"), .class("texture"), Attribute("width", "\(size)"),
            Attribute("height", "\(size)"), Attribute("patternUnits", "userSpaceOnUse")
        ) { shapes() }
    }

    private static func circle(_ x: Double, _ y: Double, _ radius: Double) -> [Node] {
        [SVG.circle(Attribute("cx", "\(x)"), Attribute("cy", "\(y)"), Attribute("r", "\(radius)"))]
    }

    private static func stroke(_ path: String) -> [Node] {
        [SVG.path(Attribute("d", path))]
    }
}
