import Timeline

extension Policy {
    /// The stretches of the child's life in which the rule at `place` of ``rules`` can open: each with its first day
    /// and, if it has ended, the first day that is no longer in it.
    package func runs(ofRuleAt place: Int, in timeline: CaseTimeline) -> [(from: Day, until: Day?)] {
        var runs: [Run] = []
        compiled[place].unit.collect(compiled[place].scope, from: timeline, into: &runs)
        return runs.map { ($0.from, $0.until) }
    }

    /// Whether the rule at `place` of ``rules`` would be exempt if it opened on `day`, as far as that does not depend on
    /// what would open it.
    package func isExempt(ruleAt place: Int, in timeline: CaseTimeline, on day: Day) -> Bool {
        let situation = Situation(timeline: timeline, stretch: timeline.stretch(on: day), day: day)
        return rules[place].unless.contains { $0.condition.holds(in: situation) ?? false }
    }
}

extension Scope {
    /// Whether a child under this legal status in a placement of this type is in the scope.
    package func contains(_ legalStatus: LegalStatus, _ placement: PlacementType) -> Bool {
        condition.holds(for: legalStatus, placement)
    }
}
