import HTML
import Policy
import Timeline

/// The panel beside the list: a plain form whose answer is the address of the list.
struct ChildrenFilter {
    let index: ChildrenIndex
    let query: ChildrenQuery
    /// The day of the list as it was typed.
    let form: StandpointForm

    var body: Node {
        HTML.form(
            .class("filter"), .method("get"), .action(Route.children(ChildrenQuery()).address), .role("search"),
            .ariaLabelledby("filter-title")
        ) {
            h2(.id("filter-title")) { "Find children" }
            TextField(name: "search", label: "Name or number", typed: query.search, type: "search").body
            Choice(
                name: "outcome", label: "With a duty that is", any: "Any", options: outcomes,
                chosen: query.outcome?.rawValue
            )
            .body
            choice(
                "legal", "Legal status", index.legalStatuses.map { ($0.description, $0.words) },
                query.legalStatus?.description)
            choice(
                "placement", "Living", index.placements.map { ($0.description, $0.words) }, query.placement?.description
            )
            choice("ages", "Age", AgeBand.allCases.map { ($0.rawValue, $0.words) }, query.ages?.rawValue)
            Choice(
                name: "care", label: "Who", any: ChildrenQuery.Care.now.words,
                options: [ChildrenQuery.Care.left, .all].map { ($0.rawValue, $0.words) }, chosen: query.care.rawValue
            ).body
            TextField(
                name: "on", label: "Show the day", hint: "Empty for today; for example, 4 June 2026",
                typed: form.on, problem: form.problems.first { $0.field == "on" }
            ).body
            TextField(
                name: "known", label: "As known at the end of", hint: "Empty for all that is recorded now",
                typed: form.known, problem: form.problems.first { $0.field == "known" }
            ).body
            if query.order != .mostOverdue { input(.type("hidden"), .name("sort"), .value(query.order.rawValue)) }
            button { "Show" }
            if query.isFiltered || query.care != .now || query.standpoint.isEarlier {
                p(.class("small")) { a(.to(.children(ChildrenQuery()))) { "Clear the filter" } }
            }
        }
    }

    private func choice(_ name: String, _ label: String, _ options: [(String, String)], _ chosen: String?) -> Node {
        Choice(name: name, label: label, any: "Any", options: options.map { ($0, $1) }, chosen: chosen).body
    }

    /// Each outcome with the number of children it would leave.
    private var outcomes: [(value: String, words: String)] {
        let counts = index.counts(query)
        return Outcome.byUrgency.map { ($0.rawValue, "\($0.words) (\((counts[$0] ?? 0).grouped))") }
    }
}
