import Policy
import Timeline

/// Which obligation of a child is meant: by the rule, and by the day on which it opened.
package struct DutyName: Hashable, Sendable {
    /// The id of the rule.
    package let rule: String
    package let opened: Day

    package init(rule: String, opened: Day) {
        self.rule = rule
        self.opened = opened
    }

    /// The name of `obligation`, which is of `rule`.
    package init(_ obligation: Obligation, of rule: Rule) {
        self.init(rule: rule.id, opened: obligation.opened)
    }

    /// Whether `obligation` is the one that is meant.
    package func means(_ obligation: Obligation, under policy: Policy) -> Bool {
        obligation.opened == opened && policy.rules[obligation.rule].id == rule
    }
}
