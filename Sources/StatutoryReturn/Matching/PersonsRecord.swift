import Timeline

/// All that persons recorded about a child and a return may state too.
struct PersonsRecord {
    let entries: [PersonsEntry]

    /// Gathers from all entries about a child, those that were replaced among them.
    init(_ all: [Entry]) {
        // Most children of an import have none, and an import has many children.
        guard all.contains(where: \.source.isPerson) else {
            entries = []
            return
        }
        let chains = EntryChains(all)
        var entries = chains.ends.compactMap { PersonsRecord.entry($0, chains) }
        let places = Dictionary(uniqueKeysWithValues: entries.enumerated().map { ($1.entry.id, $0) })
        for entry in all {
            guard case .differs(let difference) = entry.fact else { continue }
            let place = places[chains.end(of: difference.entry)]
            let told = ToldDifference(entry: entry, difference: difference, state: chains.state(of: entry))
            if let place { entries[place].told.append(told) }
        }
        self.entries = entries
    }

    private static func entry(_ end: Entry, _ chains: EntryChains) -> PersonsEntry? {
        guard end.source.isPerson else { return nil }
        let entry = PersonsEntry(entry: end, earlier: chains.earlier(than: end))
        guard entry.key != nil || end.fact == .withdrawn && !entry.earlierKeys.isEmpty else { return nil }
        return entry
    }
}

/// Which entry took the place of which.
private struct EntryChains {
    private let entries: [EntryID: Entry]
    private let successors: [EntryID: Entry]
    /// The entries that no other replaces, in order.
    let ends: [Entry]

    init(_ all: [Entry]) {
        entries = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
        let successors = Dictionary(all.compactMap { entry in entry.replaces.map { ($0.entry, entry) } }) { $1 }
        ends = all.filter { successors[$0.id] == nil }
        self.successors = successors
    }

    /// What stands in the place of the entry now.
    func end(of id: EntryID) -> EntryID {
        var id = id
        while let next = successors[id]?.id, next > id { id = next }
        return id
    }

    /// What `entry` replaced, directly or not, the latest first.
    func earlier(than entry: Entry) -> [Entry] {
        var earlier: [Entry] = []
        var last = entry
        while let replaced = last.replaces.flatMap({ entries[$0.entry] }), replaced.id < last.id {
            earlier.append(replaced)
            last = replaced
        }
        return earlier
    }

    func state(of difference: Entry) -> ToldDifference.State {
        guard let next = successors[difference.id] else { return .open }
        return next.source.isPerson ? .settled : .superseded
    }
}
