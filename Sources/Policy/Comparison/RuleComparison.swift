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
        aspects.isEmpty
            ? relation.rawValue : "\(relation.rawValue) in \(aspects.map(\.rawValue).joined(separator: " and "))"
    }

    /// Compares `rules` with those of `base`, of which neither is empty, by the numbers that hold on `day`.
    package init(_ rules: [Rule], with base: [Rule], on day: Day) {
        let parts = [
            ComparedPart(force: rules, base),
            ComparedPart(time: TimeAllowed(rules, on: day), TimeAllowed(base, on: day)),
            ComparedPart(exemptions: rules, base),
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
