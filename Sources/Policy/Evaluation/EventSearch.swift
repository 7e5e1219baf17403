import Timeline

/// An event that was found: its day, and the entry that records it.
struct Found {
    let day: Day
    let entry: EntryID?
}

extension EventPattern {
    /// The first such event from `start` on, within `run`.
    func first(from start: Day, in run: Run, of timeline: CaseTimeline) -> Found? {
        let end = run.lastDay(in: timeline)
        switch source {
        case .held(let kind) where !countsInScope:
            guard
                let item = timeline.held(kind).first(where: { $0.day >= start && $0.day <= end && accepts($0.ordinal) })
            else { return nil }
            return Found(day: item.day, entry: item.entry)
        case .scopeEnds:
            guard let until = run.until, until >= start else { return nil }
            return Found(day: until, entry: run.lastEntry(in: timeline))
        case .held, .periodStarts, .placementStarts:
            return all(in: run, of: timeline).first { $0.day >= start && $0.day <= end }
        }
    }

    /// Every such event within `run`, in order.
    func all(in run: Run, of timeline: CaseTimeline) -> [Found] {
        switch source {
        case .held(let kind): held(kind, in: run, of: timeline)
        case .periodStarts:
            timeline.periods.filter { run.contains($0.from) && $0.startIsKnown }
                .map { Found(day: $0.from, entry: $0.startedBy) }
        case .placementStarts(let types):
            timeline.homes.filter { run.contains($0.from) && $0.startIsKnown && isOf(types, $0, timeline) }
                .map { Found(day: $0.from, entry: $0.startedBy) }
        case .scopeEnds:
            run.until.map { [Found(day: $0, entry: run.lastEntry(in: timeline))] } ?? []
        }
    }

    private func held(_ kind: KindName, in run: Run, of timeline: CaseTimeline) -> [Found] {
        var count = 0
        return timeline.held(kind).compactMap { item in
            guard run.contains(item.day) else { return nil }
            count += 1
            let isCovered = timeline.coverage.lastDay(of: kind, from: run.from).map { $0 >= item.day } ?? false
            let ordinal = countsInScope ? (isCovered ? count : nil) : item.ordinal
            return accepts(ordinal) ? Found(day: item.day, entry: item.entry) : nil
        }
    }

    private func isOf(_ types: [PlacementType], _ home: Home, _ timeline: CaseTimeline) -> Bool {
        types.isEmpty || timeline.stretch(on: home.from)?.placement.map(types.contains) ?? false
    }
}
