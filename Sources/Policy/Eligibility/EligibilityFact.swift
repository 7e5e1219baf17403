import Timeline

/// Something about the person and the child on which an eligibility test depends, and how it is asked.
package struct EligibilityFact: Hashable, Sendable {
    package let name: String
    package let question: String
    package let hint: String?
    package let content: Content
    /// What is said while nobody has answered, as a clause: “it is not known whether the child is adopted”.
    package let unknown: String
    /// Unless this is so, the question does not arise, and the answer to it is no.
    package let premise: Premise?

    /// What kind of answer the question takes.
    package enum Content: Hashable, Sendable {
        case yesOrNo
        case day
        /// When the child lived with the person.
        case stretches
        case one(of: [String])
        case several(of: [String])

        /// The answers to choose from; none where the answer is no choice.
        package var choices: [String] {
            switch self {
            case .one(let choices), .several(let choices): choices
            case .yesOrNo, .day, .stretches: []
            }
        }
    }

    /// Another fact, answered with yes or no, that must be so.
    package struct Premise: Hashable, Sendable {
        package let fact: String
        package let isSo: Bool

        package init(fact: String, isSo: Bool) {
            self.fact = fact
            self.isSo = isSo
        }
    }

    package init(
        name: String, question: String, hint: String? = nil, content: Content, unknown: String? = nil,
        premise: Premise? = nil
    ) {
        self.name = name
        self.question = question
        self.hint = hint
        self.content = content
        self.unknown = unknown ?? "the \(name) is not known"
        self.premise = premise
    }

    /// The name as it stands in addresses.
    package var slug: String { name.slug }
}

/// What somebody answered.
package enum GivenAnswer: Hashable, Sendable {
    case yesOrNo(Bool)
    case day(Day)
    case stretches([LivedStretch])
    /// One or several of the choices.
    case chosen([String])
}

/// A stretch in which the child lived with the person.
package struct LivedStretch: Hashable, Sendable {
    /// The day the child came.
    package let from: Day
    /// The day the child left, which is not counted; `nil` while they still live together.
    package let until: Day?

    package init(from: Day, until: Day? = nil) {
        self.from = from
        self.until = until
    }
}

/// A person and a child as a test is asked about them: the day, and what was answered. What is missing is not known.
package struct EligibilityCase: Hashable, Sendable {
    package var on: Day
    /// The answers, by the name of the fact.
    package var answers: [String: GivenAnswer]

    package init(on: Day, answers: [String: GivenAnswer]) {
        self.on = on
        self.answers = answers
    }
}
