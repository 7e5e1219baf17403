import Timeline

extension Explainer {
    /// What follows “cannot tell, because”.
    func because(_ obligation: Obligation, on day: Day) -> String {
        let rule = policy.rules[obligation.rule]
        switch obligation.doubt(on: day) {
        case .startNotRecorded:
            return rule.scope.unit == .home
                ? "it is not recorded when this placement began"
                : "it is not recorded when this period of care began"
        case .conditionNotRecorded: return notShown(rule)
        case .openingNotRecorded(let kind): return notCovered(kind, from: obligation.opened, to: day)
        case .noNumber(let name):
            return "\(policy.pack(of: rule)?.policyWords ?? "the policy") gives no number for “\(name)”"
        case .fieldNotRecorded(let field):
            return "“\(field)” is not recorded with \(rule.openingWords(obligation)) of \(obligation.opened.words)"
        case .birthNotRecorded: return "the date of birth is not recorded"
        case .noRoute: return "\(policy.pack(of: rule)?.policyWords ?? "the policy") names no route for such a child"
        case .noCalendar: return "the bank holidays of that year are not held here"
        case .exempt, .didNotHold, nil: break
        }
        let kind = limitingKind(rule, obligation, day)
        if kind == ReturnKind.episode, let shown = obligation.covered, coverage.covers(kind, on: min(day, shown + 1)) {
            return "the record shows how this child was looked after only until \(shown.words)"
        }
        return notCovered(kind, from: obligation.opened, to: day)
    }

    private func notShown(_ rule: Rule) -> String {
        let conditions =
            rule.unless.map(\.condition) + rule.due.compactMap(\.condition) + rule.routes.compactMap(\.condition)
            + (rule.metWhen.map { [$0] } ?? [])
        let kinds = conditions.flatMap(\.kinds)
        guard let kind = kinds.first(where: { !coverage.covers($0, on: .endOfTime) }) ?? kinds.first else {
            return "the date of birth or the start of the period is not recorded"
        }
        return notCovered(kind, from: nil, to: nil)
    }

    /// The kind whose coverage ends first.
    private func limitingKind(_ rule: Rule, _ obligation: Obligation, _ day: Day) -> KindName {
        let lookBack = lookBack(rule, obligation)
        let meeting = rule.ways(obligation).flatMap(\.events).map { ($0.kind, lookBack) }
        let ending = rule.ends.compactMap { $0.event.map { ($0.kind, obligation.opened + 1) } }
        let limiting = (meeting + ending).first { kind, from in
            kind != ReturnKind.episode && (coverage.lastDay(of: kind, from: from).map { $0 < day } ?? true)
        }
        return limiting?.0 ?? ReturnKind.episode
    }

    private func lookBack(_ rule: Rule, _ obligation: Obligation) -> Day {
        guard case .within(let reference) = rule.lookingBack,
            let limit = rule.values[reference.index].limit(on: obligation.opened)
        else { return obligation.opened }
        return limit.firstDay(before: obligation.opened) ?? obligation.opened
    }

    /// “visits are not recorded here”, “reviews are recorded here only since 1 April 2017”.
    package func notCovered(_ kind: KindName, from: Day?, to: Day?) -> String {
        let plural = policy.plural(kind)
        let days = coverage.days(of: kind)
        guard let first = days.first?.lowerBound, let last = days.last?.upperBound else {
            return "\(plural) are not recorded here"
        }
        let beginsLate = from.map { $0 < first } ?? true
        let endsEarly = to.map { $0 > last } ?? (last < .endOfTime)
        switch (beginsLate, endsEarly) {
        case (true, true) where last < .endOfTime:
            return "\(plural) are recorded here only from \(first.words) to \(last.words)"
        case (_, true) where last < .endOfTime: return "\(plural) are recorded here only until \(last.words)"
        case (true, _): return "\(plural) are recorded here only since \(first.words)"
        default: return "\(plural) are not recorded here for all of that time"
        }
    }
}

extension Policy.PackName {
    /// “Coventry’s policy”.
    package var policyWords: String { "\(authority)’s policy" }
}
