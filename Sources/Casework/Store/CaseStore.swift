import Timeline

/// Where the journal and what is derived from it are kept.
///
/// The journal is the one truth: entries in order, never changed. The index is derived from it, disposable, and made
/// again by ``IndexBuilder``. Every store keeps the same contract, and the same tests are told to each.
package protocol CaseStore: Sendable {
    /// Reads from one unchanging state of the store.
    func read<Value: Sendable>(_ body: (any CaseReader) throws -> Value) throws -> Value
    /// Writes in one transaction: all of it is there afterwards, or, if `body` throws or the machine stops, none of it.
    func write<Value: Sendable>(_ body: (any CaseWriter) throws -> Value) throws -> Value
}

/// What can be asked of a store.
package protocol CaseReader: RecordingReader, AccessReader, ActReader, CalendarFeedReader {
    /// The end of the journal.
    func head() throws -> JournalHead
    /// Calls `body` with every entry as it stands in the store, in order.
    func forEachLink(_ body: (JournalLink) throws -> Void) throws
    /// What is wrong with the file that holds the store, apart from what it says; `nil` when nothing is.
    func damage() throws -> String?
    /// All entries about `subject`, in the order in which they were recorded.
    func entries(about subject: Subject) throws -> [Entry]
    /// Calls `body` with every child and all their entries, child by child.
    func forEachChild(_ body: (ChildID, [Entry]) throws -> Void) throws
    /// Calls `body` with every home and all entries about it, home by home.
    func forEachHome(_ body: (HomeID, [Entry]) throws -> Void) throws
    /// The child whom the authority knows by `number`, by the latest registration; looked up in the index, which
    /// takes a registration in at once.
    func child(numbered number: String) throws -> ChildID?
    /// Every child in the journal.
    func children() throws -> [ChildID]
    /// What entries recorded after the place `count` of the journal are about, each subject once.
    func subjects(recordedAfter count: Int64) throws -> [Subject]
    /// What the index holds about `child`; `nil` when it holds nothing.
    func indexed(_ child: ChildID) throws -> IndexedChild?
    /// Calls `body` with everything in the index, child by child in order.
    func forEachIndexed(_ body: (IndexedChild) throws -> Void) throws
    /// The children with whom the person or team `name` had to do on `day` in a role that is one of `roles` (any when
    /// `nil`), in order; by the index.
    func children(involving name: String, as roles: Set<String>?, on day: Day) throws -> [ChildID]
    /// The children about whom differences between a return and what a person recorded wait to be settled, in order, with
    /// how many; by the index.
    func unsettled() throws -> [(child: ChildID, count: Int)]
    /// From what the index was made; `nil` when there is none.
    func indexBasis() throws -> IndexBasis?
}

/// What can be done to a store.
package protocol CaseWriter: CaseReader, RecordingWriter, AccessWriter, ActWriter, CalendarFeedWriter {
    /// Appends entries about `subject` that were decided on when its last entry was `basedOn` (`nil`: none yet).
    ///
    /// - Returns: the entries as recorded.
    /// - Throws: ``Clash`` when something was recorded about the subject in between; nothing is appended then.
    func append(
        _ drafts: [Draft], about subject: Subject, basedOn: EntryID?, by author: Author, at moment: Instant
    ) throws -> [Entry]
    /// A number for a child who is not in the journal yet.
    func newChild() throws -> ChildID
    /// A number for a home that is not in the journal yet.
    func newHome() throws -> HomeID
    /// Puts `child` in the index, in place of what it held about them.
    func index(_ child: IndexedChild) throws
    /// Says from what the index was made.
    func setIndexBasis(_ basis: IndexBasis) throws
    /// Empties the index.
    func clearIndex() throws
}

/// The end of the journal: how many entries there are, and the hash of the last, which vouches for all of them.
package struct JournalHead: Hashable, Sendable {
    package let count: Int64
    /// Thirty-two bytes.
    package let hash: [UInt8]

    package init(count: Int64, hash: [UInt8]) {
        self.count = count
        self.hash = hash
    }

    /// The end of an empty journal.
    package static let empty = JournalHead(count: 0, hash: [UInt8](repeating: 0, count: 32))

    /// The hash in hexadecimal digits.
    package var hex: String { Digest.hex(hash) }
}

/// An append was decided on an older version of the subject than the one that is there now.
package struct Clash: Error, Hashable, Sendable, CustomStringConvertible {
    package let subject: Subject
    package let basedOn: EntryID?
    package let actual: EntryID?

    package init(subject: Subject, basedOn: EntryID?, actual: EntryID?) {
        self.subject = subject
        self.basedOn = basedOn
        self.actual = actual
    }

    package var description: String {
        let last = actual.map { "entry \($0)" } ?? "nothing"
        let known = basedOn.map { "entry \($0)" } ?? "nothing"
        return "Something was recorded about \(subject) in the meantime: the last is \(last), and this was decided on "
            + "\(known). Nothing has been recorded; look at what is new and decide again."
    }
}
