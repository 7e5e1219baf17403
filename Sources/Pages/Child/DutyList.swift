import HTML
import Policy
import Timeline

/// Duties one under the other: how each stands, what it is, and why, with the way to its explanation.
struct DutyList {
    let duties: [Obligation]
    let child: String
    let explainer: Explainer
    let day: Day
    let standpoint: Standpoint
    var isUrgent = false

    var body: Node {
        ul(.class(isUrgent ? "duties urgent" : "duties")) {
            for duty in duties { item(duty, note: nil) }
        }
    }

    /// One duty of the list; `note` stands after the reason.
    func item(_ duty: Obligation, note: String?) -> Node {
        let rule = explainer.policy.rules[duty.rule]
        let outcome = duty.outcome(on: day)
        return li {
            div { outcome.tag(shownDay(duty, outcome)) }
            div {
                a(.class("what"), .to(route(duty, rule))) { rule.title }
                p { [explainer.reason(duty, on: day), note].compactMap(\.self).joined(separator: " ") }
                p(.class("small")) { "For: \(rule.responsible). Force: \(rule.force.rawValue)." }
            }
        }
    }

    private func route(_ duty: Obligation, _ rule: Rule) -> Route {
        .duty(child: child, rule: rule.id, opened: duty.opened, standpoint)
    }

    /// The day in the tag: of a duty that is due, when; of one to come, from when.
    private func shownDay(_ duty: Obligation, _ outcome: Outcome) -> Day? {
        switch outcome {
        case .due: duty.due(on: day)
        case .overdue: duty.due(on: day)
        default: nil
        }
    }
}
