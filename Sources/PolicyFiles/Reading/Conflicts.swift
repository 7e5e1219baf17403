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
        var problems: [PackProblem] = []
        for (place, rule) in rules.enumerated() where rule.place.pack == added {
            for (otherPlace, other) in rules.enumerated() where otherPlace != place {
                // Of two rules of the added pack the later one is named.
                if other.place.pack == added && otherPlace > place { continue }
                if let problem = problem(rule, other) { problems.append(problem) }
            }
        }
        return problems
    }

    private func problem(_ rule: Rule, _ other: Rule) -> PackProblem? {
        guard rule.overlapsInTime(other) else { return nil }
        if rule.id == other.id {
            return rule.problem(
                "“\(rule.id)” stands in \(other.place.file) too, for some of the same days. Give one an “until”, "
                    + "the day before the other’s “in-force”.")
        }
        guard rule.answersLike(other), !rule.isSettled(with: other), !other.isSettled(with: rule) else { return nil }
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

    fileprivate func answersLike(_ other: Rule) -> Bool {
        guard scope.unit == other.scope.unit, routes.isEmpty, other.routes.isEmpty, metWhen == nil,
            other.metWhen == nil, !metBy.isEmpty, Set(metBy) == Set(other.metBy),
            !Set(opens).isDisjoint(with: other.opens)
        else { return false }
        return Condition.all([scope.condition, other.scope.condition]).canHold
    }
}
