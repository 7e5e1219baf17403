import Casework
import HTML
import Policy
import Timeline

/// A piece of work: how it stands, why, and the form that meets it; folded under it, the same duty of the same child again.
struct WorkPile {
    let item: WorkList.Item
    let others: ArraySlice<WorkList.Item>
    let work: WorkList
    let arrangement: WorkQuery.Arrangement
    let explainer: Explainer

    var body: Node {
        let rule = work.rule(item)
        let duty = item.duty.obligation
        let child = item.child.row.number
        return li {
            div {
                item.duty.outcome.tag(item.duty.outcome == .due ? item.duty.due : nil)
                if let day = beside(item.duty) { span(.class("by")) { day } }
            }
            div {
                a(.class("what"), .to(.duty(child: child, rule: rule.id, opened: duty.opened, .now))) {
                    rule.title
                    if arrangement == .byKind { " – \(item.child.row.heading)" }
                }
                p { explainer.reason(duty, on: work.day) }
                p(.class("small")) {
                    if item.part == .waiting { "Waiting on: \(rule.responsibleWords) · " }
                    rule.force.rawValue.capitalizedFirst
                    action(rule, duty, item.child)
                }
                if !others.isEmpty { folded }
            }
        }
    }

    private var folded: Node {
        details {
            summary { "And \(others.count) more of the same" }
            ul {
                for other in others {
                    let rule = work.rule(other)
                    let duty = other.duty.obligation
                    li {
                        a(.to(.duty(child: other.child.row.number, rule: rule.id, opened: duty.opened, .now))) {
                            other.duty.due.map { "due \($0.words)" } ?? "since \(duty.opened.words)"
                            span(.class("unseen")) { ": \(rule.title), \(other.child.row.heading)" }
                        }
                        action(rule, duty, other.child)
                    }
                }
            }
        }
    }

    private func action(_ rule: Rule, _ duty: Obligation, _ child: ChildToday) -> Node? {
        RecordingAction(meeting: rule, duty).map { action in
            .group([
                " · ",
                a(.to(.record(child: child.row.number, form: action.form, DutyName(duty, of: rule).fields))) {
                    action.words
                    span(.class("unseen")) { " for \(child.row.heading)" }
                },
            ])
        }
    }

    /// The day under the tag, where the tag has none.
    private func beside(_ duty: ChildToday.OpenDuty) -> String? {
        switch duty.outcome {
        case .overdue: duty.due.map { "was due \($0.words)" }
        case .notYetOpen: duty.due.map { "due \($0.words)" } ?? "from \(duty.obligation.opened.words)"
        default: nil
        }
    }
}
