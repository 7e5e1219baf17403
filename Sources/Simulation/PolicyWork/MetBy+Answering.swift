import Policy
import Timeline

extension MetBy {
    /// The same where what must be as in that which opened the rule is what its `details` say.
    func answering(_ details: [Happening.Detail]) -> MetBy {
        MetBy(events.map { event in event.heldKind == nil ? event : event.answering(details) })
    }
}

extension EventPattern {
    fileprivate func answering(_ opening: [Happening.Detail]) -> EventPattern {
        let tests = details.map { test in
            guard test.test == .sameAsOpening, let value = opening.first(where: { $0.name == test.field })?.value else {
                return test
            }
            return DetailTest(test.field, .includes([[value]]))
        }
        return EventPattern(source, which, countsInScope: countsInScope, details: tests)
    }
}

extension ChildReading {
    /// What is recorded about that which opened an obligation; nothing for what is not held.
    func details(ofWhatOpened obligation: Obligation, _ policy: Policy) -> [Happening.Detail] {
        let opens = policy.rules[obligation.rule].opens
        guard let place = obligation.grounds.opening, let kind = opens[place].heldKind else { return [] }
        return timeline.held(kind).first { $0.day == obligation.opened }?.details ?? []
    }
}
