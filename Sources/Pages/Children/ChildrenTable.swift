import HTML
import Policy
import Timeline

/// The rows of the children list.
struct ChildrenTable {
    let index: ChildrenIndex
    let query: ChildrenQuery
    let rows: [ChildRow]

    var body: Node {
        table(.class("cards")) {
            caption(.class("unseen")) { "Children, \(query.order.words)" }
            thead {
                tr {
                    SortHeading(words: "Child", order: .name, query: query).body
                    SortHeading(words: "Age", order: .youngest, query: query).body
                    th(.scope("col")) { "Living" }
                    th(.scope("col")) { "Legal status" }
                    SortHeading(words: "Overdue", order: .mostOverdue, query: query).body
                    SortHeading(words: "Next due", order: .nextDue, query: query).body
                }
            }
            tbody { for row in rows { self.row(row) } }
        }
    }

    private func row(_ row: ChildRow) -> Node {
        tr {
            th(.scope("row")) {
                a(.to(.child(row.number, query.standpoint))) { row.isNamed ? row.heading : row.number }
                small { row.isNamed ? row.number : row.heading }
            }
            td(.label("Age")) { row.age.map { "\($0)" } ?? "Not recorded" }
            td(.label("Living")) { living(row) }
            td(.label("Legal status")) { row.isLookedAfter ? row.legalStatus?.words ?? "Not recorded" : "" }
            td(.label("Overdue")) { overdue(row) }
            td(.label("Next due")) { nextDue(row) }
        }
    }

    @HTMLBuilder
    private func living(_ row: ChildRow) -> Node {
        if row.isLookedAfter {
            row.placement?.words ?? "Not recorded"
            if let since = row.placedSince { small { " since \(since.words)" } }
        } else {
            "Not looked after"
        }
    }

    @HTMLBuilder
    private func overdue(_ row: ChildRow) -> Node {
        if let duty = row.mostOverdue {
            span(.class("tag overdue")) { "\(row.count(.overdue)) overdue" }
            small { " \(index.ruleTitles[duty.rule]), since \(duty.day.words)" }
        } else {
            span(.class("quiet")) { row.unsure > 0 ? "None known" : "None" }
        }
        if row.unsure > 0 { small { " \(row.unsure) cannot be told" } }
    }

    @HTMLBuilder
    private func nextDue(_ row: ChildRow) -> Node {
        if let duty = row.nextDue {
            duty.day.words
            small { " \(index.ruleTitles[duty.rule])" }
        } else {
            span(.class("quiet")) { row.unsure > 0 ? "None known" : "None" }
        }
    }
}
