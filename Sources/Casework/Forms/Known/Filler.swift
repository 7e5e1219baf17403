import Policy
import Timeline

/// What is known before a form is filled in to meet a duty: the duty, the child’s record, and who fills it in.
package struct Filler: Sendable {
    let duty: Obligation
    let rule: Rule
    /// Who has to do with the child today.
    let involved: [Involved]
    /// What opened the duty, as it was recorded.
    let opening: [Happening.Detail]
    let account: Account
    /// What somebody is called whom the record knows by an identifier.
    let nameOf: @Sendable (String) -> String?

    package init(
        toMeet duty: Obligation, of rule: Rule, in entries: [Entry], by account: Account,
        nameOf: @escaping @Sendable (String) -> String?, on today: Day
    ) {
        self.duty = duty
        self.rule = rule
        self.account = account
        self.nameOf = nameOf
        let none = RecordCoverage(entries: [Entry]())
        let timeline = entries.first?.subject.child.map { CaseTimeline(of: $0, entries: entries, coverage: none) }
        involved = timeline?.everybodyInvolved.filter { $0.holds(on: today) } ?? []
        let opened = entries.first { $0.id == duty.grounds.openedBy }
        opening = if case .happened(let happening) = opened?.fact { happening.details } else { [] }
    }

    /// What the duty asks of the form `form`: only what each of its ways of being met asks.
    func asked(of form: RecordForm) -> [DetailTest] {
        let onRoute = duty.grounds.route.map { rule.routes[$0].metBy } ?? []
        let events = (onRoute.isEmpty ? rule.metBy : onRoute).flatMap(\.events).filter { event in
            if case .held(let kind) = event.source { KindForm.id(kind) == form.id } else { false }
        }
        guard let first = events.first else { return [] }
        return first.details.filter { test in events.allSatisfy { $0.details.contains(test) } }
    }

    /// What those are called who have to do with the child in `role`.
    func holders(of role: String) -> [String] {
        involved.filter { $0.role.lowercased() == role.lowercased() }.map { nameOf($0.person) ?? $0.person }
    }
}
