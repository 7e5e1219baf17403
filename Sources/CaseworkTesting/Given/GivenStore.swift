import Casework
import Timeline

extension CaseStore {
    /// Appends `drafts` about `subject` to whatever is recorded about it.
    @discardableResult
    package func given(
        _ drafts: Draft..., about subject: Subject, at instant: Instant = moment("2021-06-01T09:00:00Z")
    ) throws -> [Entry] {
        try write { writer in
            try writer.append(
                drafts, about: subject, basedOn: try writer.version(of: subject), by: Author("worker"), at: instant)
        }
    }

    /// What the index holds, child by child.
    package func index() throws -> [IndexedChild] {
        try read { reader in
            var children: [IndexedChild] = []
            try reader.forEachIndexed { children.append($0) }
            return children
        }
    }

    /// The end of the journal.
    package func head() throws -> JournalHead { try read { try $0.head() } }
}

extension Subject {
    /// The child with Mainstay's own number `number`.
    package static func child(_ number: Int64) -> Subject { .child(ChildID(number)) }

    /// A child of the tests, and another.
    package static let wren = Subject.child(1)
    package static let rowan = Subject.child(2)
}
