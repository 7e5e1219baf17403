import Policy
import Timeline

/// Finds rules that answer the same question twice.
///
/// Two rules answer twice when, for some child on some day, both are opened by the same and met by the same. One of them
/// must then be marked the exception (`exception-to`), or say that both duties stand side by side (`alongside`).
struct Conflicts {
    private let rules: [Rule]
    private let added: String

    /// Looks for conflicts of the rules of the pack `added` with all of `rules`.
    init(_ rules: [Rule], added: String) {
        self.rules = rules
        self.added = added
    }

    func problems() -> [PackProblem] {
        let shapes = rules.map(Shape.init)
        var problems: [PackProblem] = []
        for (place, rule) in rules.enumerated() where rule.place.pack == added {
            for otherPlace in rules.indices where shapes[place].couldAnswerLike(shapes[otherPlace]) {
                let other = rules[otherPlace]
                // Of two rules of the added pack the later one is named.
                if otherPlace == place || other.place.pack == added && otherPlace > place { continue }
                if let problem = problem(rule, other) { problems.append(problem) }
            }
        }
        return problems
    }

    /// What of a rule decides at a glance whether it could answer like another.
    private struct Shape {
        let id: String
        let unit: Scope.Unit
        let opens: Set<Opening>
        /// What meets it; empty for one that is met otherwise too.
        let metBy: Set<MetBy>

        init(_ rule: Rule) {
            id = rule.id
            unit = rule.scope.unit
            opens = Set(rule.opens)
            metBy = rule.routes.isEmpty && rule.metWhen == nil ? Set(rule.metBy) : []
        }

        func couldAnswerLike(_ other: Shape) -> Bool {
            if id == other.id { return true }
            guard unit == other.unit, !metBy.isEmpty, metBy == other.metBy else { return false }
            return !opens.isDisjoint(with: other.opens)
        }
    }

    private func problem(_ rule: Rule, _ other: Rule) -> PackProblem? {
        guard rule.overlapsInTime(other) else { return nil }
        if rule.id == other.id {
            return rule.problem(
                "“\(rule.id)” stands in \(other.place.file) too, for some of the same days. Give one an “until”, "
                    + "the day before the other’s “in-force”.")
        }
        let scopes = Condition.all([rule.scope.condition, other.scope.condition])
        guard !rule.isSettled(with: other), !other.isSettled(with: rule), scopes.canHold else { return nil }
        return rule.problem(
            "“\(rule.id)” and “\(other.id)” are opened by the same and met by the same, so that both answer. If one is the "
                + "exception, say “exception-to: [\(other.id)]”; if both duties stand, say “alongside: [\(other.id)]”.")
    }
}

extension Rule {
    fileprivate func overlapsInTime(_ other: Rule) -> Bool {
        provenance.from <= other.provenance.until ?? .endOfTime
            && other.provenance.from <= provenance.until ?? .endOfTime
    }

    fileprivate func isSettled(with other: Rule) -> Bool {
        exceptionTo.contains(other.id) || alongside.contains(other.id)
    }
}
