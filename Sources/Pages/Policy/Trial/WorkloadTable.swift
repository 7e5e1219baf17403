import HTML
import Measures

/// Duties that opened and fell due under two policies, row by row; a long table is folded up after its first rows.
struct WorkloadTable {
    /// What the policies are called: the one that is tried, and the other.
    let names: (String, String)
    let heading: String
    let rows: [(name: String, new: Workload, old: Workload)]

    private static let shown = 12

    @HTMLBuilder var body: Node {
        let told = rows.filter { $0.new != Workload() || $0.old != Workload() }
        if told.isEmpty {
            p { "There was nothing to do." }
        } else {
            table(told.prefix(WorkloadTable.shown))
            if told.count > WorkloadTable.shown {
                details {
                    summary { "\(told.count - WorkloadTable.shown) more" }
                    table(told.dropFirst(WorkloadTable.shown))
                }
            }
        }
    }

    private func table(_ rows: ArraySlice<(name: String, new: Workload, old: Workload)>) -> Node {
        HTML.table(.class("cards workload")) {
            caption(.class("unseen")) { "Duties by \(heading.lowercasedFirst)" }
            thead {
                tr {
                    th(.scope("col")) { heading }
                    for name in columns { th(.scope("col"), .class("number")) { name } }
                }
            }
            tbody { for row in rows { self.row(row) } }
        }
    }

    private var columns: [String] {
        ["Opened: \(names.0)", "Opened: \(names.1)", "Due: \(names.0)", "Due: \(names.1)", "More due"]
    }

    private func row(_ row: (name: String, new: Workload, old: Workload)) -> Node {
        let more = row.new.due - row.old.due
        let numbers = [row.new.opened, row.old.opened, row.new.due, row.old.due].map(\.grouped)
        return tr {
            th(.scope("row")) { row.name }
            for (name, number) in zip(columns, numbers + [more > 0 ? "+\(more.grouped)" : "\(more)"]) {
                td(.class("number"), .label(name)) { number }
            }
        }
    }
}
