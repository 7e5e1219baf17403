import Policy
import Timeline

/// Which duty a link to a form is to meet: the rule, and the day on which the obligation opened.
package struct DutyAsked: Hashable, Sendable {
    private let rule: String
    private let opened: Day?

    package init(_ duty: Obligation, _ rule: Rule) {
        (self.rule, opened) = (rule.id, duty.opened)
    }

    /// Reads the fields of an address; `nil` when they name no duty.
    package init?(_ value: (String) -> String?) {
        guard let rule = value("duty"), !rule.isBlank else { return nil }
        self.rule = rule
        opened = value("opened").flatMap { Day(iso: $0) }
    }

    /// As fields of an address.
    package var fields: [Field] { [Field("duty", rule), Field("opened", opened?.description ?? "")] }

    /// Whether `obligation` is the one that is meant; without a day, any of the rule.
    package func means(_ obligation: Obligation, under policy: Policy) -> Bool {
        policy.rules[obligation.rule].id == rule && (opened.map { $0 == obligation.opened } ?? true)
    }
}
