import HTML
import Timeline

extension WeekBars {
    /// The picture. Its colours and type are in the style sheet.
    var drawing: Node {
        SVG.svg(
            .class("week-bars"), Attribute("viewBox", "0 0 \(Size.width.drawn) \(Size.height.drawn)"),
            Attribute("width", Size.width.drawn), Attribute("height", Size.height.drawn), .role("img"),
            .ariaLabel("\(title), from \(weeks.first?.monday.words ?? "nowhere"); a table follows")
        ) {
            for count in grid { line(count) }
            for (place, week) in weeks.enumerated() { bars(week, place) }
        }
    }

    private enum Size {
        static let width = 1040.0
        static let height = 210.0
        static let left = 34.0
        static let bottom = 186.0
        static let top = 12.0
        /// Of the width of a week, how much its bars take.
        static let filled = 0.8
    }

    private var most: Int { max(weeks.map { max($0.first, $0.second) }.max() ?? 0, 1) }

    /// The counts at which a line is drawn: nought, and round numbers of which there are at most five.
    private var grid: [Int] {
        let step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000].first { most / $0 <= 4 } ?? most
        return Array(stride(from: 0, through: most, by: step))
    }

    private func y(_ count: Int) -> Double {
        Size.bottom - Double(count) / Double(most) * (Size.bottom - Size.top)
    }

    private var step: Double { (Size.width - Size.left) / Double(max(weeks.count, 1)) }

    private func line(_ count: Int) -> Node {
        SVG.g(.class("axis")) {
            SVG.line(
                Attribute("x1", Size.left.drawn), Attribute("x2", Size.width.drawn), Attribute("y1", y(count).drawn),
                Attribute("y2", y(count).drawn))
            SVG.text(
                Attribute("x", (Size.left - 6).drawn), Attribute("y", (y(count) + 4).drawn),
                Attribute("text-anchor", "end")
            ) { "\(count)" }
        }
    }

    private func bars(_ week: Week, _ place: Int) -> Node {
        let x = Size.left + Double(place) * step
        let width = step * Size.filled / 2
        return SVG.g {
            SVG.title { "Week from \(week.monday.words): \(names.0) \(week.first), \(names.1) \(week.second)" }
            bar(week.first, "first", x, width)
            bar(week.second, "second", x + width, width)
            if let name = name(week, place) {
                SVG.text(.class("month"), Attribute("x", x.drawn), Attribute("y", "204")) { name }
            }
        }
    }

    private func bar(_ count: Int, _ name: String, _ x: Double, _ width: Double) -> Node {
        SVG.rect(
            .class(name), Attribute("x", x.drawn), Attribute("y", y(count).drawn), Attribute("width", width.drawn),
            Attribute("height", (Size.bottom - y(count)).drawn))
    }

    /// The month under its first week, and the year under January and under the first of all.
    private func name(_ week: Week, _ place: Int) -> String? {
        let (year, month, _) = week.monday.parts
        let isFirst = place == 0
        guard isFirst || weeks[place - 1].monday.parts.month != month else { return nil }
        // Of a first month of which only days are left the name would run into the next.
        if isFirst, weeks.count > 2, weeks[2].monday.parts.month != month { return nil }
        if weeks.count > 60, !isFirst, month % 3 != 1 { return nil }
        return month == 1 || isFirst
            ? "\(Day.monthNames[month - 1].prefix(3)) \(year)" : "\(Day.monthNames[month - 1].prefix(3))"
    }
}
