import Timeline

/// A child's timeline with what was held found by the place of its kind, for as long as the child is evaluated.
final class ChildHistory {
    let timeline: CaseTimeline
    /// For each kind, by its place in ``Policy/kindNames``, what was held, in order.
    let held: [[Held]]
    /// For each kind, the days that the record covers.
    let covered: [[ClosedRange<Day>]]
    /// The last day for which the record shows how the child is looked after.
    let careShownUntil: Day

    /// - Parameter recordEnds: the last day for which the record holds placements and legal statuses.
    /// - Parameter kinds: the places of the kinds.
    init(_ timeline: CaseTimeline, kinds: [KindName: Int], covered: [[ClosedRange<Day>]], recordEnds: Day) {
        self.timeline = timeline
        // A child has few of the many kinds.
        var held = [[Held]](repeating: [], count: covered.count)
        for (kind, list) in timeline.held {
            if let place = kinds[kind] { held[place] = list }
        }
        self.held = held
        self.covered = covered
        careShownUntil = min(timeline.careShownUntil, recordEnds)
    }

    /// The last day up to which the kind at `place` is covered without a break from `day` on; the day before `day`
    /// when it is not covered even then.
    func lastDayCovered(_ place: Int, from day: Day) -> Day {
        for span in covered[place] where span.contains(day) { return span.upperBound }
        return day - 1
    }

    /// The place in the list of the kind at `place` of the first thing held on `day` or later.
    func firstHeld(_ place: Int, from day: Day) -> Int {
        var low = 0
        var high = held[place].count
        while low < high {
            let middle = (low + high) / 2
            if held[place][middle].day < day { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
