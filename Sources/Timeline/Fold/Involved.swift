/// Somebody had to do with a child in a role, from a day and up to another.
package struct Involved: Hashable, Sendable {
    /// The name of the role, as the packs give it; ``Involvement/team`` for the team that holds the case.
    package let role: String
    /// The authority's identifier of the person, or the name of the team.
    package let person: String
    package let from: Day
    /// The day from which it was no longer so; `nil` while it is.
    package let until: Day?

    package init(role: String, person: String, from: Day, until: Day?) {
        self.role = role
        self.person = person
        self.from = from
        self.until = until
    }

    /// Whether it was so on `day`.
    package func holds(on day: Day) -> Bool { from <= day && (until.map { day < $0 } ?? true) }
}

extension CaseTimeline {
    /// Everybody who had to do with the child, the social workers first.
    package var everybodyInvolved: [Involved] {
        workers.map { Involved(role: Involvement.socialWorker, person: $0.name, from: $0.from, until: $0.until) }
            + involved
    }

    /// The team that held the case on `day`.
    package func team(on day: Day) -> String? {
        involved.last { $0.role == Involvement.team && $0.holds(on: day) }?.person
    }
}
