import Timeline

/// The opening of an obligation that was found in a run.
struct OpeningFound {
    let day: Day
    /// From when on one could know that it would come.
    var foreseen: Day
    let entry: EntryID?
    /// Place in ``Rule/opens``.
    let index: Int
    let doubt: OpeningDoubt?
    /// Where it stands among what was held, for something held.
    let place: HeldPlace?

    init(
        day: Day, foreseen: Day? = nil, entry: EntryID?, index: Int, doubt: OpeningDoubt? = nil,
        place: HeldPlace? = nil
    ) {
        self.place = place
        self.day = day
        self.foreseen = foreseen ?? day
        self.entry = entry
        self.index = index
        self.doubt = doubt
    }
}

/// Why one cannot tell whether, or when, it opened.
enum OpeningDoubt {
    case startNotRecorded
    /// The place of a value without a number.
    case noNumber(Int)
}

extension CompiledOpening {
    /// Adds the openings within `run` to `result`; `index` is the place of this one among those of its rule.
    func collect(
        _ index: Int, in run: Run, of rule: CompiledRule, _ history: ChildHistory, into result: inout [OpeningFound]
    ) {
        let unit = rule.unit
        switch self {
        case .scopeStarts:
            // A childhood whose beginning is not recorded opens nothing.
            guard unit.isInCare || unit == .service || history.born != nil else { return }
            let doubt = run.startIsKnown(unit, history) ? nil : OpeningDoubt.startNotRecorded
            result.append(
                OpeningFound(day: run.from, entry: run.firstEntry, index: index, doubt: doubt))
        case .event(let event):
            event.forEach(in: run, of: history) {
                result.append(OpeningFound(day: $0.day, entry: $0.entry, index: index, place: $0.place))
            }
            if event.source == .periodStarts { collectUnknownStarts(index, in: run, history, into: &result) }
        case .birthday(let age):
            // That a run ends before the birthday is not known while it lasts; when a childhood ends is.
            guard let birthday = history.born?.birthday(age), birthday >= run.from,
                unit.isInCare || run.contains(birthday)
            else { return }
            result.append(
                OpeningFound(day: birthday, foreseen: run.from, entry: history.timeline.registeredBy, index: index))
        case .recordBegins(let kind):
            guard let begins = history.covered.firstDay(kind), run.hasBegun(before: begins, rule.unit, history)
            else { return }
            result.append(OpeningFound(day: begins, entry: run.firstEntry, index: index))
        case .comesIntoForce:
            guard run.hasBegun(before: rule.from, rule.unit, history) else { return }
            result.append(OpeningFound(day: rule.from, entry: run.firstEntry, index: index))
        case .count(let count, let event, let limit):
            collect(count, event, within: limit, of: rule, index, in: run, history, into: &result)
        }
    }

    /// Periods of which the record does not hold the start.
    private func collectUnknownStarts(
        _ index: Int, in run: Run, _ history: ChildHistory, into result: inout [OpeningFound]
    ) {
        for period in history.periods where !period.startIsKnown && run.contains(period.from) {
            result.append(
                OpeningFound(day: period.from, entry: period.startedBy, index: index, doubt: .startNotRecorded))
        }
    }

    /// Each event that is the `count`th or a later one within `limit`.
    private func collect(
        _ count: Int, _ event: CompiledEvent, within value: Int, of rule: CompiledRule, _ index: Int, in run: Run,
        _ history: ChildHistory, into result: inout [OpeningFound]
    ) {
        var events: [Found] = []
        event.forEach(in: run, of: history) { events.append($0) }
        guard events.count >= count else { return }
        for place in (count - 1)..<events.count {
            guard let limit = rule.values.limit(value, on: events[place].day) else {
                let doubt = OpeningDoubt.noNumber(value)
                result.append(
                    OpeningFound(
                        day: events[place].day, entry: events[place].entry, index: index, doubt: doubt,
                        place: events[place].place))
                continue
            }
            guard let earliest = limit.firstDay(before: events[place].day) else { continue }
            if events[place - count + 1].day > earliest {
                result.append(
                    OpeningFound(
                        day: events[place].day, entry: events[place].entry, index: index, place: events[place].place))
            }
        }
    }
}

extension Run {
    /// Whether the record holds the beginning of the run, and not only the first day on which it shows it.
    fileprivate func startIsKnown(_ unit: Scope.Unit, _ history: ChildHistory) -> Bool {
        guard let first = stretches.first.map({ history.stretches[$0] }) else { return true }
        let home = history.homes[first.home]
        let period = history.periods[first.period]
        switch unit {
        case .childhood, .untilTwentyFive, .service: return true
        case .period: return period.startIsKnown || period.from != from
        case .home: return home.startIsKnown || home.from != from
        case .legalStatus:
            // The child's first recorded episode may have begun because of a change of legal status.
            return period.startIsKnown || period.from != from
                || history.timeline.legalStatuses.contains { $0.from == from && $0.startIsKnown }
        }
    }
}
