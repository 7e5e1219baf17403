import Timeline

/// A child's timeline read beside a policy, for those who ask when a rule could open and not what has opened.
package struct ChildReading {
    private let policy: CompiledPolicy
    /// The timeline that is read.
    package let timeline: CaseTimeline
    private let history: ChildHistory
    /// Where ``history`` is laid.
    private let memory: FlatMemory

    fileprivate init(_ timeline: CaseTimeline, _ evaluator: inout Evaluator) {
        policy = evaluator.policy
        self.timeline = timeline
        history = evaluator.history(of: timeline)
        memory = evaluator.memory
    }

    /// The stretches of the child's life in which the rule at `place` of ``Policy/rules`` can open: each with its first
    /// day and, if it has ended, the first day that is no longer in it.
    package func runs(ofRuleAt place: Int) -> [(from: Day, until: Day?)] {
        var runs: [Run] = []
        policy.rules[place].unit.collect(policy.rules[place].scope, from: history, into: &runs)
        return runs.map { ($0.from, $0.until) }
    }

    /// Whether the rule at `place` of ``Policy/rules`` would be exempt if it opened on `day`, as far as that does not
    /// depend on what would open it.
    package func isExempt(ruleAt place: Int, on day: Day) -> Bool {
        let situation = situation(on: day)
        return policy.rules[place].unless.contains { $0.holds(in: situation) ?? false }
    }

    private func situation(on day: Day) -> Situation {
        Situation(history: history, stretch: history.stretch(on: day), day: day, opening: nil)
    }
}

extension Evaluator {
    /// The timeline read beside the policy.
    package mutating func reading(of timeline: CaseTimeline) -> ChildReading {
        ChildReading(timeline, &self)
    }
}

extension Scope {
    /// Whether a child under this legal status in a placement of this type is in the scope.
    package func contains(_ legalStatus: LegalStatus, _ placement: PlacementType) -> Bool {
        condition.holds(with: legalStatus, placement)
    }
}
