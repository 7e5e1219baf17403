import Timeline

/// A question about a person and a child to which a pack gives grounds of which one is enough: “May this person apply
/// without asking the court’s leave?”
package struct EligibilityTest: Sendable {
    package let name: String
    package let question: String
    /// What the day is on which the answer depends: “On which day is the application made?”
    package let day: String
    package let place: Rule.Place
    /// The options for permanence of the same pack that the test belongs to.
    package let options: [String]
    /// The ids of the requirements that the whole test covers.
    package let covers: [String]
    package let provenance: Provenance
    /// How an ambiguous passage is read, if it is.
    package let reading: Rule.Reading?
    package let facts: [EligibilityFact]
    package let limbs: [EligibilityLimb]
    package let otherwise: Otherwise
    package var examples: [EligibilityExample] = []

    /// What holds when no limb does.
    package struct Otherwise: Hashable, Sendable {
        /// The answer in a word or two: “leave needed”.
        package let answer: String
        /// Why, as a clause that can follow “because”.
        package let because: String
        package let covers: [String]

        package init(answer: String, because: String, covers: [String]) {
            self.answer = answer
            self.because = because
            self.covers = covers
        }
    }

    package init(
        name: String, question: String, day: String, place: Rule.Place, options: [String], covers: [String],
        provenance: Provenance, reading: Rule.Reading?, facts: [EligibilityFact], limbs: [EligibilityLimb],
        otherwise: Otherwise
    ) {
        self.name = name
        self.question = question
        self.day = day
        self.place = place
        self.options = options
        self.covers = covers
        self.provenance = provenance
        self.reading = reading
        self.facts = facts
        self.limbs = limbs
        self.otherwise = otherwise
    }

    /// The name as it stands in addresses.
    package var slug: String { name.slug }

    /// The ids of all requirements that the test, one of its limbs or its last answer covers, each once.
    package var allCovers: [String] {
        let ids = covers + limbs.flatMap(\.covers) + otherwise.covers
        return ids.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// The fact called `name`.
    package func fact(_ name: String) -> EligibilityFact? { facts.first { $0.name == name } }
}

extension String {
    /// The letters and digits of the text in lower case with dashes between words, for addresses: “Adoption Support
    /// Fund” is `adoption-support-fund`.
    var slug: String {
        lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
    }
}
