import Timeline

/// What an import asks of the journal and appends to it: the journal itself, or a rehearsal of it.
protocol ReturnJournal {
    /// Whether nothing is recorded at all.
    var isEmpty: Bool { get throws }
    /// All entries about `subject`, in the order in which they were recorded.
    func entries(about subject: Subject) throws -> [Entry]
    /// The child whom the authority knows by `number`.
    func child(numbered number: String) throws -> ChildID?
    /// Calls `body` with every child and all their entries, child by child.
    func forEachChild(_ body: (ChildID, [Entry]) throws -> Void) throws
    /// A number for a child who is not in the journal yet.
    func newChild() throws -> ChildID
    /// Appends entries about `subject`, the last of whose entries was `basedOn`.
    func append(_ drafts: [Draft], about subject: Subject, basedOn: EntryID?) throws -> [Entry]
}

/// The journal itself.
struct WrittenJournal: ReturnJournal {
    let writer: any CaseWriter
    /// When the entries are recorded.
    let moment: Instant

    var isEmpty: Bool { get throws { try writer.head().count == 0 } }

    func entries(about subject: Subject) throws -> [Entry] { try writer.entries(about: subject) }

    func child(numbered number: String) throws -> ChildID? { try writer.child(numbered: number) }

    func forEachChild(_ body: (ChildID, [Entry]) throws -> Void) throws { try writer.forEachChild(body) }

    func newChild() throws -> ChildID { try writer.newChild() }

    func append(_ drafts: [Draft], about subject: Subject, basedOn: EntryID?) throws -> [Entry] {
        try writer.append(drafts, about: subject, basedOn: basedOn, by: .importer, at: moment)
    }
}
