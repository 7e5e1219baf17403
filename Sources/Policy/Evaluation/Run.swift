import Timeline

/// The days on which a rule's scope holds without a break: what its obligations live within.
struct Run {
    let from: Day
    /// The first day on which something can open a duty in it: of a childhood, months before birth.
    let reach: Day
    /// The first day that is no longer in it; `nil` while it goes on.
    var until: Day?
    /// Places of its stretches in ``CaseTimeline/stretches``; empty for a childhood, which is not made of them.
    var stretches: Range<Int>
    /// The entries of its first and of its last stretch, which says how it ended.
    var firstEntry: EntryID?
    var lastEntry: EntryID?

    init(
        from: Day, reach: Day? = nil, until: Day?, stretches: Range<Int>, firstEntry: EntryID? = nil,
        lastEntry: EntryID? = nil
    ) {
        self.from = from
        self.reach = reach ?? from
        self.until = until
        self.stretches = stretches
        self.firstEntry = firstEntry
        self.lastEntry = lastEntry
    }

    /// So long before birth something can be asked for a child: a pregnancy is known for nine months at most.
    static let monthsBeforeBirth = 9

    func contains(_ day: Day) -> Bool { reach <= day && (until.map { day < $0 } ?? true) }

    /// Whether it lasts on `day` and began before it; not of a childhood whose beginning is not recorded.
    func hasBegun(before day: Day, _ unit: Scope.Unit, _ history: ChildHistory) -> Bool {
        from < day && contains(day) && (unit.isInCare || unit == .service || history.born != nil)
    }

    /// The last day on which something done can count for this run: on a day on which the child moves on, what is done
    /// is done for the new home or status.
    func lastDay(in history: ChildHistory) -> Day {
        guard let until else { return .endOfTime }
        let next = stretches.upperBound
        let movesOn =
            !stretches.isEmpty && next < history.stretches.count
            && history.stretches[next].from == until
        return movesOn ? until - 1 : until
    }

    /// The stretch in which `day` falls; the first for a day before any.
    func stretch(on day: Day, in history: ChildHistory) -> Stretch? {
        guard !stretches.isEmpty else { return history.stretch(on: day) }
        var place = stretches.lowerBound
        while place + 1 < stretches.upperBound, history.stretches[place + 1].from <= day { place += 1 }
        return history.stretches[place]
    }
}

extension Scope.Unit {
    /// Adds the runs of `history` on whose stretches `table` holds, in order.
    func collect(_ table: CareTable, from history: ChildHistory, into runs: inout [Run]) {
        let first = runs.count
        guard isInCare else {
            return runs.append(lifelong(history))
        }
        for place in history.stretches.indices where table.contains(history.stretches[place].state) {
            let end = end(ofStretchAt: place, history)
            if runs.count > first, let last = runs.last, last.stretches.upperBound == place, goesOn(at: place, history)
            {
                runs[runs.count - 1].until = end
                runs[runs.count - 1].stretches = last.stretches.lowerBound..<place + 1
                runs[runs.count - 1].lastEntry = history.stretches[place].entry
            } else {
                let entry = history.stretches[place].entry
                runs.append(
                    Run(
                        from: history.stretches[place].from, until: end, stretches: place..<place + 1,
                        firstEntry: entry, lastEntry: entry))
            }
        }
    }

    /// The one run of a scope that does not depend on care. Of a child whose birth is not recorded, because it lies ahead or is
    /// not known, the childhood has no bounds.
    private func lifelong(_ history: ChildHistory) -> Run {
        guard self != .service, let born = history.born else {
            return Run(from: Day(number: .min / 2), until: nil, stretches: 0..<0)
        }
        return Run(
            from: born, reach: born.adding(months: -Run.monthsBeforeBirth),
            until: born.birthday(self == .childhood ? 18 : 25), stretches: 0..<0)
    }

    /// When a run that ends with the stretch at `place` ends.
    ///
    /// An open period goes on after its last episode has ended, when no ending is recorded: where the child then lives
    /// is unknown, that they are looked after is not.
    private func end(ofStretchAt place: Int, _ history: ChildHistory) -> Day? {
        let period = history.stretches[place].period
        let isLastOfPeriod =
            place + 1 == history.stretches.count || history.stretches[place + 1].period != period
        return self == .period && isLastOfPeriod ? history.periods[period].until : history.stretches[place].until
    }

    /// Whether the stretch at `place` goes on with the run of the one before.
    private func goesOn(at place: Int, _ history: ChildHistory) -> Bool {
        let stretch = history.stretches[place]
        let before = history.stretches[place - 1]
        guard stretch.period == before.period else { return false }
        switch self {
        case .period, .childhood, .untilTwentyFive, .service: return true
        case .home: return stretch.home == before.home
        case .legalStatus: return stretch.legalStatus == before.legalStatus && stretch.from == before.until
        }
    }
}
