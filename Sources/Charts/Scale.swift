import Timeline

/// Where a day stands on the axis, in the drawing's own units (pixels, until it is printed or enlarged).
struct Scale {
    /// The width of the whole drawing.
    let width: Double
    private let first: Day
    private let perDay: Double

    /// Room at both ends, so that a mark on the first or last day is whole.
    private static let margin = 16.0
    /// The drawing fills the page, and grows beyond it only when a year would become too narrow to read.
    private static let pageWidth = 1040.0
    private static let narrowestYear = 64.0

    /// The scale of a drawing that fills the page.
    init(_ days: ClosedRange<Day>) {
        let count = Double(max(days.upperBound - days.lowerBound, 1))
        self.init(days, width: max(Scale.pageWidth, count / 365.25 * Scale.narrowestYear + 2 * Scale.margin))
    }

    /// The scale of a drawing of this width.
    init(_ days: ClosedRange<Day>, width: Double) {
        self.width = width
        first = days.lowerBound
        perDay = (width - 2 * Scale.margin) / Double(max(days.upperBound - days.lowerBound, 1))
    }

    /// The distance of the day from the left edge.
    func x(_ day: Day) -> Double {
        Scale.margin + Double(day - first) * perDay
    }

    /// The width of a year.
    var year: Double { perDay * 365.25 }
}

extension Double {
    /// With one digit after the point, which is as exact as a screen: `12.5`.
    var drawn: String {
        let tenths = Int((self * 10).rounded())
        let sign = tenths < 0 ? "-" : ""
        return "\(sign)\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }
}
