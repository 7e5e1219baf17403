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

    var body: Node {
        ul(.class("duties")) {
            for duty in duties { item(duty, note: nil) }
        }
    }

    /// One duty of the list; `note` stands after the reason, and folded under it stand `others` of the same rule.
    func item(_ duty: Obligation, note: String? = nil, others: [Obligation] = []) -> Node {
        let rule = explainer.policy.rules[duty.rule]
        let outcome = duty.outcome(on: day)
        return li {
            div {
                outcome.tag(outcome == .due ? duty.due(on: day) : nil)
                if let words = besideTag(duty, outcome) { span(.class("by")) { words } }
            }
            div {
                a(.class("what"), .to(route(duty, rule))) { rule.title }
                p { [explainer.reason(duty, on: day), note].compactMap(\.self).joined(separator: " ") }
                p(.class("small")) { "\(rule.responsibleWords.capitalizedFirst) · \(rule.force.rawValue)" }
                if !others.isEmpty { folded(others) }
            }
        }
    }

    private func folded(_ others: [Obligation]) -> Node {
        details {
            summary { "And \(others.count) more of the same" }
            ul {
                for duty in others {
                    li {
                        a(.to(route(duty, explainer.policy.rules[duty.rule]))) {
                            duty.due(on: day).map { "due \($0.words)" } ?? "since \(duty.opened.words)"
                        }
                    }
                }
            }
        }
    }

    private func route(_ duty: Obligation, _ rule: Rule) -> Route {
        .duty(child: child, rule: rule.id, opened: duty.opened, standpoint)
    }

    /// What stands under the tag, where the day in it is not the whole story.
    private func besideTag(_ duty: Obligation, _ outcome: Outcome) -> String? {
        switch outcome {
        case .overdue: duty.due(on: day).map { "was due \($0.words)" }
        case .notYetOpen: "from \(duty.opened.words)"
        case .met, .metLate: duty.met.map { "on \($0.words)" }
        default: nil
        }
    }
}
