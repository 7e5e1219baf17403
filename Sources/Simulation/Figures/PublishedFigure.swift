/// A national figure that the made-up authority is held against.
package struct PublishedFigure: Sendable {
    /// How sure it is that the figure was published so.
    package enum Confidence: String, Sendable {
        /// It stands in the project's reference with its published source.
        case found = "found"
        case fromKnowledge = "from knowledge, to be confirmed"
    }

    /// What is counted, and out of what.
    package let words: String
    /// The figure; per cent unless ``words`` names another unit.
    package let value: Double
    package let source: String
    package let confidence: Confidence

    init(_ words: String, _ value: Double, _ source: String, _ confidence: Confidence) {
        self.words = words
        self.value = value
        self.source = source
        self.confidence = confidence
    }
}
