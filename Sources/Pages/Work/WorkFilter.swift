import HTML
import Policy

/// The panel beside the work: a plain form whose answer is the address of the list.
struct WorkFilter {
    let work: WorkList
    let query: WorkQuery
    let person: WorkPerson

    var body: Node {
        HTML.form(
            .class("filter"), .method("get"), .action(Route.work(WorkQuery()).address), .role("search"),
            .ariaLabelledby("filter-title")
        ) {
            h2(.id("filter-title")) { "Find work" }
            input(.type("hidden"), .name("part"), .value(query.part.rawValue))
            TextField(name: "search", label: "Child’s name or number", typed: query.search, type: "search").body
            Choice(
                name: "rule", label: "Kind of work", any: "Any",
                options: work.rules(in: query).map { ($0.rule.id, "\($0.rule.title) (\($0.count.grouped))") },
                chosen: query.rule
            ).body
            if person.hasOthersWork {
                Choice(
                    name: "worker", label: person.teams.isEmpty ? "Worker" : "Team or worker",
                    any: person.teams.isEmpty ? "The whole team" : "The whole authority",
                    options: (person.teams + person.workers).map { ($0.id, $0.name) }, chosen: query.worker
                ).body
            }
            Choice(
                name: "by", label: "Arranged", any: WorkQuery.Arrangement.byChild.words,
                options: [(WorkQuery.Arrangement.byKind.rawValue, WorkQuery.Arrangement.byKind.words)],
                chosen: query.arrangement.rawValue
            ).body
            button { "Show" }
            if query.isFiltered {
                p(.class("small")) {
                    a(.to(.work(WorkQuery().changing { $0.part = query.part }))) { "Clear the filter" }
                }
            }
        }
    }
}
