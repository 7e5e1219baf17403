import HTML
import Policy
import Timeline

/// Why a rule asks what it asks: the passage in our own words, the document, the force, and how sure we are.
struct RuleWhy {
    let rule: Rule

    @HTMLBuilder var body: Node {
        h2 { "Why: the passage" }
        blockquote(.class("passage")) { rule.provenance.passage }
        SummaryList(terms: [
            Term("Document", rule.provenance.document), Term("Heading", rule.provenance.provision.capitalizedFirst),
            Term("Force") {
                rule.force.words
                p(.class("small quiet")) { rule.force.meaning }
            },
            Term("In force", rule.provenance.inForceWords.capitalizedFirst),
            Term("How sure we are", rule.provenance.confidence.sentence),
        ]).body
        reading
    }

    @HTMLBuilder
    private var reading: Node {
        if let reading = rule.reading {
            h2 { "How it is read" }
            p { "The passage can be read in more than one way. The pack chooses one, and the other stands here too." }
            SummaryList(terms: [
                Term("The question", reading.question.sentence), Term("Chosen", reading.chosen.sentence),
                Term("The other reading", reading.other.sentence),
            ]).body
        }
    }
}

extension Provenance.Confidence {
    /// How sure we are that the source says so, in a sentence.
    var sentence: String {
        switch self {
        case .found: "The passage was read in the source; the words above are ours."
        case .secondHand: "The passage was read in another document that quotes it; the words above are ours."
        case .toBeConfirmed: "Still to be confirmed in the source; the words above are ours."
        }
    }
}
