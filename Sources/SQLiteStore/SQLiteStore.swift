import Casework
import GRDB
import Timeline

/// A store in one SQLite file: journal and index together, each write one durable transaction.
package struct SQLiteStore: CaseStore {
    let database: any DatabaseWriter
    private let path: String

    /// Opens the store at `path`, which is made when there is none.
    ///
    /// - Parameter patience: for how many seconds a write waits for another program that is writing.
    /// - Throws: ``StoreProblem`` when the file is no store or cannot be opened.
    package init(path: String, patience: Double = 20) throws {
        var configuration = Configuration()
        configuration.label = "mainstay"
        configuration.busyMode = .timeout(patience)
        configuration.prepareDatabase { database in
            // A commit that was acknowledged is on the disk, whatever happens to the machine.
            try database.execute(sql: "PRAGMA synchronous = FULL")
            try database.execute(sql: "PRAGMA cache_size = -65536")
        }
        self.path = path
        database = try StoreProblem.explained(path) {
            let pool = try DatabasePool(path: path, configuration: configuration)
            try Schema.migrator.migrate(pool)
            return pool
        }
    }

    /// Opens the store at `path` to be looked at: nothing is changed in it, not even its layout.
    ///
    /// - Throws: ``StoreProblem`` when the file is no store or cannot be opened.
    package init(lookingAt path: String) throws {
        var configuration = Configuration()
        configuration.readonly = true
        self.path = path
        database = try StoreProblem.explained(path) { try DatabaseQueue(path: path, configuration: configuration) }
    }

    /// Opens a new store that is kept in memory and is gone with the program: for a dry run.
    package init() throws {
        path = "in memory"
        let queue = try DatabaseQueue()
        try Schema.migrator.migrate(queue)
        database = queue
    }

    /// Runs `body`, and says in a sentence about this store what went wrong with its file.
    func explained<Value>(_ body: () throws -> Value) throws -> Value { try StoreProblem.explained(path, body) }

    package func read<Value: Sendable>(_ body: (any CaseReader) throws -> Value) throws -> Value {
        try StoreProblem.explained(path) {
            var value: Value?
            do {
                return try database.read { database in
                    let read = try body(SQLiteReader(database))
                    value = read
                    return read
                }
            } catch {
                // A damaged file may refuse even the end of a reading; what was read until then holds.
                guard let value else { throw error }
                return value
            }
        }
    }

    /// Makes the look-up by which a child's entries are found again: damage to it hides entries that are there.
    package func mendLookup() throws {
        try StoreProblem.explained(path) { try database.write { try $0.execute(sql: "REINDEX journal_by_subject") } }
    }

    package func write<Value: Sendable>(_ body: (any CaseWriter) throws -> Value) throws -> Value {
        try StoreProblem.explained(path) {
            try database.write { database in
                let writer = try SQLiteWriter(writingTo: database)
                let value = try body(writer)
                try writer.finish()
                return value
            }
        }
    }
}

/// The file of a store cannot be used.
package struct StoreProblem: Error, Sendable, CustomStringConvertible {
    package let description: String

    /// Runs `body`, and says in a sentence about the store at `path` what went wrong with its file.
    static func explained<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw StoreProblem(path: path, error)
        } catch let problem as FieldReader.Problem {
            throw StoreProblem(path: path, "an entry cannot be read: \(problem). “mainstay verify” names which.")
        }
    }

    /// What went wrong, as a sentence.
    init(_ description: String) {
        self.description = description
    }

    private init(path: String, _ why: String) {
        description = "The store \(path): \(why)"
    }

    private init(path: String, _ error: DatabaseError) {
        let why =
            switch error.resultCode {
            case .SQLITE_NOTADB: "it is no Mainstay store. Choose another file with --store, or move this one away."
            case .SQLITE_CANTOPEN: "it cannot be opened. Does its folder exist, and may you write in it?"
            case .SQLITE_BUSY: "another program is writing to it. Try again when it has finished."
            case .SQLITE_CORRUPT:
                "it is damaged. “mainstay verify” names where, if it can be read at all. Restore it from a backup."
            default: error.message ?? "SQLite reports error \(error.resultCode.rawValue)."
            }
        self.init(path: path, why)
    }
}
