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

    package init(
        rule: String, name: String, file: String, line: Int, given: [String], timeline: CaseTimeline, on: Day,
        holidaysAsKnownOn: Day?, expected: Expected
    ) {
        self.rule = rule
        self.name = name
        self.file = file
        self.line = line
        self.given = given
        self.timeline = timeline
        self.on = on
        self.holidaysAsKnownOn = holidaysAsKnownOn
        self.expected = expected
    }

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

        package init(
            words: String, outcome: Outcome, due: Day?, met: Day?, opened: Day?, because: String?, answer: String?
        ) {
            self.words = words
            self.outcome = outcome
            self.due = due
            self.met = met
            self.opened = opened
            self.because = because
            self.answer = answer
        }
    }
}
