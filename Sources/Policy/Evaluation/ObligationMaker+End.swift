import Timeline

/// What ends an obligation before the run ends, whether it was done or not.
extension ObligationMaker {
    /// Closes it with the first of what ends it, if that comes before it is closed anyway.
    func setEnd(_ obligation: inout Obligation, _ opening: OpeningFound) {
        for place in rule.ends.indices {
            guard let found = end(rule.ends[place], obligation, opening),
                obligation.closed.map({ found.day < $0 }) ?? true
            else { continue }
            obligation.closed = found.day
            (obligation.grounds.closedBy, obligation.grounds.ending) = (found.entry, place)
        }
    }

    /// What is put off on the day on which it was proposed is proposed anew that day, so that an event on the opening day ends
    /// what was open before and not what opens.
    private func end(_ event: CompiledEvent?, _ obligation: Obligation, _ opening: OpeningFound) -> Found? {
        if let event {
            return event.first(from: opening.day + 1, in: run, of: history, opening: opening.place?.index)
        }
        let next = laterOpenings.first { next in
            let due = obligation.due(on: next.day) ?? opening.day
            return next.day > max(due, opening.day) && next.day <= rule.until && !isExempt(next)
        }
        return next.map { Found(day: $0.day, entry: $0.entry) }
    }

    /// Whether the rule does not apply to what would open it.
    private func isExempt(_ opening: OpeningFound) -> Bool {
        !rule.unless.isEmpty && rule.unless.contains { $0.holds(in: situation(opening)) == true }
    }

    /// The last day on which something done meets it: on the day on which the rule opens again, it is done for the next.
    func lastDayOfMeeting(_ obligation: Obligation) -> Day {
        guard let closed = obligation.closed else { return .endOfTime }
        let endsAnew = obligation.grounds.ending.map { rule.ends[$0] == nil } ?? false
        return endsAnew ? closed - 1 : closed
    }

    /// Up to when the record shows what ends it: where it does not, one cannot tell whether it is still open.
    func lastDayEndingIsShown(from day: Day) -> Day {
        rule.ends.reduce(.endOfTime) { last, event in
            event.map { min(last, lastDayShown($0, from: day)) } ?? last
        }
    }
}
