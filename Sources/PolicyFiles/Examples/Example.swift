import Policy
import Timeline

/// An example beside a rule: given these facts, on this day, this is what the rule says.
package struct Example: Sendable {
    package let rule: String
    package let name: String
    package let file: String
    package let line: Int
    /// The facts, as sentences.
    package let given: [String]
    /// The child's timeline, or the service's, that the facts make.
    package let timeline: CaseTimeline
    package let on: Day
    /// The day by whose announcements bank holidays are counted.
    package let holidaysAsKnownOn: Day?
    package let expected: Expected

    /// What the record of the example covers.
    package var coverage: RecordCoverage { timeline.coverage }

    /// What is expected: of the latest obligation, or of all of them in order of opening.
    package enum Expected: Sendable {
        case latest(Expectation)
        case all([Expectation])

        /// What is expected, in the words of the file.
        package var words: String {
            switch self {
            case .latest(let expectation): expectation.words
            case .all(let expectations):
                expectations.isEmpty ? "nothing" : expectations.map(\.words).joined(separator: "; ")
            }
        }
    }

    /// What is expected of one obligation; what is `nil` is not asked.
    package struct Expectation: Sendable {
        package let words: String
        package let outcome: Outcome
        package let due: Day?
        package let met: Day?
        package let opened: Day?
        package let because: String?
        package let answer: String?
    }
}
