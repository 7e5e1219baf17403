import Casework
import Foundation
import GRDB
import Policy
import Timeline

/// Writes to a store within one transaction.
final class SQLiteWriter: SQLiteReader, CaseWriter {
    private var end: JournalHead
    private var lastChild: Int64
    private let insertEntry: Statement
    private let insertObligation: Statement
    private let lastEntry: Statement

    /// Goes on from the end of the journal as it is now.
    init(writingTo database: Database) throws {
        end = .empty
        lastChild = 0
        insertEntry = try database.cachedStatement(
            sql: "INSERT INTO journal (place, about, number, payload, hash) VALUES (?, ?, ?, ?, ?)")
        insertObligation = try database.cachedStatement(
            sql: "INSERT INTO obligation VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
        lastEntry = try database.cachedStatement(
            sql: "SELECT max(place) FROM journal WHERE about = ? AND number = ?")
        super.init(database)
        end = try super.head()
        lastChild = try Int64.fetchOne(database, sql: "SELECT max(number) FROM journal WHERE about = 'child'") ?? 0
    }

    override func head() throws -> JournalHead { end }

    func append(
        _ drafts: [Draft], about subject: Subject, basedOn: EntryID?, by author: Author, at moment: Instant
    ) throws -> [Entry] {
        guard !drafts.isEmpty else { return [] }
        let actual = try Int64.fetchOne(lastEntry, arguments: [subject.about, subject.number]).map { EntryID($0) }
        guard actual == basedOn else { throw Clash(subject: subject, basedOn: basedOn, actual: actual) }
        return try drafts.map { draft in
            let id = EntryID(end.count + 1)
            let entry = draft.entry(id: id, subject: subject, recorded: moment, author: author)
            try insert(entry)
            return entry
        }
    }

    private func insert(_ entry: Entry) throws {
        let payload = EntryCodec.encode(entry)
        end = JournalHead(count: entry.id.number, hash: Digest.link(after: end.hash, payload: payload))
        try insertEntry.execute(arguments: [
            entry.id.number, entry.subject.about, entry.subject.number, String(decoding: payload, as: UTF8.self),
            end.data,
        ])
        guard case .child(let child) = entry.subject else { return }
        lastChild = max(lastChild, child.number)
        if case .registered(let registration) = entry.fact { try register(child, registration.number, entry.id) }
    }

    /// Lets the child be found by number at once; the rest of what the index holds follows.
    private func register(_ child: ChildID, _ number: String, _ version: EntryID) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO child (id, number, version) VALUES (?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET number = excluded.number, version = excluded.version
                """
        ).execute(arguments: [child.number, number, version.number])
    }

    /// Saves where the journal ends now, as the last thing of the transaction.
    func finish() throws {
        try database.cachedStatement(sql: "UPDATE journal_head SET count = ?, hash = ?")
            .execute(arguments: [end.count, end.data])
    }

    func newChild() throws -> ChildID {
        lastChild += 1
        return ChildID(lastChild)
    }

    func newHome() throws -> HomeID {
        HomeID((try Int64.fetchOne(database, sql: "SELECT max(number) FROM journal WHERE about = 'home'") ?? 0) + 1)
    }

    func index(_ child: IndexedChild) throws {
        try database.cachedStatement(sql: "DELETE FROM obligation WHERE child = ?").execute(arguments: [child.id.number]
        )
        try database.cachedStatement(sql: "DELETE FROM involved WHERE child = ?").execute(arguments: [child.id.number])
        try database.cachedStatement(sql: "INSERT OR REPLACE INTO child VALUES (?, ?, ?, ?, ?, ?)").execute(arguments: [
            child.id.number, child.number, child.name?.given, child.name?.family, child.born?.column,
            child.version.number,
        ])
        try database.cachedStatement(sql: "DELETE FROM unsettled WHERE child = ?").execute(arguments: [child.id.number])
        if child.differences > 0 {
            try database.cachedStatement(sql: "INSERT INTO unsettled VALUES (?, ?)")
                .execute(arguments: [child.id.number, child.differences])
        }
        for (place, involved) in child.involved.enumerated() {
            try database.cachedStatement(sql: "INSERT INTO involved VALUES (?, ?, ?, ?, ?, ?)").execute(arguments: [
                child.id.number, place, involved.role, involved.person, involved.from.column, involved.until?.column,
            ])
        }
        for (place, obligation) in child.obligations.enumerated() {
            try insertObligation.execute(
                arguments: StatementArguments([child.id.number, place] + obligation.columns))
        }
    }

    func setIndexBasis(_ basis: IndexBasis) throws {
        try database.execute(
            sql: "INSERT OR REPLACE INTO index_basis VALUES (1, ?, ?, ?)",
            arguments: [basis.head.count, basis.head.data, basis.policy])
    }

    func clearIndex() throws {
        try execute(
            "DELETE FROM obligation; DELETE FROM involved; DELETE FROM unsettled; DELETE FROM child; DELETE FROM index_basis"
        )
    }

    /// Runs statements that ask for nothing back.
    func execute(_ sql: String) throws { try database.execute(sql: sql) }
}

extension JournalHead {
    /// The hash as a column holds it.
    fileprivate var data: Data { Data(hash) }
}
