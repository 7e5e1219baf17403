import HTML
import Policy
import Timeline

/// The passage that a test comes from.
struct EligibilitySource {
    let test: EligibilityTest

    @HTMLBuilder var body: Node {
        h2 { "Where it comes from" }
        blockquote(.class("passage")) { test.provenance.passage }
        if let reading = test.reading { ReadingWords(reading: reading).body }
        SummaryList(terms: [
            Term("Source", "\(test.provenance.document), \(test.provenance.provision)"),
            Term("In force", inForce),
            Term("Requirements", test.allCovers.joined(separator: ", ")),
            Term("How sure we are", test.provenance.confidence.words),
        ]).body
    }

    private var inForce: String {
        let since = "Since \(test.provenance.from.words)"
        return test.provenance.until.map { "\(since), until \($0.words)" } ?? since
    }
}
