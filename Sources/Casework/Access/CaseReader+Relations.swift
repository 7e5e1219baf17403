import Timeline

extension CaseReader {
    /// What `account` has to do with `child` on `day`.
    package func relation(of account: Account, to child: ChildID, on day: Day) throws -> ChildRelation {
        let involved = try involved(with: child).filter { $0.holds(on: day) }
        return try ChildRelation(of: account, to: involved) { try self.account(ofWorker: $0)?.team }
    }

    /// The children about whom `doer` may do what `permission` names on `day`; `nil` when it is all of them.
    ///
    /// It takes as long as there are such children, however many there are beside them.
    package func children(within permission: Permission, of doer: Doer, on day: Day) throws -> Set<ChildID>? {
        guard case .person(let account) = doer else { return nil }
        let reaches = AccessRules.standard.reaches(of: account, permission)
        if reaches.contains(.everywhere) { return nil }
        var children: Set<ChildID> = []
        if reaches.contains(.own), let worker = account.worker {
            let roles = AccessRules.standard.roles(of: account, permission, .own)
            children.formUnion(try self.children(involving: worker, as: roles, on: day))
        }
        if reaches.contains(.team), let team = account.team {
            children.formUnion(try self.children(ofTeam: team, on: day))
        }
        return children
    }

    /// The children whose case is held by `team` on `day`, or whose social worker belongs to it.
    func children(ofTeam team: String, on day: Day) throws -> Set<ChildID> {
        var children = Set(try self.children(involving: team, as: [Involvement.team], on: day))
        for worker in try accounts().filter({ $0.team == team }).compactMap(\.worker) {
            children.formUnion(try self.children(involving: worker, as: [Involvement.socialWorker], on: day))
        }
        return children
    }
}

extension AccessRules {
    /// The names under which the record may name the person so that a grant holds: one of this reach, or any when `nil`.
    func roles(of account: Account, _ permission: Permission, _ reach: Reach? = nil) -> Set<String> {
        grants(of: account, permission).filter { reach == nil || $0.reach == reach }
            .reduce(into: []) { $0.formUnion($1.role.involvements) }
    }
}
