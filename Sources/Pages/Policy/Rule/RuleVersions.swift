import HTML
import Policy
import Timeline

/// The versions of a rule, each with its dates, and which of them the page shows: superseded ones still judge what opened
/// while they held.
struct RuleVersions {
    /// All of them, in the order in which they came into force.
    let versions: [Rule]
    let shown: Rule
    let book: PolicyLibrary.Book
    /// The day on which the page reads the rule.
    let day: Day

    @HTMLBuilder var body: Node {
        if versions.count > 1 {
            h2(.id("versions")) { "Versions" }
            p { "A version that is superseded never changes: it still judges what arose while it held." }
            ul(.class("plain")) { for version in versions { li { self.version(version) } } }
        }
    }

    private func version(_ rule: Rule) -> Node {
        let name = "\(rule.provenance.inForceWords.capitalizedFirst): \(rule.title)"
        guard rule.provenance != shown.provenance else {
            return p {
                strong { name }
                " – shown above, \(standing)"
            }
        }
        return details {
            summary { name }
            blockquote(.class("passage")) { rule.provenance.passage }
            p(.class("small quiet")) { "\(rule.provenance.document), \(rule.provenance.provision)" }
            RuleLines(rule: rule, policy: book.policy, day: rule.provenance.until ?? rule.provenance.from).body
            p {
                a(.to(.rule(pack: book.name.id, rule.id, Standpoint(on: rule.provenance.from)))) {
                    "Read it on \(rule.provenance.from.words)"
                }
            }
        }
    }

    private var standing: String {
        switch RuleWords(rule: shown, policy: book.policy, day: day).standing {
        case .inForce: "in force on \(day.words)"
        case .endedAfter: "no longer in force on \(day.words)"
        case .notBefore: "not yet in force on \(day.words)"
        }
    }
}

/// What a rule says, line by line.
struct RuleLines {
    let rule: Rule
    let policy: Policy
    /// The day by whose numbers it is told.
    let day: Day

    var body: Node {
        SummaryList(terms: RuleDescription(rule, policy, on: day).lines.map(term)).body
    }

    private func term(_ line: RuleDescription.Line) -> Term {
        Term(line.name) {
            if line.texts.count == 1 {
                line.texts[0].sentence
            } else {
                ul { for text in line.texts { li { text.sentence } } }
            }
        }
    }
}
