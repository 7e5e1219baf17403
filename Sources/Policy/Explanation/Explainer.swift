import Timeline

/// Says in words what an obligation is, how it stands and why.
package struct Explainer: Sendable {
    package let policy: Policy
    package let coverage: RecordCoverage
    /// The calendar that was counted with.
    package let calendar: WorkingCalendar

    /// Explains what `policy` says about a record that covers `coverage`, counting by `calendar`.
    package init(_ policy: Policy, _ coverage: RecordCoverage, _ calendar: WorkingCalendar = .englandAndWales) {
        self.policy = policy
        self.coverage = coverage
        self.calendar = calendar
    }

    /// Why the obligation stands as it does on `day`, in a sentence or two.
    package func reason(_ obligation: Obligation, on day: Day) -> String {
        let rule = policy.rules[obligation.rule]
        let outcome = obligation.outcome(on: day)
        switch outcome {
        case .cannotTell: return "Cannot tell, because \(because(obligation, on: day))."
        case .doesNotApply: return doesNotApply(obligation, rule)
        case .missed where obligation.doubt == .didNotHold: return didNotHold(obligation, rule)
        case .excused:
            guard let excused = obligation.excused else { return "" }
            return "Excused from \(excused.from.words) by the \(excused.approver): \(excused.reason)."
        case .notYetOpen: return "Opens with \(rule.foreseenWords(obligation)) on \(obligation.opened.words)."
        case .due, .overdue, .met, .metLate, .missed: break
        }
        return [
            answer(obligation, rule), limitSentence(obligation, rule, on: day), ending(obligation, outcome, on: day),
        ].compactMap(\.self).joined(separator: " ")
    }

    /// “Fostering Panel, because the child is under 10.”
    private func answer(_ obligation: Obligation, _ rule: Rule) -> String? {
        obligation.grounds.route.map { "\(rule.routes[$0].answer), because \(rule.routes[$0].because)." }
    }

    private func didNotHold(_ obligation: Obligation, _ rule: Rule) -> String {
        let opening = rule.openingWords(obligation)
        let asked = rule.metWhen?.words(policy).map { " It had to be so that \($0)." } ?? ""
        return "With \(opening) on \(obligation.opened.words) this was not so.\(asked)"
    }

    private func doesNotApply(_ obligation: Obligation, _ rule: Rule) -> String {
        if case .exempt(let place) = obligation.doubt { return "Does not apply: \(rule.unless[place].reason)." }
        guard let closed = obligation.closed else { return "Does not apply." }
        let end = "\(closing(obligation, rule)) on \(closed.words)"
        return rule.ruleClass == .flag
            ? "No longer to be considered: \(end)." : "No longer due: \(end), before it fell due."
    }

    /// Why it can no longer be done: the event came that it had to come before, or what the rule lives in has ended.
    private func closing(_ obligation: Obligation, _ rule: Rule) -> String {
        if let place = obligation.grounds.ending {
            return rule.ends[place].event.map { "\($0.words(unit: rule.scope.unit)) came" } ?? "it was asked anew"
        }
        if let event = event(thatClosed: obligation, rule) { return "\(event.words(unit: rule.scope.unit)) came first" }
        if let age = birthday(thatClosed: obligation, rule) { return "the \(ordinal(age)) birthday came first" }
        return switch rule.scope.unit {
        case .childhood: "the child turned 18"
        case .untilTwentyFive: "the young person turned 25"
        case .service: "the record ended"
        case .period: "the child was no longer looked after in this way"
        case .home: "the placement ended"
        case .legalStatus: "the legal status ended"
        }
    }

    private func ending(_ obligation: Obligation, _ outcome: Outcome, on day: Day) -> String? {
        let due = obligation.due(on: obligation.judged(on: day))
        switch outcome {
        case .metLate:
            guard let met = obligation.met, let due else { return nil }
            return "Done on \(met.words), \(days(met - due)) late."
        case .met: return obligation.met.map { "Done on \($0.words)." }
        case .overdue: return due.map { "\(days(day - $0)) overdue." }
        case .missed:
            let closing = closing(obligation, policy.rules[obligation.rule])
            return obligation.closed.map { "Not done by \($0.words), when \(closing)." }
        default:
            guard let warning = obligation.warning, warning <= day else { return nil }
            return "It ought to have been done by \((warning - 1).words)."
        }
    }

    private func days(_ count: Int) -> String { count == 1 ? "1 day" : "\(count) days" }
}
