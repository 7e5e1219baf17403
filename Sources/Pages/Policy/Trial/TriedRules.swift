import HTML
import Measures
import Policy
import Timeline

/// The rules that differ between two policies, with what each would have asked and how it would have been kept.
struct TriedRules {
    let result: TrialResult
    let new: PolicyLibrary.Book
    let old: PolicyLibrary.Book

    @HTMLBuilder var body: Node {
        h2 { "Rule by rule" }
        if told.isEmpty {
            p { "No rule that the two policies do not share asked anything of any child." }
        } else {
            table
        }
        untried
        silent
    }

    /// Those that only one has, or that ask something else.
    private var differing: [TriedRule] { result.rules.filter { $0.presence != .both || $0.changes > 0 } }
    private var told: [TriedRule] { differing.filter { !$0.isEmpty } }

    private var table: Node {
        HTML.table(.class("cards tried")) {
            caption(.class("unseen")) { "The rules that differ" }
            thead {
                tr {
                    th(.scope("col")) { "Rule" }
                    for column in TrialColumn.all { th(.scope("col"), .class("number")) { column.name } }
                }
            }
            tbody {
                for rule in told {
                    if let counts = rule.new { row(rule, new, counts) }
                    if let counts = rule.old { row(rule, old, counts) }
                }
            }
        }
    }

    private func row(_ tried: TriedRule, _ book: PolicyLibrary.Book, _ counts: DutyCounts) -> Node {
        tr {
            th(.scope("row")) {
                a(.to(.rule(pack: book.name.id, tried.rule.id))) { tried.rule.title }
                small { tried.presence == .both ? "by \(book.name.authority)" : "only \(book.name.authority)" }
            }
            TrialColumn.cells(counts)
        }
    }

    /// What the record does not hold is not “nothing asked”.
    @HTMLBuilder
    private var untried: Node {
        let rules = differing.filter { $0.isEmpty && !$0.openingsNotRecorded.isEmpty }
        if !rules.isEmpty {
            details {
                summary { "\(count(rules.count, "rule")) of which nobody can tell" }
                p {
                    "What opens these is not recorded here, so nobody can tell whether they would have asked anything."
                }
                ul {
                    for tried in rules {
                        li {
                            link(tried)
                            span(.class("small quiet")) { " \(tried.openingsNotRecorded.map(plural).listed)" }
                        }
                    }
                }
            }
        }
    }

    @HTMLBuilder
    private var silent: Node {
        let rules = differing.filter { $0.isEmpty && $0.openingsNotRecorded.isEmpty }
        if !rules.isEmpty {
            details {
                summary { "\(count(rules.count, "rule")) that would have asked nothing" }
                ul { for tried in rules { li { link(tried) } } }
            }
        }
    }

    private func link(_ tried: TriedRule) -> Node {
        a(.to(.rule(pack: (tried.new == nil ? old : new).name.id, tried.rule.id))) { tried.rule.title }
    }

    private func plural(_ kind: KindName) -> String {
        let name = new.policy.plural(kind)
        return name == kind ? old.policy.plural(kind) : name
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
