import Casework
import Pages
import Timeline

/// The children whose work is somebody’s: those the record says they have to do with, and of whoever leads a team the children of
/// the team. Whoever has none of these and works for every child has the whole authority before them, team by team.
struct Caseload {
    let children: [ChildToday]
    let person: WorkPerson

    /// The caseload of `account` on `day`; `chosen` is the team or the worker who is looked at, if any.
    init(
        of account: Account, _ snapshot: LiveSnapshot<ChildToday>, on day: Day, chosen: String = "",
        in store: any CaseStore
    ) throws {
        let (ids, accounts) = try store.read { reader in
            (try reader.caseload(of: account, on: day), try reader.accounts())
        }
        let own = ids.compactMap { snapshot.values[$0] }
        let isWhole = own.isEmpty && account.worksForEveryChild
        children = isWhole ? Caseload.everybody(snapshot) : own
        let staff = Staff(children: children, accounts: accounts)
        person = WorkPerson(
            children: children.count, nobody: Caseload.nobody(account), teams: isWhole ? staff.teams : [],
            workers: isWhole ? staff.workers(beside: chosen) : account.leadsTeam ? staff.workers(of: account.team) : [],
            names: staff.names, mayRecord: !AccessRules.standard.reaches(of: account, .record).isEmpty)
    }

    /// Only the children with whom `account` has to do by name, or who are the team’s.
    static func own(
        _ account: Account, _ snapshot: LiveSnapshot<ChildToday>, on day: Day, in store: any CaseStore
    ) throws -> [ChildToday] {
        try store.read { try $0.caseload(of: account, on: day) }.compactMap { snapshot.values[$0] }
    }

    /// All for whom something is open, or with whom somebody has to do.
    private static func everybody(_ snapshot: LiveSnapshot<ChildToday>) -> [ChildToday] {
        snapshot.values.values.filter { !$0.open.isEmpty || !$0.involved.isEmpty }
            .sorted { $0.id.number < $1.id.number }
    }

    private static func nobody(_ account: Account) -> String {
        account.worker == nil && account.team == nil
            ? "Your account does not say who you are in the record, so no work can be shown as yours. Whoever runs Mainstay can "
                + "set that: mainstay user worker, or mainstay user team."
            : "The record allocates no child to you or your team today."
    }
}

extension Account {
    /// Whether the person has the work of a team before them.
    fileprivate var leadsTeam: Bool {
        !roles.isDisjoint(with: [.teamManager, .permanenceManager, .serviceManager]) && team != nil
    }

    /// Whether the work of every child may be theirs.
    fileprivate var worksForEveryChild: Bool { AccessRules.standard.reaches(of: self, .ownWork).contains(.everywhere) }
}

extension CaseReader {
    /// The children with whom the record says that `account`, or the team it leads or belongs to, has to do on `day`.
    fileprivate func caseload(of account: Account, on day: Day) throws -> [ChildID] {
        var children: Set<ChildID> = []
        if let worker = account.worker {
            let roles = account.roles.reduce(into: Set<String>()) { $0.formUnion($1.involvements) }
            children.formUnion(try self.children(involving: worker, as: roles, on: day))
        }
        if account.leadsTeam, let team = account.team {
            children.formUnion(try self.children(involving: team, as: [Involvement.team], on: day))
            for worker in try accounts().filter({ $0.team == team }).compactMap(\.worker) {
                children.formUnion(try self.children(involving: worker, as: [Involvement.socialWorker], on: day))
            }
        }
        return children.sorted()
    }
}
