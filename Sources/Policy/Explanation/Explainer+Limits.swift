import Timeline

extension Explainer {
    /// “Within 20 working days of becoming looked after on 9 April 2017.”
    func limitSentence(_ obligation: Obligation, _ rule: Rule, on day: Day) -> String? {
        let since = "\(rule.openingWords(obligation)) on \(obligation.opened.words)"
        if let move = obligation.moved.last(where: { $0.on <= day }), let term = term(of: move, rule, obligation) {
            return sentence(term, rule, obligation, since: "\(since); brought forward on \(move.on.words)")
        }
        guard let dueCase = dueCase(of: obligation, rule) else { return nil }
        if let place = obligation.grounds.term {
            return sentence(dueCase.terms[place], rule, obligation, since: since)
        }
        return dueCase.terms.first.flatMap { sentence($0, rule, obligation, since: since) } ?? "From \(since)."
    }

    func dueCase(of obligation: Obligation, _ rule: Rule) -> DueCase? {
        obligation.grounds.dueCase.map { rule.due[$0] }
    }

    /// The term of the rule that the event of `move` fixed.
    func term(of move: Obligation.Move, _ rule: Rule, _ obligation: Obligation) -> DueTerm? {
        dueCase(of: obligation, rule)?.terms.first { term in
            switch term {
            case .by: move.due == move.on
            case .before: move.due == move.on - 1
            case .within(_, .some): move.due > move.on
            default: false
            }
        }
    }

    private func sentence(_ term: DueTerm, _ rule: Rule, _ obligation: Obligation, since: String) -> String? {
        let unit = rule.scope.unit
        switch term {
        case .within(let reference, nil):
            return limit(reference, rule, obligation.opened).map { "Within \($0) of \(since)." }
        case .beginningWith(let reference):
            return limit(reference, rule, obligation.opened).map { "Within \($0) beginning with \(since)." }
        case .onOpening: return "On the day of \(since), or before."
        case .within(let reference, .some(let pattern)):
            return limit(reference, rule, obligation.opened).map {
                "Within \($0) of \(pattern.words(unit: unit)), after \(since)."
            }
        case .by(let pattern): return "By \(pattern.words(unit: unit)), after \(since)."
        case .before(let pattern): return "Before \(pattern.words(unit: unit)), after \(since)."
        }
    }

    private func limit(_ reference: LimitReference, _ rule: Rule, _ day: Day) -> TimeLimit? {
        rule.values[reference.index].version(on: day)?.limit
    }
}
