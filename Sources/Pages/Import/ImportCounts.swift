import HTML
import StatutoryReturn

/// What became of the rows of a return, in all and table by table.
struct ImportCounts {
    let overview: ImportOverview

    @HTMLBuilder var body: Node {
        SummaryList(terms: terms).body
        h2 { "Table by table" }
        table(.class("cards counts")) {
            caption(.class("unseen")) { "What becomes of the rows of each table" }
            thead {
                tr {
                    th(.scope("col")) { "Table" }
                    for column in columns { th(.scope("col"), .class("number")) { column.heading } }
                }
            }
            tbody { for table in tables { row(table) } }
        }
    }

    private var terms: [Term] {
        [
            Term("Years", overview.yearWords),
            Term("Rows read", overview.rows.grouped),
            Term("New children", overview.newChildren.grouped),
            Term("New entries", counts.sum(\.added).grouped),
            Term("Corrections of what a return said", counts.sum(\.corrected).grouped),
            Term("Taken back, as the return no longer says it", counts.sum(\.retracted).grouped),
            Term("Recorded by a person already", counts.sum(\.matched).grouped),
            Term("Different from what a person recorded", overview.differences.grouped),
        ]
    }

    private var counts: ReturnCounts { overview.counts }

    private var tables: [ReturnTable] {
        ReturnTable.allCases.filter { counts[$0] != ReturnCounts()[$0] }
    }

    private var columns: [(heading: String, value: (ReturnCounts.Count) -> Int)] {
        [
            ("Understood", \.stated), ("New", \.added), ("Corrected", \.corrected), ("Taken back", \.retracted),
            ("Unchanged", { $0.stated - $0.added - $0.corrected - $0.matched - $0.differing }),
            ("Recorded already", \.matched), ("Different", \.differing), ("Left out by the return", \.unstated),
        ]
    }

    private func row(_ table: ReturnTable) -> Node {
        tr {
            th(.scope("row")) { table.name }
            for column in columns {
                let number = max(0, column.value(counts[table]))
                td(.class(number == 0 ? "number nil" : "number"), .label(column.heading)) { number.grouped }
            }
        }
    }
}
