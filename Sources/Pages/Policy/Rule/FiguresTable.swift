import HTML
import Measures
import Policy

/// How a rule was kept, month by month and in all.
struct FiguresTable {
    let record: RuleRecord

    private var columns: [(name: String, value: (DutyCounts) -> Int)] {
        if record.sort == .prompt {
            return [
                ("Opened", { $0.opened }), ("Considered", { $0.considered }), ("Not considered", { $0.notConsidered }),
                ("Excused", { $0.excused }), ("Cannot tell", { $0.cannotTell }),
            ]
        }
        return [
            ("Opened", { $0.opened }), ("Due", { $0.due }), ("In time", { $0.kept }), ("Late", { $0.late }),
            ("Missed", { $0.missed }), ("Overdue", { $0.overdue }), ("Excused", { $0.excused }),
            ("Cannot tell", { $0.cannotTell }),
        ]
    }

    var body: Node {
        div(.class("scrolls"), .role("region"), .tabindex(0), .ariaLabel("Figures by month, scrolls sideways")) {
            HTML.table(.class("figures")) {
                caption(.class("unseen")) { "How the rule was kept, month by month" }
                thead {
                    tr {
                        th(.scope("col")) { "Month" }
                        for column in columns { th(.scope("col"), .class("number")) { column.name } }
                    }
                }
                tbody {
                    for (month, counts) in zip(record.months, record.counts) { row(month.words, counts) }
                    row("Twelve months", record.total, isTotal: true)
                }
            }
        }
    }

    private func row(_ name: String, _ counts: DutyCounts, isTotal: Bool = false) -> Node {
        tr(isTotal ? .class("total") : nil) {
            th(.scope("row")) { name }
            for column in columns {
                let number = column.value(counts)
                td(.class(number == 0 ? "number nil" : "number")) { number.grouped }
            }
        }
    }
}
