import Timeline

/// An event that was found: its day, and the entry that records it.
struct Found {
    let day: Day
    let entry: EntryID?
    /// Where it stands among what was held, for something held.
    var place: HeldPlace?

    /// Whether it is held at one of these places.
    func isAmong(_ places: [Int]) -> Bool { place.map { places.contains($0.index) } ?? false }
}

/// Where something held stands in ``ChildHistory``, and the place of its kind.
struct HeldPlace {
    let kind: Int
    let index: Int
}

extension CompiledEvent {
    /// The first such event from `start` on, within `run`, which is none of those held at the places `spent`; of one that
    /// is compared with what opened the rule, that stands at `opening`.
    func first(
        from start: Day, in run: Run, of history: ChildHistory, opening: Int? = nil, without spent: [Int] = []
    ) -> Found? {
        if source == .held && !countsInScope {
            return firstHeld(from: start, upTo: run.lastDay(in: history), history, opening, spent)
        }
        if source == .scopeEnds {
            guard let until = run.until, until >= start else { return nil }
            return Found(day: until, entry: run.lastEntry)
        }
        let end = run.lastDay(in: history)
        var result: Found?
        forEach(in: run, of: history) { found in
            if result == nil && found.day >= start && found.day <= end && !found.isAmong(spent) { result = found }
        }
        return result
    }

    private func firstHeld(
        from start: Day, upTo end: Day, _ history: ChildHistory, _ opening: Int?, _ spent: [Int]
    ) -> Found? {
        let last = history.held.range(kind).upperBound
        var index = history.held.first(kind, from: start)
        while index < last, history.held.day(index) <= end {
            if accepts(history.held.ordinal(index)), history.held.passes(index, tests, comparedWith: opening),
                !spent.contains(index)
            {
                return found(index, history)
            }
            index += 1
        }
        return nil
    }

    /// Calls `body` with every such event within `run`, in order.
    func forEach(in run: Run, of history: ChildHistory, _ body: (Found) -> Void) {
        switch source {
        case .held: forEachHeld(in: run, of: history, body)
        case .periodStarts:
            for period in history.periods where run.contains(period.from) && period.startIsKnown {
                body(Found(day: period.from, entry: period.startedBy))
            }
        case .placementStarts:
            for home in history.homes where run.contains(home.from) && home.startIsKnown && isMeant(home, history) {
                body(Found(day: home.from, entry: home.startedBy))
            }
        case .moves:
            for home in history.homes
            where run.contains(home.from) && home.startIsKnown && home.from != history.periods[home.period].from {
                body(Found(day: home.from, entry: home.startedBy))
            }
        case .birthday(let age):
            if let day = history.born?.birthday(age), run.from <= day {
                body(Found(day: day, entry: history.timeline.registeredBy))
            }
        case .scopeEnds:
            if let until = run.until { body(Found(day: until, entry: run.lastEntry)) }
        }
    }

    private func forEachHeld(in run: Run, of history: ChildHistory, _ body: (Found) -> Void) {
        let lastCovered = countsInScope ? history.covered.lastDay(kind, from: run.from) : .endOfTime
        let first = history.held.first(kind, from: run.reach)
        var count = 0
        for index in first..<history.held.range(kind).upperBound {
            let day = history.held.day(index)
            guard run.contains(day) else { return }
            // Two on one day are one in the count.
            if index == first || history.held.day(index - 1) != day { count += 1 }
            let number = countsInScope ? (day <= lastCovered ? count : nil) : history.held.ordinal(index)
            if accepts(number), history.held.passes(index, tests) { body(found(index, history)) }
        }
    }

    private func found(_ index: Int, _ history: ChildHistory) -> Found {
        Found(
            day: history.held.day(index), entry: history.held.entry(index), place: HeldPlace(kind: kind, index: index))
    }

    private func isMeant(_ home: Home, _ history: ChildHistory) -> Bool {
        guard placements != 0 else { return true }
        let place = history.stretch(on: home.from)?.state.placement ?? 63
        return placements >> UInt64(place) & 1 == 1
    }
}
