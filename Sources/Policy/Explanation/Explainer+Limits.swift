import Timeline

extension Explainer {
    /// “Within 20 working days of becoming looked after on 9 April 2017.”
    func limitSentence(_ obligation: Obligation, _ rule: Rule, on day: Day) -> String? {
        let since = "\(rule.openingWords(obligation)) on \(obligation.opened.words)"
        let judged = obligation.judged(on: day)
        if let move = moves(of: obligation, on: judged).last {
            if let taker = taker(move, rule) {
                return "Due by \(move.due.words): \(taker.takenOverWords). It arose with \(since)."
            }
            if let term = term(of: move, rule, obligation) { return moved(term, move, rule, obligation, since: since) }
        }
        guard let dueCase = dueCase(of: obligation, rule) else { return nil }
        if let place = obligation.grounds.term {
            return sentence(dueCase.terms[place], rule, obligation, since: since)
        }
        return dueCase.terms.first.flatMap { sentence($0, rule, obligation, since: since) } ?? "From \(since)."
    }

    private func moved(
        _ term: DueTerm, _ move: Obligation.Move, _ rule: Rule, _ obligation: Obligation, since: String
    ) -> String? {
        let event = "\(term.event?.words(unit: rule.scope.unit) ?? "an event"), held on \(move.on.words)"
        switch term {
        case .within(let reference, _):
            return limit(reference, rule, move.on).map { "Within \($0) of \(event), after \(since)." }
        case .by: return "By \(event), after \(since)."
        case .before: return "Before \(event), after \(since)."
        case .beginningWith, .onOpening, .beforeOpening, .stated, .birthday: return nil
        }
    }

    /// The moves up to `day` that put the due day on another day.
    func moves(of obligation: Obligation, on day: Day) -> [Obligation.Move] {
        var due = obligation.due
        return obligation.moved.prefix { $0.on <= day }.filter { move in
            defer { due = move.due }
            return move.due != due || move.term == nil
        }
    }

    /// “The 2nd review on Friday 1 July 2022 brought the due day forward to …”.
    func sentence(on move: Obligation.Move, _ rule: Rule, _ obligation: Obligation, _ words: (Day) -> String) -> String
    {
        if let taker = taker(move, rule) {
            return "\(taker.takenOverWords.capitalizedFirst), by which it is due on \(words(move.due))"
        }
        let event = term(of: move, rule, obligation)?.event?.words(unit: rule.scope.unit) ?? "an event"
        return "\(event.capitalizedFirst) on \(move.on.longWords) brought the due day forward to \(words(move.due))"
    }

    /// The version of the rule that took the obligation over, if that is what the move is.
    func taker(_ move: Obligation.Move, _ rule: Rule) -> Rule? {
        guard move.term == nil else { return nil }
        let versions = policy.places(of: rule.id).map { policy.rules[$0] }
        return versions.last {
            $0.provenance.takesOver && $0.provenance.from <= move.on && rule.provenance.from < $0.provenance.from
        }
    }

    func dueCase(of obligation: Obligation, _ rule: Rule) -> DueCase? {
        obligation.grounds.dueCase.map { rule.due[$0] }
    }

    /// The term of the rule that the event of `move` fixed.
    func term(of move: Obligation.Move, _ rule: Rule, _ obligation: Obligation) -> DueTerm? {
        let terms = dueCase(of: obligation, rule)?.terms ?? []
        return move.term.flatMap { terms.indices.contains($0) ? terms[$0] : nil }
    }

    /// The event before which it had to be done and which came first, if that is what closed it.
    func event(thatClosed obligation: Obligation, _ rule: Rule) -> EventPattern? {
        let move = obligation.moved.last { $0.on == obligation.closed && $0.by == obligation.grounds.closedBy }
        guard let move, case .before(let event) = term(of: move, rule, obligation) else { return nil }
        return event
    }

    /// The birthday before which it had to be done, if that is what closed it.
    func birthday(thatClosed obligation: Obligation, _ rule: Rule) -> Int? {
        guard let due = obligation.due, obligation.closed == due + 1, let place = obligation.grounds.term,
            case .birthday(let age, before: true) = dueCase(of: obligation, rule)?.terms[place]
        else { return nil }
        return age
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
        case .beforeOpening: return "Before \(since)."
        case .birthday(let age, let before):
            return "\(before ? "Before" : "By") the \(ordinal(age)) birthday, after \(since)."
        case .stated(let field, let less):
            let ahead = less.flatMap { limit($0, rule, obligation.opened) }.map { "\($0) before" } ?? "By"
            return "\(ahead) the day stated as “\(field)”, after \(since)."
        }
    }

    private func limit(_ reference: LimitReference, _ rule: Rule, _ day: Day) -> TimeLimit? {
        rule.values[reference.index].version(on: day)?.limit
    }
}
