import HTML

/// For somebody who leads a team: each worker with how many duties of their children are overdue or due this week.
struct WorkTeam {
    let work: WorkList
    let query: WorkQuery
    let person: WorkPerson

    var body: Node? {
        guard !person.workers.isEmpty else { return nil }
        return details(query.worker.isEmpty ? nil : .open) {
            summary { "The team: \(count(person.workers.count, "worker", "workers"))" }
            div(.class("scrolls")) {
                table(.class("compact")) {
                    caption(.class("unseen")) { "Workers of the team and what is due for their children" }
                    thead { tr { for name in ["Worker", "Overdue", "This week"] { th(.scope("col")) { name } } } }
                    tbody { for worker in person.workers { row(worker) } }
                }
            }
        }
    }

    private func row(_ worker: (id: String, name: String)) -> Node {
        let load = work.load(of: worker.id)
        return tr {
            th(.scope("row")) { a(.to(.work(query.changing { $0.worker = worker.id }))) { worker.name } }
            td(.class("number")) { load.overdue.grouped }
            td(.class("number")) { load.thisWeek.grouped }
        }
    }
}
