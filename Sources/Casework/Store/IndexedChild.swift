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
    /// In order of rules, and for each rule of opening.
    package let obligations: [Obligation]

    package init(
        id: ChildID, number: String, name: ChildName?, born: Day?, version: EntryID, obligations: [Obligation]
    ) {
        self.id = id
        self.number = number
        self.name = name
        self.born = born
        self.version = version
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
