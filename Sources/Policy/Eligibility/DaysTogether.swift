import Timeline

/// The days before another day on which a child lived with a person, as ranges that neither touch nor overlap, in order;
/// the upper bound of a range is the day the child left.
struct DaysTogether {
    private(set) var ranges: [Range<Day>]
    /// The day before which they lie.
    let on: Day

    /// The days of `stretches` that lie before `on`. Stretches that touch or overlap are one, so that no day counts twice.
    init(_ stretches: [LivedStretch], before on: Day) {
        self.on = on
        ranges = []
        for stretch in stretches.sorted(by: { $0.from < $1.from }) {
            let until = min(stretch.until ?? on, on)
            guard stretch.from < until else { continue }
            if let last = ranges.last, stretch.from <= last.upperBound {
                ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, until)
            } else {
                ranges.append(stretch.from..<until)
            }
        }
    }

    /// One range up to its end.
    init(_ range: Range<Day>) {
        ranges = [range]
        on = range.upperBound
    }

    /// Only what lies on `day` or later.
    func since(_ day: Day) -> DaysTogether {
        var later = self
        later.ranges = ranges.compactMap { $0.upperBound > day ? max($0.lowerBound, day)..<$0.upperBound : nil }
        return later
    }

    var count: Int { ranges.map { $0.upperBound - $0.lowerBound }.reduce(0, +) }

    /// The sum in words: “From 2 September 2021 to 2 March 2023 are 546 days, from … 551 days: 1,097 days together.”
    var sum: String {
        guard !ranges.isEmpty else { return "That leaves no day." }
        let parts = ranges.enumerated().map { place, range in
            "from \(range.lowerBound.words) to \(range.upperBound.words)\(place == 0 ? " are" : "") "
                + (range.upperBound - range.lowerBound).days
        }
        let total = ranges.count > 1 ? ": \(count.days) together" : ""
        return parts.joined(separator: ", ").capitalizedFirst + total + "."
    }
}

extension Int {
    /// `1 day`, `1,097 days`.
    var days: String {
        let digits = "\(self)"
        let grouped = digits.count > 3 ? "\(digits.dropLast(3)),\(digits.suffix(3))" : digits
        return "\(grouped) day\(self == 1 ? "" : "s")"
    }
}
