import Policy
import StatutoryReturn
import Timeline

/// Derives from a child's entries what the index holds about them.
package struct IndexBuilder {
    private let coverage: RecordCoverage
    private var evaluator: Evaluator

    /// Evaluates under `policy` on a record that covers `coverage`.
    package init(_ policy: Policy, _ coverage: RecordCoverage) {
        self.coverage = coverage
        evaluator = Evaluator(policy, .englandAndWales)
    }

    /// What the index holds about `child`, whose entries are `entries`; `nil` when there are none.
    package mutating func indexed(_ child: ChildID, _ entries: [Entry]) -> IndexedChild? {
        guard let version = entries.last?.id else { return nil }
        let timeline = CaseTimeline(of: child, entries: entries, coverage: coverage)
        var obligations: [Obligation] = []
        evaluator.evaluate(timeline, into: &obligations)
        return IndexedChild(
            id: child, number: timeline.number ?? "", name: timeline.name, born: timeline.born, version: version,
            involved: timeline.everybodyInvolved, differences: OpenDifference.all(in: entries).count,
            obligations: obligations)
    }
}

extension CaseWriter {
    /// Makes the index again if it was made from another policy or an older journal, so that what another program recorded is in it.
    package func bringIndexUpToDate(under adopted: AdoptedPolicy) throws {
        if try !hasIndex(under: adopted) { try rebuildIndex(under: adopted) }
    }

    /// Makes the whole index again from the journal.
    package func rebuildIndex(under adopted: AdoptedPolicy) throws {
        try clearIndex()
        var builder = IndexBuilder(adopted.policy, try coverage())
        try forEachChild { child, entries in
            if let indexed = builder.indexed(child, entries) { try index(indexed) }
        }
        try setIndexBasis(IndexBasis(head: try head(), policy: adopted.digest))
    }

    /// Takes the children named into the index, after something was recorded about them, and calls `body` with what it holds about
    /// each.
    package func updateIndex(
        of children: some Sequence<ChildID>, under adopted: AdoptedPolicy,
        _ body: (IndexedChild) throws -> Void = { _ in }
    ) throws {
        var builder = IndexBuilder(adopted.policy, try coverage())
        for child in children {
            guard let indexed = builder.indexed(child, try entries(about: .child(child))) else { continue }
            try index(indexed)
            try body(indexed)
        }
        try setIndexBasis(IndexBasis(head: try head(), policy: adopted.digest))
    }
}

extension CaseReader {
    /// Whether the index was made from the policy and the journal as they are now.
    func hasIndex(under adopted: AdoptedPolicy) throws -> Bool {
        try indexBasis() == IndexBasis(head: try head(), policy: adopted.digest)
    }

    /// What the record covers, as known at `instant`.
    package func coverage(asKnownAt instant: Instant? = nil) throws -> RecordCoverage {
        RecordCoverage(entries: try entries(about: .record), asKnownAt: instant)
    }

    /// The last entry about `subject`, on which the next append is based.
    package func version(of subject: Subject) throws -> EntryID? { try entries(about: subject).last?.id }
}

extension CaseStore {
    /// Makes the index again if it was made from another policy or an older journal.
    ///
    /// - Returns: whether it had to be.
    package func bringIndexUpToDate(under adopted: AdoptedPolicy) throws -> Bool {
        if try read({ try $0.hasIndex(under: adopted) }) { return false }
        try write { try $0.rebuildIndex(under: adopted) }
        return true
    }
}
