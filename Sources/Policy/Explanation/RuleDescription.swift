import Timeline

/// A rule in words, line by line, as a page or a terminal shows it.
package struct RuleDescription {
    private let rule: Rule
    private let policy: Policy

    /// Describes `rule`, which is one of `policy`, with the numbers that hold on `day` (those that go on, without one).
    package init(_ rule: Rule, _ policy: Policy, on day: Day? = nil) {
        self.rule = day.map { day in rule.with(values: rule.values.map { $0.holding(on: day) }) } ?? rule
        self.policy = policy
    }

    /// A heading and what it says, in one or more sentences.
    package struct Line: Hashable, Sendable {
        package let name: String
        package let texts: [String]
    }

    /// What the rule says, in the order in which a reader needs it; lines that say nothing are left out.
    package var lines: [Line] {
        [
            Line(name: "Applies to", texts: [appliesTo]), Line(name: "Does not apply", texts: exemptions),
            Line(name: "Opens with", texts: rule.opens.map { $0.words(unit: unit, values: rule.values) }),
            Line(name: "Due", texts: rule.due.compactMap(due)), Line(name: "Goes to", texts: rule.routes.map(route)),
            Line(name: "Met by", texts: rule.metBy.isEmpty ? [] : [rule.metByWords]),
            Line(name: "Met at once", texts: rule.metWhen?.words(policy).map { ["When \($0)"] } ?? []),
            Line(name: "Ends with", texts: rule.ends.map(ending)),
            Line(name: "Counts once", texts: rule.countsOnce ? [countsOnce] : []),
            Line(name: "Takes over", texts: rule.provenance.takesOver ? [takesOver] : []),
            Line(name: "Looking back", texts: rule.lookingBack.map { [lookingBack($0)] } ?? []),
            Line(name: "Must see to it", texts: [rule.responsibleWords]),
        ].filter { !$0.texts.isEmpty }
    }

    private var unit: Scope.Unit { rule.scope.unit }

    private var appliesTo: String {
        let who =
            switch unit {
            case .childhood: "Every child, looked after or not"
            case .untilTwentyFive: "Every child and young person up to the 25th birthday"
            case .period: "Every child who is looked after"
            case .home: "Every placement of a child who is looked after"
            case .legalStatus: "Every legal status of a child who is looked after"
            case .service: "The organisation itself, not a child"
            }
        return rule.scope.condition.words(policy).map { "\(who), while \($0)" } ?? who
    }

    private var exemptions: [String] {
        rule.unless.map { exemption in
            let when = exemption.condition.words(policy).map { " (when \($0))" } ?? ""
            return "Because \(exemption.reason)\(when)"
        }
    }

    private func due(_ dueCase: DueCase) -> String? {
        let terms = dueCase.terms.map(term)
        let days = terms.isEmpty ? "no day of its own" : terms.joined(separator: ", or if earlier ")
        let warning = dueCase.warning.map { "; ought to be done within \(rule.values[$0.index].words)" } ?? ""
        let when = dueCase.condition.flatMap { $0.words(policy) }.map { "When \($0): " } ?? ""
        return when + days + warning
    }

    private func term(_ term: DueTerm) -> String {
        func limit(_ reference: LimitReference) -> String {
            let value = rule.values[reference.index]
            let isOwn = value.name == "time allowed"
            return value.words + (isOwn ? "" : " (“\(value.name)”)")
        }
        switch term {
        case .within(let reference, nil): return "within \(limit(reference))"
        case .within(let reference, .some(let event)):
            return "within \(limit(reference)) of \(event.words(unit: unit))"
        case .beginningWith(let reference): return "within \(limit(reference)), the first day counted"
        case .onOpening: return "on the same day, or before"
        case .beforeOpening: return "before that day"
        case .by(let event): return "by \(event.words(unit: unit))"
        case .before(let event): return "before \(event.words(unit: unit))"
        case .stated(let field, nil): return "by the day stated as “\(field)”"
        case .stated(let field, .some(let less)): return "\(limit(less)) before the day stated as “\(field)”"
        case .birthday(let age, let before): return "\(before ? "before" : "by") the \(ordinal(age)) birthday"
        }
    }

    private func route(_ route: AnswerRoute) -> String {
        let documents = route.documents.isEmpty ? "" : " With: \(route.documents.joined(separator: ", "))."
        return "\(route.answer), because \(route.because).\(documents)"
    }

    private func ending(_ ending: Ending) -> String {
        ending.event.map { $0.words(unit: unit) } ?? "the rule opening again after it fell due"
    }

    private var countsOnce: String { "What is done meets one duty, the oldest that is open, and not the next as well" }

    private var takesOver: String {
        "What opened under the version before and is still open on \(rule.provenance.from.words) is due by this one"
    }

    private func lookingBack(_ back: LookingBack) -> String {
        switch back {
        case .always: "What was done at any time before counts"
        case .toBeginning: "What was done since the \(unit.rawValue) began counts"
        case .within(let reference): "What was done within \(rule.values[reference.index].words) before counts"
        }
    }
}
