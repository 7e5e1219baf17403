import Timeline

/// The days to name on a short axis, as many as there is room for: Mondays, months or years.
struct Ticks {
    let days: ClosedRange<Day>
    /// How many there may be.
    let most: Int

    /// A day with its name.
    struct Tick: Hashable {
        let day: Day
        let name: String
    }

    var all: [Tick] {
        let count = days.upperBound - days.lowerBound
        for weeks in [1, 2, 4] where count / (7 * weeks) < most { return mondays(every: weeks) }
        let step = [1, 2, 3, 6, 12, 24, 60, 120].first { count / (30 * $0) < most } ?? 240
        return months(every: step)
    }

    private func mondays(every weeks: Int) -> [Tick] {
        let first = days.lowerBound + (8 - days.lowerBound.weekday) % 7
        return stride(from: 0, through: days.upperBound - first, by: 7 * weeks).map { offset in
            let day = first + offset
            let (year, month, number) = day.parts
            let name = "\(number) \(Day.monthNames[month - 1].prefix(3))"
            return Tick(day: day, name: offset == 0 ? "\(name) \(year)" : name)
        }
    }

    /// First days of months; January is named by its year, and so is the first.
    private func months(every step: Int) -> [Tick] {
        let (year, month, _) = days.lowerBound.parts
        guard let start = Day(year, (month - 1) / min(step, 12) * min(step, 12) + 1, 1) else { return [] }
        let all = (0...most + 1).map { start.adding(months: $0 * step) }.filter(days.contains)
        return all.enumerated().map { place, day in
            let (year, month, _) = day.parts
            let name = Day.monthNames[month - 1].prefix(3)
            return Tick(day: day, name: month == 1 ? "\(year)" : place == 0 ? "\(name) \(year)" : "\(name)")
        }
    }
}
