import HTML
import Policy
import Timeline

/// Where a duty comes from: the passage, the document, the force, and how sure we are of it.
struct DutySource {
    let rule: Rule
    /// The id of the pack by which the authority works.
    let pack: String?
    /// From where the page looks: the rule is read on the same day.
    let standpoint: Standpoint

    @HTMLBuilder var body: Node {
        h2 { "Where it comes from" }
        blockquote(.class("passage")) { rule.provenance.passage }
        SummaryList(terms: [
            Term("Source", "\(rule.provenance.document), \(rule.provenance.provision)"),
            Term("Force", rule.force.rawValue.capitalizedFirst),
            Term("In force", inForce),
            Term("Rule") {
                pack.map { pack in a(.to(.rule(pack: pack, rule.id, standpoint))) { rule.id } } ?? .text(rule.id)
            },
            Term("How sure we are", rule.provenance.confidence.sentence),
        ]).body
    }

    private var inForce: String {
        let since = "Since \(rule.provenance.from.words)"
        return rule.provenance.until.map { "\(since), until \($0.words)" } ?? since
    }
}
