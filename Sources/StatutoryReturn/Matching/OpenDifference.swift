import Timeline

/// A return differs from what a person recorded, and nobody has settled yet which of the two is to stand.
package struct OpenDifference: Hashable, Sendable {
    /// How the two differ.
    package enum Kind: String, Sendable, CaseIterable {
        /// The return states other values.
        case values = "different"
        /// The return states values where nothing was recorded, and no others.
        case additions = "more in the return"
        /// The return states what a person took back.
        case takenBack = "taken back"
        /// The return should state what a person recorded and does not.
        case notStated = "not in the return"
    }

    /// The entry that tells it.
    package let entry: Entry
    /// What the person recorded, as it stands now.
    package let recorded: Entry
    /// The return's table.
    package let table: ReturnTable
    /// The return's year.
    package let year: CollectionYear
    package let kind: Kind
    /// Column by column; empty when the return does not state the thing.
    package let columns: [ColumnDifference]

    /// The differences that are open in the entries about a child, in the order in which they were told.
    package static func all(in entries: [Entry]) -> [OpenDifference] {
        guard entries.contains(where: { $0.isDifference }) else { return [] }
        return PersonsRecord(entries).entries.compactMap { OpenDifference($0) }
            .sorted { $0.entry.id < $1.entry.id }
    }

    /// `nil` when none is open, or when what was recorded since agrees with the return.
    private init?(_ recorded: PersonsEntry) {
        guard let open = recorded.open, let year = CollectionYear(ending: open.yearEnding),
            let table = (recorded.key ?? recorded.earlierKeys.first)?.table
        else { return nil }
        columns =
            open.difference.fact.map { fact in
                recorded.differences(from: fact, on: open.entry.day, in: year).filter {
                    !recorded.isOverruled($0.column, $0.returned)
                }
            } ?? []
        switch (open.difference.fact, recorded.entry.fact) {
        case (nil, .withdrawn): return nil
        case (nil, _): kind = .notStated
        case (_, _) where columns.isEmpty: return nil
        case (_, .withdrawn): kind = .takenBack
        default: kind = columns.allSatisfy(\.recorded.isEmpty) ? .additions : .values
        }
        entry = open.entry
        self.recorded = recorded.entry
        self.table = table
        self.year = year
    }
}

extension Entry {
    fileprivate var isDifference: Bool { if case .differs = fact { true } else { false } }
}
