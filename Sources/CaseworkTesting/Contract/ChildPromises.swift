import Casework
import Timeline

extension StoreContract {
    /// How children are numbered, told and found.
    static let childPromises = [
        Promise("A new child has a number that no other has.") { store in
            try store.given(.registered("1"), about: .child(5))
            let new = try store.write { writer in
                let first = try writer.newChild()
                _ = try writer.append(
                    [.registered("2")], about: .child(first), basedOn: nil, by: .importer, at: moment("2021-10-01"))
                _ = try writer.append(
                    [.registered("3")], about: .child(9), basedOn: nil, by: .importer, at: moment("2021-10-01"))
                return [first, try writer.newChild(), try writer.newChild()]
            }
            let taken = try store.read { try $0.children() }
            try promise("the number of different children", Set(new).count, is: 3)
            try promise("those who were there before they were new", Set(new.dropFirst()).intersection(taken), is: [])
            try promise(new[0] != ChildID(5), "the first new child has the number of one who is there")
        },
        Promise("Every child is told once, in order, with all entries about them.") { store in
            try store.given(.registered("2"), about: .rowan)
            try store.given(.covers("visit", from: day("2021-01-01")), about: .record)
            try store.given(.registered("1"), about: .wren)
            try store.given(.reviewed(day("2021-06-20")), about: .rowan)
            var told: [String] = []
            try store.read { reader in
                try reader.forEachChild { child, entries in
                    told.append("child \(child): \(entries.map(\.id.description).joined(separator: " "))")
                }
            }
            try promise("what is told", told, is: ["child 1: 3", "child 2: 1 4"])
            try promise("the children", try store.read { try $0.children() }, is: [ChildID(1), ChildID(2)])
        },
        Promise("What goes wrong while children are told is passed on.") { store in
            try store.given(.registered("1"), about: .wren)
            struct Enough: Error {}
            do {
                try store.read { try $0.forEachChild { _, _ in throw Enough() } }
                throw BrokenPromise(description: "the error was swallowed")
            } catch is Enough {}
        },
        Promise("A child is found by the number that was registered last.") { store in
            let first = try store.given(.registered("old"), about: .wren)
            try store.given(.registered("other"), about: .rowan)
            try store.given(.registered("new").replacing(first[0].id), about: .wren)
            func found(_ number: String) throws -> ChildID? { try store.read { try $0.child(numbered: number) } }
            for _ in 1...2 {
                try promise("the child numbered new", try found("new"), is: ChildID(1))
                try promise("the child numbered old", try found("old"), is: nil)
                try promise("the child numbered other", try found("other"), is: ChildID(2))
                try promise("the child without a number", try found(""), is: nil)
                // The same once the index has been made again from the journal.
                try store.write { try $0.rebuildIndex(under: GivenPolicy.adopted) }
            }
        },
    ]
}
