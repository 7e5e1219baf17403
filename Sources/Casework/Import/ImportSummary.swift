import StatutoryReturn
import Timeline

/// What an import recorded, or in a dry run would have.
package struct ImportSummary: Sendable {
    package let isDryRun: Bool
    package private(set) var years: [CollectionYear] = []
    /// Rows of tables that were recognised.
    package private(set) var rows = 0
    /// What became of them, table by table.
    package var counts = ReturnCounts()
    package private(set) var newChildren = 0
    /// Entries recorded, corrections, retractions and differences among them.
    package private(set) var entries = 0
    /// The children about whom something was recorded.
    package private(set) var touched: Set<ChildID> = []

    init(isDryRun: Bool) {
        self.isDryRun = isDryRun
    }

    mutating func add(_ stated: StatedReturn) {
        years.append(stated.year)
        rows += stated.rowCount
    }

    mutating func count(_ recorded: [Entry], _ child: ChildID, isNew: Bool) {
        newChildren += isNew ? 1 : 0
        entries += recorded.count
        touched.insert(child)
    }
}

extension ImportSummary {
    /// Rows that could be understood as a fact.
    package var statements: Int { counts.sum(\.stated) }
    /// Statements that took the place of what a return had said before.
    package var corrections: Int { counts.sum(\.corrected) }
    package var retractions: Int { counts.sum(\.retracted) }
    /// Statements of what a person had recorded already.
    package var matched: Int { counts.sum(\.matched) }
    /// Differences from what persons recorded, those that were told before among them.
    package var differences: Int { counts.sum(\.differing) + counts.sum(\.unstated) }
}

/// How far an import is.
package enum ImportProgress: Sendable {
    case recording(CollectionYear, child: Int, of: Int)
    case indexing
}
