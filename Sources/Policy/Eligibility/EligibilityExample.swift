import Timeline

/// An example beside an eligibility test: given these answers, on this day, this is what the test says.
package struct EligibilityExample: Sendable {
    package let name: String
    package let file: String
    package let line: Int
    package let given: EligibilityCase
    package let expected: Expected

    /// What is expected; what is `nil` is not asked.
    package struct Expected: Hashable, Sendable {
        /// The words of the file.
        package let words: String
        package let verdict: EligibilityAnswer.Verdict
        /// The id of a requirement that a limb which holds covers.
        package let id: String?
        /// A part of the reason.
        package let because: String?

        package init(words: String, verdict: EligibilityAnswer.Verdict, id: String?, because: String?) {
            self.words = words
            self.verdict = verdict
            self.id = id
            self.because = because
        }
    }

    package init(name: String, file: String, line: Int, given: EligibilityCase, expected: Expected) {
        self.name = name
        self.file = file
        self.line = line
        self.given = given
        self.expected = expected
    }
}

extension EligibilityTest {
    /// How the answer differs from what `example` expects, in a sentence; `nil` if it does not.
    package func difference(from example: EligibilityExample) -> String? {
        let answer = answer(example.given)
        let expected = example.expected
        let ids = answer.holding.flatMap(\.limb.covers)
        let isSame =
            answer.verdict == expected.verdict && expected.id.map(ids.contains) ?? true
            && expected.because.map(answer.reason.contains) ?? true
        guard !isSame else { return nil }
        let under = ids.isEmpty ? "" : " under \(ids.inWords("and"))"
        return "expected “\(expected.words)”, found “\(words(answer.verdict))\(under), because \(answer.reason)”."
    }

    /// The limbs of which no example shows that they hold.
    package var limbsWithoutExample: [String] {
        let shown = Set(examples.flatMap { answer($0.given).holding.map(\.limb.name) })
        return limbs.map(\.name).filter { !shown.contains($0) }
    }
}
