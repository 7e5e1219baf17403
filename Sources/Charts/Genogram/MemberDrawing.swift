import HTML

/// One person: an outline with the age in it, a cross through it if they have died, and words under it.
struct MemberDrawing {
    let member: Member
    let point: GenogramPlan.Point

    private typealias Size = GenogramPlan.Size

    var body: Node {
        SVG.g(.class(member.isChild ? "member child" : "member")) {
            SVG.title { ([member.name] + member.lines).joined(separator: ", ") }
            outline(Size.half)
            if member.isChild { outline(Size.half - 4.5) }
            if member.hasDied { cross }
            if let age = member.age { words("\(age)", at: point.y + 5, "age") }
            for (place, line) in MemberDrawing.lines(of: member).enumerated() {
                words(line.words, at: point.y + Size.half + 17 + Double(place) * Size.line, line.style)
            }
        }
    }

    private func outline(_ half: Double) -> Node {
        let (x, y) = (point.x, point.y)
        switch member.shape {
        case .square:
            return SVG.rect(
                Attribute("x", (x - half).drawn), Attribute("y", (y - half).drawn),
                Attribute("width", (2 * half).drawn), Attribute("height", (2 * half).drawn))
        case .circle:
            return SVG.circle(Attribute("cx", x.drawn), Attribute("cy", y.drawn), Attribute("r", half.drawn))
        case .diamond:
            let side = half.drawn
            return SVG.path(
                Attribute("d", "M\(x.drawn) \((y - half).drawn)l\(side) \(side)l-\(side) \(side)l-\(side) -\(side)z"))
        }
    }

    private var cross: Node {
        let (x, y, half) = (point.x, point.y, Size.half)
        let (left, right, top, bottom) = ((x - half).drawn, (x + half).drawn, (y - half).drawn, (y + half).drawn)
        return SVG.path(
            .class("cross"), Attribute("d", "M\(left) \(top)L\(right) \(bottom)M\(right) \(top)L\(left) \(bottom)"))
    }

    private func words(_ words: String, at y: Double, _ style: String) -> Node {
        SVG.text(
            .class(style), Attribute("x", point.x.drawn), Attribute("y", y.drawn), Attribute("text-anchor", "middle")
        ) { words }
    }

    /// What stands under the outline: the name, on two lines if it is long, and what else is known.
    static func lines(of member: Member) -> [(words: String, style: String)] {
        LineBreaks.lines(member.name, most: 2).map { ($0, "name") }
            + member.lines.flatMap { LineBreaks.lines($0, most: 2) }.map { ($0, "more") }
    }
}

/// Breaks words so that they fit under an outline.
enum LineBreaks {
    /// So many letters of usual width stand on a line.
    private static let letters = 17

    /// `text` on as many lines as it needs and `most` allows; what is cut off is shown as cut off.
    static func lines(_ text: String, most: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(whereSeparator: \.isWhitespace) {
            if !line.isEmpty && width(line) + 1 + width(word) > letters {
                lines.append(line)
                line = String(word)
            } else {
                line += line.isEmpty ? String(word) : " \(word)"
            }
        }
        lines.append(line)
        let kept = lines.count > most ? lines.prefix(most - 1) + [lines[(most - 1)...].joined(separator: " ")] : lines
        return kept.map(shortened)
    }

    private static func shortened(_ line: String) -> String {
        var shorter = line
        while width(shorter) > letters, !shorter.isEmpty { shorter.removeLast() }
        return shorter == line ? line : shorter.dropLast() + "…"
    }

    /// Letters of East Asian scripts are twice as wide as others.
    private static func width(_ text: some StringProtocol) -> Int {
        text.unicodeScalars.reduce(0) { sum, scalar in
            sum + ((0x1100...0x11FF).contains(scalar.value) || (0x2E80...0xFFDC).contains(scalar.value) ? 2 : 1)
        }
    }
}
