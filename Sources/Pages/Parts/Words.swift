import Timeline

extension Instant {
    /// `4 June 2026 at 9:32am`, as clocks here show it; the end of a day is told as the day.
    package var words: String {
        guard self != Instant(endOf: day) else { return "the end of \(day.words)" }
        let here = inUnitedKingdom
        let (hour, minute) = (here.minute / 60, here.minute % 60)
        let half = hour < 12 ? "am" : "pm"
        return "\(here.day.words) at \((hour + 11) % 12 + 1):\(minute < 10 ? "0" : "")\(minute)\(half)"
    }
}

extension Day {
    /// How long it is from this day to a later one, as people say it: `3 days`, `5 weeks`, `2 years 3 months`.
    func duration(until later: Day) -> String {
        let days = later - self
        let months = fullMonths(until: later)
        return switch (days, months) {
        case (..<1, _): "0 days"
        case (..<14, _): count(days, "day")
        case (_, ..<3): count(days / 7, "week")
        case (_, ..<24): count(months, "month")
        default: count(months / 12, "year") + (months % 12 == 0 ? "" : " " + count(months % 12, "month"))
        }
    }

    private func fullMonths(until later: Day) -> Int {
        let (year, month, _) = parts
        let (laterYear, laterMonth, _) = later.parts
        let months = (laterYear - year) * 12 + laterMonth - month
        return adding(months: months) > later ? months - 1 : months
    }
}

/// `1 child`, `3 children`, `2 days`.
func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number.grouped) \(number == 1 ? one : many ?? one + "s")"
}

extension Int {
    /// With commas between thousands: `10,000`.
    var grouped: String {
        guard self >= 1_000 else { return "\(self)" }
        let rest = "\(self % 1_000)"
        return (self / 1_000).grouped + "," + String(repeating: "0", count: 3 - rest.count) + rest
    }
}
