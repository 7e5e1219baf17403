import HTML

/// What a tired worker needs to know first: how many children, what is overdue, what is due by Sunday.
struct WorkLead {
    let work: WorkList
    let query: WorkQuery
    let person: WorkPerson

    var words: String {
        guard person.children > 0 else { return person.nobody }
        if let waiting = work.onlyWaiting {
            return "\(children); nothing is asked of you, and \(waits(waiting)) on others."
        }
        let counts = work.counts(query)
        let overdue = counts[.overdue] ?? 0
        let week = counts[.thisWeek] ?? 0
        let late =
            overdue == 0
            ? "nothing is overdue" : "\(overdue.grouped) \(overdue == 1 ? "duty is" : "duties are") overdue"
        let soon = week == 0 ? "nothing" : week == 1 ? "one" : week.grouped
        return "\(children); \(late), and \(soon) \(week > 1 ? "are" : "is") due by Sunday."
    }

    /// “Children in care 1: 81 children”, “493 children of the authority”.
    private var children: String {
        if let chosen = (person.teams + person.workers).first(where: { $0.id == query.worker }) {
            return "\(chosen.name): \(count(chosen.children, "child", "children"))"
        }
        return count(person.children, "child", "children") + (person.teams.isEmpty ? "" : " of the authority")
    }
}

/// What stands where a part of the work is empty: that this is well, and what waits on others.
struct WorkNote {
    let work: WorkList
    let query: WorkQuery

    var body: Node {
        let waiting = work.counts(query)[.waiting] ?? 0
        return div(.class("note")) {
            p {
                "Nothing here. That is how it should be."
                if waiting > 0 && query.part != .waiting {
                    " "
                    a(.to(.work(onlyWaiting))) { "\(waits(waiting)) on others" }
                    "."
                }
            }
        }
    }

    private var onlyWaiting: WorkQuery {
        query.changing { query in
            query.part = .waiting
            query.rule = ""
        }
    }
}

private func waits(_ number: Int) -> String { count(number, "piece of work waits", "pieces of work wait") }
