import Casework
import Pages
import Timeline

/// The children whose work is somebody’s: those the record says they have to do with, and of whoever leads a team the children of
/// the team. Who may see every child has no caseload by that alone.
struct Caseload {
    let children: [ChildToday]
    let person: WorkPerson

    init(
        _ list: ListWork, of account: Account, _ snapshot: LiveSnapshot<ChildToday>, in store: any CaseStore
    ) throws {
        let (ids, accounts) = try store.read { (try list.children(in: $0), try $0.accounts()) }
        let team = account.leadsTeam ? accounts.filter { $0.team == account.team && $0.worker != nil } : []
        let names = accounts.compactMap { account in account.worker.map { ($0, account.name) } }
        children = ids.compactMap { snapshot.values[$0] }
        person = WorkPerson(
            children: children.count, nobody: Caseload.nobody(account),
            workers: Caseload.workers(children, of: account, Dictionary(names) { first, _ in first }, team),
            names: Dictionary(names) { first, _ in first })
    }

    /// The social workers of the children, for whoever leads a team; those of the team first have their names.
    private static func workers(
        _ children: [ChildToday], of account: Account, _ names: [String: String], _ team: [Account]
    ) -> [(id: String, name: String)] {
        guard account.leadsTeam else { return [] }
        let allocated = children.flatMap(\.involved).filter { $0.role == Involvement.socialWorker }.map(\.person)
        return Set(allocated + team.compactMap(\.worker)).map { ($0, names[$0] ?? $0) }.sorted { $0.1 < $1.1 }
    }

    private static func nobody(_ account: Account) -> String {
        account.worker == nil && account.team == nil
            ? "Your account does not say who you are in the record, so no work can be shown as yours. Whoever runs Mainstay can "
                + "set that: mainstay user worker, or mainstay user team."
            : "The record allocates no child to you or your team today."
    }
}

extension Account {
    /// The names under which the packs ask the person for something.
    var posts: Set<String> {
        roles.reduce(into: []) { posts, role in
            posts.formUnion(role.involvements)
            // Whoever leads a team sees to what its workers must see to.
            if role == .teamManager { posts.formUnion(["social worker", "practice manager"]) }
        }
    }
}
