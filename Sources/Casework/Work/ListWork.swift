import Timeline

/// Lists the work of a person: whom it is about, and the forms that they have begun.
package struct ListWork: UseCase {
    package static let permission = Permission.ownWork
    package let doer: Doer
    package let moment: Instant

    package init(by doer: Doer, at moment: Instant) {
        self.doer = doer
        self.moment = moment
    }

    /// The children with whom the record says that the person, or the team they lead, has to do. Whoever may see every child
    /// has no work with them by that alone.
    package func children(in reader: any CaseReader) throws -> [ChildID] {
        try ask(in: reader)
        guard case .person(let account) = doer else { return [] }
        var children: Set<ChildID> = []
        if let worker = account.worker {
            let roles = AccessRules.standard.roles(of: account, Self.permission)
            children.formUnion(try reader.children(involving: worker, as: roles, on: today))
        }
        if account.leadsTeam, let team = account.team {
            children.formUnion(try reader.children(ofTeam: team, on: today))
        }
        return children.sorted()
    }

    /// The forms that the person has begun, the one changed last first.
    package func drafts(in reader: any CaseReader) throws -> [FormDraft] {
        try ask(in: reader)
        return try reader.formDrafts(of: doer.author)
    }
}

extension Account {
    /// Whether the person has the work of a team before them.
    package var leadsTeam: Bool { team != nil && !AccessRules.standard.reaches(of: self, .teamWork).isEmpty }
}
