import Timeline

/// What a person has to do with a child.
package struct ChildRelation: Hashable, Sendable {
    /// The roles in which the record names the person, by the names of the packs.
    package let roles: Set<String>
    /// Whether the person's team holds the case, or the child's social worker belongs to it.
    package let isOfTeam: Bool

    package init(roles: Set<String> = [], isOfTeam: Bool = false) {
        self.roles = roles
        self.isOfTeam = isOfTeam
    }

    /// Nothing.
    package static let none = ChildRelation()

    /// What `account` has to do with a child with whom these are involved; `team` says to which team a worker belongs.
    package init(of account: Account, to involved: [Involved], team: (String) throws -> String?) rethrows {
        roles = Set(involved.filter { $0.role != Involvement.team && $0.person == account.worker }.map(\.role))
        guard let own = account.team else {
            isOfTeam = false
            return
        }
        isOfTeam = try involved.contains { somebody in
            switch somebody.role {
            case Involvement.team: somebody.person == own
            case Involvement.socialWorker: try team(somebody.person) == own
            default: false
            }
        }
    }

    /// Whether the grant reaches the child.
    func fits(_ grant: AccessRules.Grant) -> Bool {
        switch grant.reach {
        case .everywhere: true
        case .team: isOfTeam
        case .own: !roles.isDisjoint(with: grant.role.involvements)
        }
    }
}
