import Casework
import Pages
import Timeline

/// The children whose work is somebody’s: those the record says they have to do with, and of whoever leads a team the children of
/// the team. Whoever has none of these and works for every child has the whole authority before them, team by team.
struct Caseload {
    let children: [ChildToday]
    let person: WorkPerson

    /// The caseload of `account`; `chosen` is the team or the worker who is looked at, if any.
    init(
        _ list: ListWork, of account: Account, _ snapshot: LiveSnapshot<ChildToday>, chosen: String,
        in store: any CaseStore
    ) throws {
        let (ids, isOfEverybody, accounts) = try store.read {
            (try list.children(in: $0), try list.isOfEverybody(in: $0), try $0.accounts())
        }
        let own = ids.compactMap { snapshot.values[$0] }
        let isWhole = own.isEmpty && isOfEverybody
        children = isWhole ? Caseload.everybody(snapshot) : own
        let staff = Staff(children: children, accounts: accounts)
        person = WorkPerson(
            children: children.count, nobody: Caseload.nobody(account), teams: isWhole ? staff.teams : [],
            workers: isWhole ? staff.workers(beside: chosen) : account.leadsTeam ? staff.workers(of: account.team) : [],
            names: staff.names)
    }

    /// Only the children with whom somebody has to do by name, or who are of their team.
    static func own(
        _ list: ListWork, _ snapshot: LiveSnapshot<ChildToday>, in store: any CaseStore
    ) throws -> [ChildToday] {
        try store.read { try list.children(in: $0) }.compactMap { snapshot.values[$0] }
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
