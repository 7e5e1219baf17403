import Timeline

/// The days on which a rule's scope holds without a break: what its obligations live within.
struct Run {
    let from: Day
    /// The first day that is no longer in it; `nil` while it goes on.
    var until: Day?
    /// Places of its stretches in ``CaseTimeline/stretches``; empty for a childhood, which is not made of them.
    var stretches: Range<Int>

    func contains(_ day: Day) -> Bool { from <= day && (until.map { day < $0 } ?? true) }

    /// The last day on which something done can count for this run: on a day on which the child moves on, what is done
    /// is done for the new home or status.
    func lastDay(in timeline: CaseTimeline) -> Day {
        guard let until else { return .endOfTime }
        let next = stretches.upperBound
        let movesOn =
            !stretches.isEmpty && next < timeline.stretches.count && timeline.stretches[next].from == until
        return movesOn ? until - 1 : until
    }

    /// The entry of its first stretch.
    func firstEntry(in timeline: CaseTimeline) -> EntryID? { stretches.first.map { timeline.stretches[$0].entry } }

    /// The entry of its last stretch, which says how it ended.
    func lastEntry(in timeline: CaseTimeline) -> EntryID? { stretches.last.map { timeline.stretches[$0].entry } }

    /// The stretch in which `day` falls; the first for a day before any.
    func stretch(on day: Day, in timeline: CaseTimeline) -> Stretch? {
        guard !stretches.isEmpty else { return timeline.stretch(on: day) }
        let all = timeline.stretches[stretches]
        return all.last { $0.from <= day } ?? all.first
    }
}

extension Scope {
    /// Collects the runs of `timeline` in which the scope holds, in order.
    func collect(from timeline: CaseTimeline, into runs: inout [Run]) {
        runs.removeAll(keepingCapacity: true)
        if unit == .childhood {
            if let born = timeline.born { runs.append(Run(from: born, until: born.birthday(18), stretches: 0..<0)) }
            return
        }
        for (index, stretch) in timeline.stretches.enumerated() where condition.holds(throughout: stretch) {
            let end = end(of: stretch, timeline)
            if let run = runs.last, run.stretches.upperBound == index,
                isSame(stretch, timeline.stretches[index - 1], timeline)
            {
                runs[runs.count - 1].until = end
                runs[runs.count - 1].stretches = run.stretches.lowerBound..<index + 1
            } else {
                runs.append(Run(from: stretch.from, until: end, stretches: index..<index + 1))
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
        case .period, .childhood: return true
        case .home: return stretch.home == before.home
        case .legalStatus: return stretch.legalStatus == before.legalStatus && stretch.from == before.until
        }
    }
}
