import Timeline

/// Where a rule comes from, and how sure we are of it.
package struct Provenance: Hashable, Sendable {
    /// How well the source was seen.
    package enum Confidence: String, CaseIterable, Sendable {
        case found
        case secondHand = "found second-hand"
        case toBeConfirmed = "to be confirmed"
    }

    package let document: String
    package let provision: String
    /// What the passage says, in our own words.
    package let passage: String
    package let confidence: Confidence
    /// The first day on which the rule was in force.
    package let from: Day
    /// The last day on which it was; `nil` while it is.
    package let until: Day?
    /// Whether what opened under the version before, and is still open on the first day, is due by this version from then
    /// on. Otherwise it stays under the version under which it opened.
    package let takesOver: Bool

    package init(
        document: String, provision: String, passage: String, confidence: Confidence, from: Day, until: Day?,
        takesOver: Bool = false
    ) {
        self.document = document
        self.provision = provision
        self.passage = passage
        self.confidence = confidence
        self.from = from
        self.until = until
        self.takesOver = takesOver
    }

    /// The same with another last day.
    package func ending(on day: Day) -> Provenance {
        Provenance(
            document: document, provision: provision, passage: passage, confidence: confidence, from: from, until: day,
            takesOver: takesOver)
    }

    /// Whether the rule was in force on `day`.
    package func isInForce(on day: Day) -> Bool { from <= day && (until.map { day <= $0 } ?? true) }
}
