import Timeline

/// How what one authority asks on a question compares with what another asks.
///
/// It looks at three things that can be measured: with what force it is asked for (must before should before may), the
/// longest time allowed (shorter is stricter), and, where both begin with the same event, how many exemptions there are
/// (more is looser). It never weighs what is asked: where that differs and nothing else does, the two are “different”;
/// so they are where one gives a number and the other leaves it open, and where one is stricter in one thing and looser
/// in another.
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

    /// What is measured.
    package enum Aspect: String, CaseIterable, Sendable {
        case force, time, exemptions
    }

    package let relation: Relation
    /// In what it is stricter or looser; empty for any other relation.
    package let aspects: [Aspect]
    /// How they differ, or why they cannot be ordered, as clauses: “must, not should”.
    package let because: [String]

    package init(_ relation: Relation, in aspects: [Aspect] = [], because: [String] = []) {
        self.relation = relation
        self.aspects = aspects
        self.because = because
    }

    /// `Stricter in force and time`, `Says nothing`.
    package var words: String {
        aspects.isEmpty ? relation.rawValue : "\(relation.rawValue) in \(aspects.map(\.rawValue).joined(separator: " and "))"
    }

    /// Compares `rules` with those of `base`, of which neither is empty, by the numbers that hold on `day`.
    package init(_ rules: [Rule], with base: [Rule], on day: Day) {
        let parts = [
            Part(force: rules, base), Part(time: TimeAllowed(rules, on: day), TimeAllowed(base, on: day)),
            Part(exemptions: rules, base),
        ].compactMap(\.self)
        let relations = Set(parts.compactMap(\.relation))
        let clauses = parts.map(\.because)
        if let only = relations.first, relations.count == 1 {
            let isOrdered = only != .different
            self.init(only, in: isOrdered ? parts.filter { $0.relation == only }.map(\.aspect) : [], because: clauses)
        } else {
            let isSame = parts.isEmpty && Asked(rules) == Asked(base)
            self.init(isSame ? .same : .different, because: clauses)
        }
    }
}

/// What differs in one respect.
private struct Part {
    let aspect: RuleComparison.Aspect
    /// `nil` where it is told and orders nothing.
    let relation: RuleComparison.Relation?
    let because: String

    private init(_ aspect: RuleComparison.Aspect, isStricter: Bool, _ because: String) {
        self.init(aspect, isStricter ? .stricter : .looser, because)
    }

    private init(_ aspect: RuleComparison.Aspect, _ relation: RuleComparison.Relation?, _ because: String) {
        self.aspect = aspect
        self.relation = relation
        self.because = because
    }

    /// `nil` when both have the same force, by their strongest rule.
    init?(force rules: [Rule], _ base: [Rule]) {
        guard let own = rules.map(\.force.strength).max(), let other = base.map(\.force.strength).max(), own != other
        else { return nil }
        self.init(.force, isStricter: own > other, "\(own.words), not \(other.words)")
    }

    /// `nil` when both allow the same time, and when both leave it open.
    init?(time: TimeAllowed, _ base: TimeAllowed) {
        switch (time, base) {
        case (.open, .open): return nil
        case (.open(let name), _): self.init(.time, .different, "it gives no number for “\(name)”")
        case (_, .open): self.init(.time, .different, "it sets a time, where the other gives no number")
        case _ where time == base: return nil
        case (.none, .longest): self.init(.time, isStricter: false, "no time is set")
        case (.longest, .none): self.init(.time, isStricter: true, "a time is set")
        case (.longest(let own, let after), .longest(let other, let otherAfter)) where after == otherAfter:
            self.init(own, not: other)
        default: self.init(.time, nil, "the time is counted in another way")
        }
    }

    private init(_ own: TimeLimit, not other: TimeLimit) {
        if let isShorter = own.isShorter(than: other) {
            self.init(.time, isStricter: isShorter, "\(own), not \(other)")
        } else {
            self.init(.time, .different, "whether \(own) or \(other) is longer depends on the day")
        }
    }

    /// `nil` when both except as often, or begin with different events, so that exemptions say nothing.
    init?(exemptions rules: [Rule], _ base: [Rule]) {
        let own = rules.map(\.unless.count).reduce(0, +)
        let other = base.map(\.unless.count).reduce(0, +)
        guard own != other, Set(rules.flatMap(\.openingWords)) == Set(base.flatMap(\.openingWords)) else { return nil }
        self.init(.exemptions, isStricter: own < other, own < other ? "fewer exemptions" : "more exemptions")
    }
}

/// What rules ask for, without force, time and exemptions.
private struct Asked: Hashable {
    let classes: Set<RuleClass>
    let opens: Set<String>
    let metBy: Set<String>

    init(_ rules: [Rule]) {
        classes = Set(rules.map(\.ruleClass))
        opens = Set(rules.flatMap(\.openingWords))
        metBy = Set(rules.map(\.metByWords))
    }
}
