import Timeline

/// The days on which a rule's scope holds without a break: what its obligations live within.
struct Run {
    let from: Day
    /// The first day that is no longer in it; `nil` while it goes on.
    var until: Day?
    /// Place of the first stretch in ``CaseTimeline/stretches``.
    let first: Int
    /// Place of the last stretch.
    var last: Int

    func contains(_ day: Day) -> Bool { from <= day && (until.map { day < $0 } ?? true) }
}

extension Scope {
    /// Collects the runs of `timeline` in which the scope holds, in order.
    func collect(from timeline: CaseTimeline, into runs: inout [Run]) {
        runs.removeAll(keepingCapacity: true)
        for (index, stretch) in timeline.stretches.enumerated() where condition.holds(throughout: stretch) {
            let end = end(of: stretch, timeline)
            if let run = runs.last, run.last == index - 1, isSame(stretch, timeline.stretches[index - 1], timeline) {
                runs[runs.count - 1].until = end
                runs[runs.count - 1].last = index
            } else {
                runs.append(Run(from: stretch.from, until: end, first: index, last: index))
            }
        }
    }

    /// When a run that ends with `stretch` ends.
    ///
    /// An open period goes on after its last episode has ended, when no ending is recorded: where the child then lives
    /// is unknown, that they are looked after is not.
    private func end(of stretch: Stretch, _ timeline: CaseTimeline) -> Day? {
        let period = timeline.periods[stretch.period]
        let isLastOfPeriod = timeline.stretches.last { $0.period == stretch.period }?.from == stretch.from
        return unit == .period && isLastOfPeriod ? period.until : stretch.until
    }

    private func isSame(_ stretch: Stretch, _ before: Stretch, _ timeline: CaseTimeline) -> Bool {
        guard stretch.period == before.period else { return false }
        switch unit {
        case .period: return true
        case .home: return stretch.home == before.home
        case .legalStatus: return stretch.legalStatus == before.legalStatus && stretch.from == before.until
        }
    }
}
