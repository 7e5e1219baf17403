import Timeline

/// Somebody has to do with a child now: as what, and who.
package struct Tie: Hashable, Sendable {
    /// The role as the packs name it, or ``team``.
    package let role: String
    /// The authority's identifier of the person; of a team its name.
    package let person: String

    package init(role: String, person: String) {
        self.role = role
        self.person = person
    }
}

/// What a person has to do with a child.
package struct Relation: Hashable, Sendable {
    /// The roles in which the record names the person, by the names of the packs.
    package let roles: Set<String>
    /// Whether the person's team holds the case, or the child's social worker belongs to it.
    package let isOfTeam: Bool

    package init(roles: Set<String> = [], isOfTeam: Bool = false) {
        self.roles = roles
        self.isOfTeam = isOfTeam
    }

    /// Nothing.
    package static let none = Relation()

    /// What `account` has to do with a child who has these ties; `team` says to which team a worker belongs.
    package init(of account: Account, to ties: [Tie], team: (String) throws -> String?) rethrows {
        roles = Set(ties.filter { $0.role != Tie.team && $0.person == account.worker }.map(\.role))
        guard let own = account.team else {
            isOfTeam = false
            return
        }
        isOfTeam = try ties.contains { tie in
            switch tie.role {
            case Tie.team: tie.person == own
            case Role.socialWorker.rawValue: try team(tie.person) == own
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
