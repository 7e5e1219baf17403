import Timeline

/// The opening of an obligation that was found in a run.
struct OpeningFound {
    let day: Day
    /// From when on one could know that it would come.
    let foreseen: Day
    let entry: EntryID?
    /// Place in ``Rule/opens``.
    var index = 0
    /// The event that opened it, so that the same event does not also meet it.
    let pattern: EventPattern?
    let doubt: Obligation.Doubt?

    init(day: Day, foreseen: Day? = nil, entry: EntryID?, pattern: EventPattern? = nil, doubt: Obligation.Doubt? = nil)
    {
        self.day = day
        self.foreseen = foreseen ?? day
        self.entry = entry
        self.pattern = pattern
        self.doubt = doubt
    }

    /// Whether the opening is an event of the kind that meets the rule: a review opens the duty to hold the next one.
    func isOwnEvent(of rule: Rule) -> Bool {
        guard let pattern else { return false }
        return rule.metBy.contains { $0.source == pattern.source }
    }
}

extension Opening {
    /// Adds the openings within `run` to `result`.
    func collect(in run: Run, of unit: Scope.Unit, _ timeline: CaseTimeline, into result: inout [OpeningFound]) {
        switch self {
        case .scopeStarts:
            let doubt = startIsKnown(run, unit, timeline) ? nil : Obligation.Doubt.startNotRecorded
            result.append(OpeningFound(day: run.from, entry: run.firstEntry(in: timeline), doubt: doubt))
        case .event(let pattern):
            collect(pattern, in: run, timeline, into: &result)
        case .birthday(let age):
            // That a run ends before the birthday is not known while it lasts; when a childhood ends is.
            guard let birthday = timeline.born?.birthday(age), birthday >= run.from,
                unit != .childhood || run.contains(birthday)
            else { return }
            result.append(
                OpeningFound(day: birthday, foreseen: run.from, entry: timeline.registeredBy))
        case .recordBegins(let kind):
            guard let begins = timeline.coverage.days(of: kind).first?.lowerBound, run.from < begins,
                run.contains(begins)
            else { return }
            result.append(OpeningFound(day: begins, entry: run.firstEntry(in: timeline)))
        case .count(let count, let pattern, let limit):
            let events = pattern.all(in: run, of: timeline)
            guard events.count >= count else { return }
            for index in (count - 1)..<events.count {
                guard let earliest = limit.firstDay(before: events[index].day) else { continue }
                if events[index - count + 1].day > earliest {
                    result.append(OpeningFound(day: events[index].day, entry: events[index].entry))
                }
            }
        }
    }

    private func collect(
        _ pattern: EventPattern, in run: Run, _ timeline: CaseTimeline, into result: inout [OpeningFound]
    ) {
        for event in pattern.all(in: run, of: timeline) {
            result.append(OpeningFound(day: event.day, entry: event.entry, pattern: pattern))
        }
        guard pattern.source == .periodStarts else { return }
        for period in timeline.periods where !period.startIsKnown && run.contains(period.from) {
            result.append(OpeningFound(day: period.from, entry: period.startedBy, doubt: .startNotRecorded))
        }
    }

    /// Whether the record holds the beginning of the run, and not only the first day on which it shows it.
    private func startIsKnown(_ run: Run, _ unit: Scope.Unit, _ timeline: CaseTimeline) -> Bool {
        guard let first = run.stretches.first.map({ timeline.stretches[$0] }) else { return true }
        let home = timeline.homes[first.home]
        let period = timeline.periods[first.period]
        switch unit {
        case .childhood: return true
        case .period: return period.startIsKnown || period.from != run.from
        case .home: return home.startIsKnown || home.from != run.from
        case .legalStatus: return period.startIsKnown || period.from != run.from || hasOwnStart(first, timeline)
        }
    }

    /// Whether the child's first recorded episode began because of a change of legal status.
    private func hasOwnStart(_ stretch: Stretch, _ timeline: CaseTimeline) -> Bool {
        timeline.legalStatuses.contains { $0.from == stretch.from && $0.startIsKnown }
    }
}
