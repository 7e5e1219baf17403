import Timeline

/// Everything a person needs to check one answer: the facts with their entries, the numbers with their sources, and
/// the sum.
package struct Explanation: Sendable {
    package let rule: Rule
    package let obligation: Obligation
    package let day: Day
    package let outcome: Outcome
    /// How it stands and why, in a sentence or two.
    package let reason: String
    /// The answer of a routing rule: which panel, approver or document, and because of what.
    package let route: AnswerRoute?
    package let facts: [FactUsed]
    package let values: [ValueUsed]
    /// The sum behind the due day, a sentence a step.
    package let arithmetic: [String]

    /// A fact that the answer rests on.
    package struct FactUsed: Hashable, Sendable {
        package let words: String
        package let entry: EntryID?
    }

    /// A number of the policy that was used.
    package struct ValueUsed: Hashable, Sendable {
        package let name: String
        package let limit: String
        package let source: String
        /// The first day on which it held.
        package let from: Day
        package let note: String?
    }
}

extension Explainer {
    /// The full explanation of how `obligation` stands on `day`.
    package func explain(_ obligation: Obligation, on day: Day) -> Explanation {
        let rule = policy.rules[obligation.rule]
        return Explanation(
            rule: rule, obligation: obligation, day: day, outcome: obligation.outcome(on: day),
            reason: reason(obligation, on: day), route: obligation.grounds.route.map { rule.routes[$0] },
            facts: facts(obligation, rule, on: day),
            values: values(obligation, rule, on: day), arithmetic: arithmetic(obligation, rule, on: day))
    }

    private func facts(_ obligation: Obligation, _ rule: Rule, on day: Day) -> [Explanation.FactUsed] {
        let grounds = obligation.grounds
        var facts = [fact("Opened by \(rule.openingWords(obligation))", obligation.opened, grounds.openedBy)]
        for move in moves(of: obligation, on: obligation.judged(on: day)) {
            let words = sentence(on: move, rule, obligation, \.words)
            facts.append(Explanation.FactUsed(words: words, entry: move.by))
        }
        if let met = obligation.met, met <= day {
            facts.append(fact("Met by \(rule.metByWords(obligation))", met, grounds.metBy))
        } else if let excused = obligation.excused, excused.from <= day {
            facts.append(fact("Excused by the \(excused.approver)", excused.from, grounds.excusedBy))
        } else if let closed = obligation.closed, closed <= day {
            facts.append(fact("Closed, because it could no longer be done,", closed, grounds.closedBy))
        }
        return facts
    }

    private func fact(_ words: String, _ day: Day, _ entry: EntryID?) -> Explanation.FactUsed {
        Explanation.FactUsed(words: "\(words) on \(day.longWords)", entry: entry)
    }

    private func values(_ obligation: Obligation, _ rule: Rule, on day: Day) -> [Explanation.ValueUsed] {
        let move = moves(of: obligation, on: obligation.judged(on: day)).last
        if let taker = move.flatMap({ taker($0, rule) }) {
            return values(taker.due.flatMap(\.terms), taker, on: taker.provenance.from)
        }
        return values(dueCase(of: obligation, rule)?.terms ?? [], rule, on: obligation.opened)
    }

    private func values(_ terms: [DueTerm], _ rule: Rule, on day: Day) -> [Explanation.ValueUsed] {
        terms.compactMap(\.reference).compactMap { reference in
            let value = rule.values[reference.index]
            guard let version = value.version(on: day) else { return nil }
            return Explanation.ValueUsed(
                name: value.name, limit: version.limit?.description ?? "no number is given", source: version.source,
                from: version.from, note: version.note)
        }
    }
}

extension DueTerm {
    /// The value that the term counts with.
    var reference: LimitReference? {
        switch self {
        case .within(let reference, _), .beginningWith(let reference): reference
        case .stated(_, let less): less
        case .onOpening, .by, .before, .beforeOpening, .birthday: nil
        }
    }

    /// The event that the term waits for.
    var event: EventPattern? {
        switch self {
        case .within(_, let event): event
        case .by(let event), .before(let event): event
        case .onOpening, .beginningWith, .beforeOpening, .stated, .birthday: nil
        }
    }
}
