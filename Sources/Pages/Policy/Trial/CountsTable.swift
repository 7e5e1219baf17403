import HTML
import Measures

/// What was counted of duties under two policies, row by row; a long table is folded up after its first rows.
struct CountsTable {
    /// A week, a role, a team, a rule: with what each policy asked of it, where it asks anything at all.
    struct Row {
        let name: Node
        let new: DutyCounts?
        let old: DutyCounts?

        init(_ name: Node, new: DutyCounts?, old: DutyCounts?) {
            self.name = name
            self.new = new
            self.old = old
        }

        fileprivate var isEmpty: Bool { new?.isEmpty ?? true && old?.isEmpty ?? true }
    }

    /// What the policies are called: the one that is tried, and the other.
    let names: (String, String)
    let heading: String
    let caption: String
    let rows: [Row]

    private static let shown = 12

    @HTMLBuilder var body: Node {
        let told = rows.filter { !$0.isEmpty }
        if told.isEmpty {
            p { "There was nothing to do." }
        } else {
            table(told.prefix(CountsTable.shown))
            if told.count > CountsTable.shown {
                details {
                    summary { "\(told.count - CountsTable.shown) more" }
                    table(told.dropFirst(CountsTable.shown))
                }
            }
        }
    }

    /// All rows, whether or not there is anything to tell of them.
    var whole: Node { table(rows[...]) }

    private func table(_ rows: ArraySlice<Row>) -> Node {
        HTML.table(.class("cards tried")) {
            HTML.caption(.class("unseen")) { caption }
            thead {
                tr {
                    th(.scope("col")) { heading }
                    for column in TrialColumn.all { th(.scope("col"), .class("number")) { column.name } }
                }
            }
            tbody {
                for row in rows {
                    if let counts = row.new { self.row(row.name, names.0, counts) }
                    if let counts = row.old { self.row(row.name, names.1, counts) }
                }
            }
        }
    }

    private func row(_ name: Node, _ policy: String, _ counts: DutyCounts) -> Node {
        tr {
            th(.scope("row")) {
                name
                small { policy }
            }
            TrialColumn.cells(counts)
        }
    }
}

/// What is counted of duties in the tables of a trial.
struct TrialColumn {
    let name: String
    private let value: @Sendable (DutyCounts) -> Int

    static let all = [
        TrialColumn(name: "Opened") { $0.opened }, TrialColumn(name: "Due") { $0.due },
        TrialColumn(name: "In time") { $0.kept }, TrialColumn(name: "Late") { $0.late },
        TrialColumn(name: "Missed") { $0.missed }, TrialColumn(name: "Overdue") { $0.overdue },
        TrialColumn(name: "Cannot tell") { $0.cannotTell },
    ]

    /// The cells of a row.
    static func cells(_ counts: DutyCounts) -> [Node] {
        all.map { column in
            let number = column.value(counts)
            return td(.class(number == 0 ? "number nil" : "number"), .label(column.name)) { number.grouped }
        }
    }
}
