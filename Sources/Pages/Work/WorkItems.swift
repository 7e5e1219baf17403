import HTML
import Policy
import Timeline

/// Pieces of work under the child, or under the kind of work, they belong to: how each stands, why, and the form that meets it.
struct WorkItems {
    let items: [WorkList.Item]
    let work: WorkList
    let arrangement: WorkQuery.Arrangement
    let explainer: Explainer
    let person: WorkPerson

    @HTMLBuilder var body: Node {
        for group in groups {
            heading(group[0])
            ul(.class("duties work")) { for item in group { self.item(item) } }
        }
    }

    /// The items of one child or of one rule together, in the order of the first of each.
    private var groups: [[WorkList.Item]] {
        var places: [Int64: Int] = [:]
        var groups: [[WorkList.Item]] = []
        for item in items {
            let key = arrangement == .byChild ? item.child.id.number : Int64(item.duty.obligation.rule)
            if let place = places[key] {
                groups[place].append(item)
            } else {
                places[key] = groups.count
                groups.append([item])
            }
        }
        return groups
    }

    @HTMLBuilder
    private func heading(_ item: WorkList.Item) -> Node {
        switch arrangement {
        case .byChild:
            h2 {
                a(.to(.child(item.child.row.number, .now))) { item.child.row.heading }
                if let about = about(item.child) { span(.class("count")) { " \(about)" } }
            }
        case .byKind: h2 { work.rule(item).title }
        }
    }

    /// “8 years, fostering; A. Worker”.
    private func about(_ child: ChildToday) -> String? {
        let age = child.row.age.map { $0 == 1 ? "1 year" : "\($0) years" }
        let worker =
            person.workers.isEmpty
            ? nil
            : child.involved.first { $0.role == Involvement.socialWorker }.map { person.names[$0.person] ?? $0.person }
        let parts = [age, child.row.isNamed ? child.row.number : nil, worker].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    private func item(_ item: WorkList.Item) -> Node {
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
            }
        }
    }

    private func action(_ rule: Rule, _ duty: Obligation, _ child: ChildToday) -> Node? {
        RecordingAction(meeting: rule, duty).map { action in
            .group([
                " · ",
                a(.to(.record(child: child.row.number, form: action.form, DutyAsked(duty, rule).fields))) {
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
