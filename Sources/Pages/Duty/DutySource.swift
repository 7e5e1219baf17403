import HTML
import Policy
import Timeline

/// Where a duty comes from: the passage, the document, the force, and how sure we are of it.
struct DutySource {
    let rule: Rule

    @HTMLBuilder var body: Node {
        h2 { "Where it comes from" }
        blockquote(.class("passage")) { rule.provenance.passage }
        SummaryList(terms: [
            Term("Source", "\(rule.provenance.document), \(rule.provenance.provision)"),
            Term("Force", rule.force.rawValue.capitalizedFirst),
            Term("In force", inForce),
            Term("Rule", rule.id),
            Term("How sure we are", sure),
        ]).body
    }

    private var inForce: String {
        let since = "Since \(rule.provenance.from.words)"
        return rule.provenance.until.map { "\(since), until \($0.words)" } ?? since
    }

    private var sure: String {
        switch rule.provenance.confidence {
        case .found: "The passage was read in the source; the words above are ours."
        case .secondHand: "The passage was read in another document that quotes it; the words above are ours."
        case .toBeConfirmed: "Still to be confirmed in the source; the words above are ours."
        }
    }
}
