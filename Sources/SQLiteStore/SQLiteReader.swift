import Casework
import Foundation
import GRDB
import Policy
import Timeline

/// Reads a store within one transaction.
class SQLiteReader: CaseReader {
    let database: Database

    init(_ database: Database) {
        self.database = database
    }

    func head() throws -> JournalHead {
        let row = try Row.fetchOne(database, sql: "SELECT count, hash FROM journal_head")
        guard let row else { return .empty }
        return try row.head(at: 0)
    }

    func forEachLink(_ body: (JournalLink) throws -> Void) throws {
        let rows = try Row.fetchCursor(
            database, sql: "SELECT place, about, number, payload, hash FROM journal ORDER BY place")
        while let row = try rows.next() {
            let payload = try row.withUnsafeData(atIndex: 3) { $0.map { [UInt8]($0) } ?? [] }
            let hash = try row.withUnsafeData(atIndex: 4) { $0.map { [UInt8]($0) } ?? [] }
            let subject = Subject(about: try row.decode(atIndex: 1), number: try row.decode(atIndex: 2))
            try body(JournalLink(place: try row.decode(atIndex: 0), subject: subject, payload: payload, hash: hash))
        }
    }

    func damage() throws -> String? {
        let report = try String.fetchAll(database, sql: "PRAGMA integrity_check(1)").first
        return report == "ok" ? nil : report
    }

    func entries(about subject: Subject) throws -> [Entry] {
        let statement = try database.cachedStatement(
            sql: "SELECT payload FROM journal WHERE about = ? AND number = ? ORDER BY place")
        let rows = try Row.fetchCursor(statement, arguments: [subject.about, subject.number])
        var entries: [Entry] = []
        while let row = try rows.next() { entries.append(try row.entry(at: 0)) }
        return entries
    }

    func forEachChild(_ body: (ChildID, [Entry]) throws -> Void) throws {
        try forEach("child") { try body(ChildID($0), $1) }
    }

    func forEachHome(_ body: (HomeID, [Entry]) throws -> Void) throws {
        try forEach("home") { try body(HomeID($0), $1) }
    }

    /// Calls `body` with the number of every subject of this sort and all entries about it.
    private func forEach(_ about: String, _ body: (Int64, [Entry]) throws -> Void) throws {
        let rows = try Row.fetchCursor(
            database, sql: "SELECT number, payload FROM journal WHERE about = ? ORDER BY number, place",
            arguments: [about])
        var current: Int64?
        var entries: [Entry] = []
        while let row = try rows.next() {
            let number: Int64 = try row.decode(atIndex: 0)
            if let current, current != number {
                try body(current, entries)
                entries.removeAll(keepingCapacity: true)
            }
            current = number
            entries.append(try row.entry(at: 1))
        }
        if let current { try body(current, entries) }
    }

    func child(numbered number: String) throws -> ChildID? {
        let statement = try database.cachedStatement(sql: "SELECT max(id) FROM child WHERE number = ?")
        return try Int64.fetchOne(statement, arguments: [number]).map { ChildID($0) }
    }

    func children() throws -> [ChildID] {
        try Int64.fetchAll(database, sql: "SELECT DISTINCT number FROM journal WHERE about = 'child' ORDER BY number")
            .map { ChildID($0) }
    }

    func subjects(recordedAfter count: Int64) throws -> [Subject] {
        let rows = try Row.fetchCursor(
            database, sql: "SELECT DISTINCT about, number FROM journal WHERE place > ? ORDER BY about, number",
            arguments: [count])
        var subjects: [Subject] = []
        while let row = try rows.next() {
            let subject = Subject(about: try row.decode(atIndex: 0), number: try row.decode(atIndex: 1))
            if let subject { subjects.append(subject) }
        }
        return subjects
    }

    func indexBasis() throws -> IndexBasis? {
        try Row.fetchOne(database, sql: "SELECT count, hash, policy FROM index_basis").map { row in
            IndexBasis(head: try row.head(at: 0), policy: try row.decode(atIndex: 2))
        }
    }

    func indexed(_ child: ChildID) throws -> IndexedChild? {
        var result: IndexedChild?
        try forEachIndexed(where: "WHERE child.id = ?", [child.number]) { result = $0 }
        return result
    }

    func forEachIndexed(_ body: (IndexedChild) throws -> Void) throws {
        try forEachIndexed(where: "", [], body)
    }
}

extension Subject {
    /// The subject that the journal's columns name; `nil` when they name none.
    init?(about: String, number: Int64) {
        switch about {
        case "child": self = .child(ChildID(number))
        case "home": self = .home(HomeID(number))
        case "record" where number == 0: self = .record
        default: return nil
        }
    }

    /// What it is about, as the journal's column names it.
    var about: String {
        switch self {
        case .child: "child"
        case .home: "home"
        case .record: "record"
        }
    }

    /// Which one.
    var number: Int64 {
        switch self {
        case .child(let id): id.number
        case .home(let id): id.number
        case .record: 0
        }
    }
}

extension Row {
    /// The end of a journal whose count is in the column and whose hash is in the next.
    func head(at column: Int) throws -> JournalHead {
        let hash: Data = try decode(atIndex: column + 1)
        return JournalHead(count: try decode(atIndex: column), hash: Array(hash))
    }

    /// The entry whose payload is in the column.
    func entry(at column: Int) throws -> Entry {
        try withUnsafeData(atIndex: column) { data in
            guard let data else { throw FieldReader.Problem.notAnObject }
            return try data.withUnsafeBytes { bytes in
                try EntryCodec.decode(bytes.bindMemory(to: UInt8.self))
            }
        }
    }
}
