import Timeline

/// How what one authority asks on a question compares with what another asks.
///
/// It looks at three things that can be measured: with what force it is asked for (must before should before may), the
/// longest time allowed (shorter is stricter), and how many exemptions there are (more is looser). It never weighs what
/// is asked: where that differs and nothing else does, the two are “different”.
package struct RuleComparison: Hashable, Sendable {
    package enum Relation: String, CaseIterable, Sendable {
        case same
        case stricter
        case looser
        /// It cannot be ordered.
        case different
        /// The other says nothing.
        case onlyHere = "only here"
        case saysNothing = "says nothing"
    }

    package let relation: Relation
    /// In what, or why it cannot be ordered, as clauses: “must, where the other says should”.
    package let because: [String]

    package init(_ relation: Relation, because: [String] = []) {
        self.relation = relation
        self.because = because
    }

    /// Compares `rules` with those of `base`, of which neither is empty, by the numbers that hold on `day`.
    package init(_ rules: [Rule], with base: [Rule], on day: Day) {
        let parts = [
            Part(force: rules, base), Part(time: TimeAllowed(rules, on: day), TimeAllowed(base, on: day)),
            Part(exemptions: rules, base),
        ].compactMap(\.self)
        let relations = Set(parts.map(\.relation))
        because = parts.map(\.because)
        if let only = relations.first, relations.count == 1 {
            relation = only
        } else if relations.isEmpty, Asked(rules) == Asked(base) {
            relation = .same
        } else {
            relation = .different
        }
    }
}

/// What differs in one respect.
private struct Part {
    let relation: RuleComparison.Relation
    let because: String

    private init(isStricter: Bool, _ because: String) {
        relation = isStricter ? .stricter : .looser
        self.because = because
    }

    private init(different because: String) {
        relation = .different
        self.because = because
    }

    /// `nil` when both have the same force, by their strongest rule.
    init?(force rules: [Rule], _ base: [Rule]) {
        guard let own = rules.map(\.force.strength).max(), let other = base.map(\.force.strength).max(), own != other
        else { return nil }
        self.init(isStricter: own > other, "\(own.words), not \(other.words)")
    }

    /// `nil` when both allow the same time, or neither has one.
    init?(time: TimeAllowed, _ base: TimeAllowed) {
        if case .open(let name) = time {
            self.init(different: "it gives no number for “\(name)”")
        } else if case .open(let name) = base {
            self.init(different: "there is no number for “\(name)” to compare with")
        } else if time == base {
            return nil
        } else {
            self.init(known: time, base)
        }
    }

    private init(known time: TimeAllowed, _ base: TimeAllowed) {
        switch (time, base) {
        case (.longest(let own, let after), .longest(let other, let otherAfter)) where after == otherAfter:
            guard let isShorter = own.isShorter(than: other) else {
                self.init(different: "which is longer, \(own) or \(other), depends on the day")
                return
            }
            self.init(isStricter: isShorter, "\(own), not \(other)")
        case (.none, _): self.init(isStricter: false, "no time is set")
        case (_, .none): self.init(isStricter: true, "a time is set")
        default: self.init(different: "the time is counted in another way")
        }
    }

    /// `nil` when both except as often.
    init?(exemptions rules: [Rule], _ base: [Rule]) {
        let own = rules.map(\.unless.count).reduce(0, +)
        let other = base.map(\.unless.count).reduce(0, +)
        guard own != other else { return nil }
        self.init(isStricter: own < other, own < other ? "fewer exemptions" : "more exemptions")
    }
}

/// What rules ask for, without force, time and exemptions.
private struct Asked: Hashable {
    let classes: Set<RuleClass>
    let opens: Set<String>
    let metBy: Set<String>

    init(_ rules: [Rule]) {
        classes = Set(rules.map(\.ruleClass))
        opens = Set(rules.flatMap { rule in rule.opens.map { $0.words(unit: rule.scope.unit, values: rule.values) } })
        metBy = Set(rules.map(\.metByWords))
    }
}
