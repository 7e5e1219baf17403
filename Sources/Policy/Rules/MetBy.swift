import Timeline

/// One way in which an obligation is met: all of these events.
package struct MetBy: Hashable, Sendable {
    package let events: [EventPattern]

    package init(_ events: [EventPattern]) {
        self.events = events
    }
}

/// An answer of a routing rule: this panel, this approver, these documents, because the child is under ten.
package struct AnswerRoute: Sendable {
    /// When this is the answer; `nil` for “otherwise”.
    package let condition: Condition?
    package let answer: String
    package let because: String
    /// What meets the obligation on this route; empty when it is what meets the rule.
    package let metBy: [MetBy]
    package let documents: [String]

    package init(
        condition: Condition?, answer: String, because: String, metBy: [MetBy] = [], documents: [String] = []
    ) {
        self.condition = condition
        self.answer = answer
        self.because = because
        self.metBy = metBy
        self.documents = documents
    }
}

/// How long before the opening something counts.
package enum LookingBack: Hashable, Sendable {
    case within(LimitReference)
    /// However long ago.
    case always
    /// From the beginning of the placement, the period or the legal status within which the rule lives.
    case toBeginning
}
