import Casework
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
    /// On which of the obligations somebody acted, in the order in which they did.
    package let acts: [Act]
    /// The homes in which the child lived, as far as the record knows them.
    package let homes: [HomeID: HomeDescription]
    /// What somebody is called whom the record knows by an identifier: a worker’s number, a user name.
    package let nameOf: @Sendable (String) -> String?
    /// Whether whoever looks may record something about the child, and correct what is recorded: what they may not do is not
    /// offered.
    package let mayRecord: Bool
    package let mayCorrect: Bool

    package init(
        number: String, timeline: CaseTimeline, obligations: [Obligation], explainer: Explainer,
        entries: [EntryID: Entry], acts: [Act] = [], homes: [HomeID: HomeDescription] = [:],
        nameOf: @escaping @Sendable (String) -> String? = { _ in nil }, mayRecord: Bool = true, mayCorrect: Bool = true
    ) {
        self.number = number
        self.timeline = timeline
        self.obligations = obligations
        self.explainer = explainer
        self.entries = entries
        self.acts = acts
        self.homes = homes
        self.nameOf = nameOf
        self.mayRecord = mayRecord
        self.mayCorrect = mayCorrect
    }
}
