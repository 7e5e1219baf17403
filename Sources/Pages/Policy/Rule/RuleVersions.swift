import HTML
import Policy
import Timeline

/// The other versions of a rule, each with its dates: superseded ones still judge what opened while they held.
struct RuleVersions {
    /// In the order in which they came into force.
    let versions: [Rule]
    let policy: Policy

    @HTMLBuilder var body: Node {
        if !versions.isEmpty {
            h2 { "Other versions" }
            p { "A version that is superseded never changes: it still judges what arose while it held." }
            for version in versions { self.version(version) }
        }
    }

    private func version(_ rule: Rule) -> Node {
        details {
            summary { "\(rule.provenance.inForceWords.capitalizedFirst): \(rule.title)" }
            blockquote(.class("passage")) { rule.provenance.passage }
            p(.class("small quiet")) { "\(rule.provenance.document), \(rule.provenance.provision)" }
            RuleLines(rule: rule, policy: policy, day: rule.provenance.until ?? rule.provenance.from).body
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
