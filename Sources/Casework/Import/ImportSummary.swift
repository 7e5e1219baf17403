import StatutoryReturn
import Timeline

/// What an import recorded, or in a dry run would have.
package struct ImportSummary: Sendable {
    package let isDryRun: Bool
    package private(set) var years: [CollectionYear] = []
    /// Rows of tables that were recognised.
    package private(set) var rows = 0
    /// Rows that could be understood as a fact.
    package var statements = 0
    package private(set) var newChildren = 0
    /// Entries recorded, corrections and retractions among them.
    package private(set) var entries = 0
    package private(set) var corrections = 0
    package private(set) var retractions = 0
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
        for entry in recorded where entry.replaces != nil {
            if entry.fact == .withdrawn { retractions += 1 } else { corrections += 1 }
        }
        touched.insert(child)
    }
}

/// How far an import is.
package enum ImportProgress: Sendable {
    case recording(CollectionYear, child: Int, of: Int)
    case indexing
}
