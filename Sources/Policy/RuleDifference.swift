import Timeline

/// How a rule differs between two policies.
package enum RuleDifference: Sendable {
    case onlyHere(Rule)
    case onlyThere(Rule)
    /// Both have the rule, and these lines of it differ.
    case changed(Rule, Rule, [Change])

    /// A line that differs.
    package struct Change: Hashable, Sendable {
        package let name: String
        package let here: String
        package let there: String
    }

    /// The differences between `policy` and `other`, in order of the rules of `policy` and then of `other`.
    package static func between(_ policy: Policy, _ other: Policy) -> [RuleDifference] {
        let here = policy.rules.compactMap { rule -> RuleDifference? in
            guard let there = other.rule(rule.id)?.rule else { return .onlyHere(rule) }
            let changes = changes(rule, policy, there, other)
            return changes.isEmpty ? nil : .changed(rule, there, changes)
        }
        return here + other.rules.filter { policy.rule($0.id) == nil }.map { .onlyThere($0) }
    }

    private static func changes(_ rule: Rule, _ policy: Policy, _ other: Rule, _ otherPolicy: Policy) -> [Change] {
        let here = lines(rule, policy)
        let there = lines(other, otherPolicy)
        let names = here.map(\.name) + there.map(\.name).filter { name in !here.contains { $0.name == name } }
        return names.compactMap { name in
            let change = Change(name: name, here: text(here, name), there: text(there, name))
            return change.here == change.there ? nil : change
        }
    }

    private static func lines(_ rule: Rule, _ policy: Policy) -> [RuleDescription.Line] {
        [
            RuleDescription.Line(name: "Title", texts: [rule.title]),
            RuleDescription.Line(name: "Force", texts: [rule.force.rawValue]),
            RuleDescription.Line(name: "In force", texts: [rule.provenance.inForceWords]),
        ] + RuleDescription(rule, policy).lines
    }

    private static func text(_ lines: [RuleDescription.Line], _ name: String) -> String {
        lines.first { $0.name == name }?.texts.joined(separator: "; ") ?? "—"
    }
}

extension Provenance {
    /// “since 1 July 2018”, “from 1 July 2018 to 28 March 2019”.
    package var inForceWords: String {
        until.map { "from \(from.words) to \($0.words)" } ?? "since \(from.words)"
    }
}
