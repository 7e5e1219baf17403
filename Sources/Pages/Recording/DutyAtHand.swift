import HTML
import Policy
import Timeline

/// The duty that a form is filled in to meet: which, and why it stands as it does.
package struct DutyAtHand: Sendable {
    private let title: String
    private let reason: String
    private let route: Route

    /// The duty `obligation` of the child with `number`, as it stands on `day`.
    package init(_ obligation: Obligation, of number: String, explainer: Explainer, on day: Day) {
        let rule = explainer.policy.rules[obligation.rule]
        title = rule.title
        reason = explainer.reason(obligation, on: day)
        route = .duty(child: number, rule: rule.id, opened: obligation.opened, .now)
    }

    var body: Node {
        div(.class("note")) {
            p {
                "To meet: "
                a(.to(route)) { title }
            }
            p(.class("small")) { reason }
        }
    }
}
