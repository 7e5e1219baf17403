import HTML
import Timeline

/// The lines and names of years, and of quarters where there is room.
struct Axis {
    let days: ClosedRange<Day>
    let scale: Scale
    let height: Double

    /// A year at least this wide is divided into quarters.
    private static let roomForQuarters = 240.0

    var body: Node {
        SVG.g(.class("axis")) {
            for day in ticks {
                let (year, month, _) = day.parts
                tick(
                    day, isYear: month == 1, label: month == 1 ? "\(year)" : String(Day.monthNames[month - 1].prefix(3))
                )
            }
        }
    }

    /// First days of years (or quarters) between the first and last day of the axis.
    private var ticks: [Day] {
        let step = scale.year >= Axis.roomForQuarters ? 3 : 12
        let firstYear = days.lowerBound.parts.year
        guard let start = Day(firstYear, 1, 1) else { return [] }
        let count = (days.upperBound.parts.year - firstYear + 1) * 12 / step
        return (0...count).map { start.adding(months: $0 * step) }.filter(days.contains)
    }

    private func tick(_ day: Day, isYear: Bool, label: String) -> Node {
        let x = scale.x(day).drawn
        return SVG.g(.class(isYear ? "year" : "quarter")) {
            SVG.line(Attribute("x1", x), Attribute("x2", x), Attribute("y1", "20"), Attribute("y2", height.drawn))
            SVG.text(Attribute("x", x), Attribute("y", "13"), Attribute("text-anchor", "middle")) { label }
        }
    }
}
