import HTML
import Measures
import Policy
import Timeline

/// The rules that differ between two policies, with what each would have asked and how it would have been kept.
struct TriedRules {
    let rules: [TriedRule]
    let new: PolicyLibrary.Book
    let old: PolicyLibrary.Book

    @HTMLBuilder var body: Node {
        if told.isEmpty {
            p { "No rule that the two policies do not share asked for anything." }
        } else {
            CountsTable(
                names: (new.name.heading, old.name.heading), heading: "Rule", caption: "The rules that differ",
                rows: told.map { CountsTable.Row(link($0), new: $0.new, old: $0.old) }
            ).whole
        }
        untried
        silent
    }

    /// Those that only one has, or that ask something else.
    private var differing: [TriedRule] { rules.filter { $0.presence != .both || $0.changes > 0 } }
    private var told: [TriedRule] { differing.filter { !$0.isEmpty } }

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
