import Casework
import Timeline

extension StoreContract {
    /// A write is there as a whole or not at all, and a reader sees one state.
    static let transactionPromises = [
        Promise("Nothing is left of a write whose body throws.") { store in
            try store.given(.registered("1"), .episode(day("2021-06-01")), about: .wren)
            try store.write { try $0.rebuildIndex(under: GivenPolicy.adopted) }
            let before = try State(of: store)
            struct ChangeOfMind: Error {}
            do {
                try store.write { writer in
                    let child = Subject.child(try writer.newChild())
                    _ = try writer.append(
                        [.registered("2")], about: child, basedOn: nil, by: .importer, at: moment("2021-10-01"))
                    try writer.clearIndex()
                    try writer.rebuildIndex(under: GivenPolicy.adoptedLater)
                    throw ChangeOfMind()
                }
                throw BrokenPromise(description: "the error of the body was swallowed")
            } catch is ChangeOfMind {}
            try promise("the store", try State(of: store), is: before)
            let next = try store.given(.registered("2"), about: .rowan)
            try promise("the next place", next.map(\.id), is: [EntryID(3)])
        },
        Promise("A write sees what it has written itself.") { store in
            let head = try store.write { writer in
                let entries = try writer.append(
                    [.registered("1")], about: .wren, basedOn: nil, by: .importer, at: moment("2021-10-01"))
                try promise("what is about Wren", try writer.entries(about: .wren), is: entries)
                try promise("the version", try writer.version(of: .wren), is: EntryID(1))
                try promise("the children", try writer.children(), is: [ChildID(1)])
                try promise("the child numbered 1", try writer.child(numbered: "1"), is: ChildID(1))
                return try writer.head()
            }
            try promise("the head within the write", head.count, is: 1)
            try promise("the head afterwards", try store.head(), is: head)
        },
        Promise("An append of nothing records nothing.") { store in
            let entries = try store.write {
                try $0.append([], about: .wren, basedOn: nil, by: .importer, at: moment("2021-10-01"))
            }
            try promise("what was recorded", entries, is: [])
            try promise("the head", try store.head(), is: .empty)
        },
        Promise("A reader sees one state, whatever is written meanwhile.") { store in
            try store.given(.registered("1"), about: .wren)
            let counts = try store.read { reader in
                let before = try reader.head().count
                try store.given(.reviewed(day("2021-06-20")), about: .wren)
                return [before, try reader.head().count, Int64(try reader.entries(about: .wren).count)]
            }
            try promise("what the reader counted", counts, is: [1, 1, 1])
            try promise("what is counted afterwards", try store.head().count, is: 2)
        },
    ]
}

/// What a store holds, to be compared.
private struct State: Equatable {
    let head: JournalHead
    let children: [ChildID]
    let index: [IndexedChild]
    let basis: IndexBasis?
    let found: [ChildID?]

    init(of store: any CaseStore) throws {
        head = try store.head()
        children = try store.read { try $0.children() }
        index = try store.index()
        basis = try store.read { try $0.indexBasis() }
        found = try store.read { reader in try ["1", "2"].map { try reader.child(numbered: $0) } }
    }
}
