import Timeline

extension Tie {
    /// The role of the team that holds the case.
    package static let team = "team"
}

extension CaseReader {
    /// What `account` has to do with `child` on `day`.
    package func relation(of account: Account, to child: ChildID, on day: Day) throws -> Relation {
        try Relation(of: account, to: try ties(of: child, on: day)) { try self.account(ofWorker: $0)?.team }
    }

    /// Who has to do with `child` on `day`.
    package func ties(of child: ChildID, on day: Day) throws -> [Tie] {
        let entries = try entries(about: .child(child))
        return CaseTimeline(of: child, entries: entries, coverage: RecordCoverage(entries: [])).ties(on: day)
    }

    /// The numbers of the children about whom `account` may do what `permission` names; `nil` when it is all of them.
    package func numbers(within permission: Permission, of account: Account, on day: Day) throws -> Set<String>? {
        if AccessRules.standard.reaches(of: account, permission).contains(.everywhere) { return nil }
        let workers = try accounts().compactMap { account in account.worker.map { ($0, account.team) } }
        let teams = Dictionary(workers) { first, _ in first }
        var numbers: Set<String> = []
        try forEachTimeline { timeline in
            let relation = Relation(of: account, to: timeline.ties(on: day)) { teams[$0] ?? nil }
            guard AccessRules.standard.decide(account, permission, relation).isGranted else { return }
            timeline.number.map { _ = numbers.insert($0) }
        }
        return numbers
    }
}

extension CaseTimeline {
    /// Who has to do with the child on `day`.
    fileprivate func ties(on day: Day) -> [Tie] {
        worker(on: day).map { [Tie(role: Role.socialWorker.rawValue, person: $0.name)] } ?? []
    }
}
