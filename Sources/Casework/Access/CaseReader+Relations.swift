import Timeline

extension CaseReader {
    /// What `account` has to do with `child` on `day`.
    package func relation(of account: Account, to child: ChildID, on day: Day) throws -> ChildRelation {
        let involved = try involved(with: child).filter { $0.holds(on: day) }
        return try ChildRelation(of: account, to: involved) { try self.account(ofWorker: $0)?.team }
    }

    /// The children about whom `account` may do what `permission` names on `day`; `nil` when it is all of them.
    ///
    /// It takes as long as there are such children, however many there are beside them.
    package func children(within permission: Permission, of account: Account, on day: Day) throws -> Set<ChildID>? {
        let reaches = AccessRules.standard.reaches(of: account, permission)
        if reaches.contains(.everywhere) { return nil }
        var children: Set<ChildID> = []
        if reaches.contains(.own), let worker = account.worker {
            let roles = AccessRules.standard.roles(of: account, permission, .own)
            children.formUnion(try self.children(involving: worker, as: roles, on: day))
        }
        if reaches.contains(.team), let team = account.team {
            children.formUnion(try self.children(involving: team, as: [Involvement.team], on: day))
            for worker in try accounts().filter({ $0.team == team }).compactMap(\.worker) {
                children.formUnion(try self.children(involving: worker, as: [Involvement.socialWorker], on: day))
            }
        }
        return children
    }

    /// The authority's numbers of the children about whom `account` may do what `permission` names on `day`; `nil` when
    /// it is all of them.
    package func numbers(within permission: Permission, of account: Account, on day: Day) throws -> Set<String>? {
        try children(within: permission, of: account, on: day).map { children in
            Set(try children.compactMap { try number(of: $0) })
        }
    }
}

extension AccessRules {
    /// The names under which the record may name the person so that a grant of this reach holds.
    fileprivate func roles(of account: Account, _ permission: Permission, _ reach: Reach) -> Set<String> {
        grants(of: account, permission).filter { $0.reach == reach }
            .reduce(into: []) { $0.formUnion($1.role.involvements) }
    }
}
