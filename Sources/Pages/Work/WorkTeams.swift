import HTML

/// For somebody who leads: each team, and each worker of the one that is theirs or chosen, with how many duties of their
/// children are overdue or due this week, or wait on others where nothing is asked of whoever looks.
struct WorkTeams {
    let work: WorkList
    let query: WorkQuery
    let person: WorkPerson

    @HTMLBuilder var body: Node {
        if person.hasOthersWork {
            let loads = work.loads
            let teams = person.teams.count { $0.id != WorkQuery.noTeam }
            section("The authority: \(count(teams, "team", "teams"))", "Team", person.teams, loads)
            section("The team: \(count(person.workers.count, "worker", "workers"))", "Worker", person.workers, loads)
        }
    }

    private var parts: [WorkPart] { work.onlyWaiting == nil ? [.overdue, .thisWeek] : [.waiting] }

    private func section(
        _ title: String, _ what: String, _ charges: [WorkPerson.Charge], _ loads: [String: [WorkPart: Int]]
    ) -> Node? {
        guard !charges.isEmpty else { return nil }
        let isOpen = what == "Team" ? query.worker.isEmpty : !query.worker.isEmpty
        return details(isOpen ? .open : nil) {
            summary { title }
            div(.class("scrolls")) {
                table(.class("compact")) {
                    caption(.class("unseen")) { "\(what)s and what is due for their children" }
                    thead {
                        tr {
                            th(.scope("col")) { what }
                            for name in ["Children"] + parts.map(\.words) {
                                th(.scope("col"), .class("number")) { name }
                            }
                        }
                    }
                    tbody { for charge in charges { row(charge, loads[charge.id] ?? [:]) } }
                }
            }
        }
    }

    private func row(_ charge: WorkPerson.Charge, _ load: [WorkPart: Int]) -> Node {
        tr {
            th(.scope("row")) {
                a(
                    .to(.work(query.changing { $0.worker = charge.id })),
                    charge.id == query.worker ? .ariaCurrent("true") : nil
                ) { charge.name }
            }
            td(.class("number")) { charge.children.grouped }
            for part in parts { td(.class("number")) { (load[part] ?? 0).grouped } }
        }
    }
}
