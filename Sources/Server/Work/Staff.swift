import Casework
import Pages
import Timeline

/// The teams and the social workers of some children, with how many of the children each has.
struct Staff {
    let children: [ChildToday]
    let accounts: [Account]

    /// What people are called who have accounts, by the identifier that the record has of them.
    var names: [String: String] {
        Dictionary(accounts.compactMap { account in account.worker.map { ($0, account.name) } }) { first, _ in first }
    }

    /// Every team that holds one of the cases; last, those of which the record does not say who holds them.
    var teams: [WorkPerson.Charge] {
        let left = children.count(where: \.hasNoTeam)
        let none = WorkPerson.Charge(id: WorkQuery.noTeam, name: "No team recorded", children: left)
        return charges(of: Involvement.team, children) + (left > 0 ? [none] : [])
    }

    /// The social workers of the children, and those whose accounts say that they are of `team`.
    func workers(of team: String?) -> [WorkPerson.Charge] {
        let known = charges(of: Involvement.socialWorker, children)
        let idle = accounts.filter { $0.team == team && team != nil }.compactMap(\.worker)
            .filter { worker in !known.contains { $0.id == worker } }
        return inOrder(known + idle.map { WorkPerson.Charge(id: $0, name: names[$0] ?? $0, children: 0) })
    }

    /// The social workers of the team called `chosen`, or of the team in which a worker of that name is.
    func workers(beside chosen: String) -> [WorkPerson.Charge] {
        guard !chosen.isEmpty else { return [] }
        let team = children.first { $0.isOf(chosen) }?.involved.first { $0.role == Involvement.team }?.person
        return charges(of: Involvement.socialWorker, children.filter { $0.isOf(team ?? chosen) })
    }

    private func charges(of role: String, _ children: [ChildToday]) -> [WorkPerson.Charge] {
        var counts: [String: Int] = [:]
        for child in children {
            for person in Set(child.involved.filter { $0.role == role }.map(\.person)) {
                counts[person, default: 0] += 1
            }
        }
        let names = names
        return inOrder(counts.map { WorkPerson.Charge(id: $0, name: names[$0] ?? $0, children: $1) })
    }

    private func inOrder(_ charges: [WorkPerson.Charge]) -> [WorkPerson.Charge] {
        charges.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }
}
