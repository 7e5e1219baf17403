import Policy
import Timeline

/// All that the pages of one child show: the record and what the policy says about it.
package struct ChildRecord: Sendable {
    /// The number by which the authority knows the child, as it stands in the address.
    package let number: String
    package let timeline: CaseTimeline
    package let obligations: [Obligation]
    package let explainer: Explainer
    /// The child's entries by their place in the journal.
    package let entries: [EntryID: Entry]

    package init(
        number: String, timeline: CaseTimeline, obligations: [Obligation], explainer: Explainer,
        entries: [EntryID: Entry]
    ) {
        self.number = number
        self.timeline = timeline
        self.obligations = obligations
        self.explainer = explainer
        self.entries = entries
    }
}
