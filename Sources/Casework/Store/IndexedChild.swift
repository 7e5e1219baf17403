import Policy
import Timeline

/// What the index holds about a child: who they are, and every obligation of their recorded life.
package struct IndexedChild: Hashable, Sendable {
    package let id: ChildID
    /// The authority's own identifier.
    package let number: String
    package let name: ChildName?
    package let born: Day?
    /// The last entry about the child that was taken in.
    package let version: EntryID
    /// Everybody who had to do with the child, now or before, the social workers first.
    package let involved: [Involved]
    /// How many differences between a return and what a person recorded wait to be settled.
    package let differences: Int
    /// In order of rules, and for each rule of opening.
    package let obligations: [Obligation]

    package init(
        id: ChildID, number: String, name: ChildName?, born: Day?, version: EntryID, involved: [Involved] = [],
        differences: Int = 0, obligations: [Obligation]
    ) {
        self.id = id
        self.number = number
        self.name = name
        self.born = born
        self.version = version
        self.involved = involved
        self.differences = differences
        self.obligations = obligations
    }
}

/// From what an index was made: if any of it has changed, the index is made again.
package struct IndexBasis: Hashable, Sendable {
    /// The end of the journal that was taken in.
    package let head: JournalHead
    /// The digest of the packs.
    package let policy: String

    package init(head: JournalHead, policy: String) {
        self.head = head
        self.policy = policy
    }
}

/// The policy that an authority works by, with the digest of the packs it was read from.
package struct AdoptedPolicy: Sendable {
    package let policy: Policy
    package let digest: String

    /// `bytes` are those of all files of the packs, in order.
    package init(_ policy: Policy, packs bytes: [UInt8]) {
        self.policy = policy
        digest = Digest.of(bytes)
    }
}

/// The index holds something that cannot follow from any journal.
package struct DamagedIndex: Error, Hashable, Sendable, CustomStringConvertible {
    /// The authority's identifier of the child about whom it does.
    package let child: String

    package var description: String {
        "What the index holds about child \(child) cannot be right. Run “mainstay verify” to see what is damaged, and "
            + "“mainstay rebuild” to make the index again."
    }
}

extension Policy {
    /// Whether the places that an obligation names are those of rules, openings, exemptions and cases that there are.
    func names(_ obligation: Obligation) -> Bool {
        guard rules.indices.contains(obligation.rule) else { return false }
        let rule = rules[obligation.rule]
        let grounds = obligation.grounds
        guard grounds.opening.map(rule.opens.indices.contains) ?? true else { return false }
        if case .exempt(let place) = obligation.doubt, !rule.unless.indices.contains(place) { return false }
        guard grounds.route.map(rule.routes.indices.contains) ?? true else { return false }
        guard let place = grounds.dueCase else { return grounds.term == nil }
        guard rule.due.indices.contains(place) else { return false }
        let terms = obligation.moved.compactMap(\.term)
        guard terms.allSatisfy(rule.due[place].terms.indices.contains) else { return false }
        return grounds.term.map(rule.due[place].terms.indices.contains) ?? true
    }
}
