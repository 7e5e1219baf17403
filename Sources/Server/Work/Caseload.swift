import Casework
import Pages
import Timeline

/// The children whose work is somebody’s: those the record says they have to do with, and of whoever leads a team the children of
/// the team. Who may see every child has no caseload by that alone.
struct Caseload {
    let children: [ChildToday]
    let person: WorkPerson

    init(
        of account: Account, _ snapshot: LiveSnapshot<ChildToday>, on day: Day, in store: any CaseStore
    ) throws {
        let (ids, accounts) = try store.read { reader in
            (try reader.caseload(of: account, on: day), try reader.accounts())
        }
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
    /// Whether the person has the work of a team before them.
    fileprivate var leadsTeam: Bool {
        !roles.isDisjoint(with: [.teamManager, .permanenceManager, .serviceManager]) && team != nil
    }

    /// The names under which the packs ask the person for something.
    var posts: Set<String> {
        roles.reduce(into: []) { posts, role in
            posts.formUnion(role.involvements)
            // Whoever leads a team sees to what its workers must see to.
            if role == .teamManager { posts.formUnion(["social worker", "practice manager"]) }
        }
    }
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
