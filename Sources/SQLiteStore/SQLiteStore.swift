import Casework
import GRDB
import Timeline

/// A store in one SQLite file: journal and index together, each write one durable transaction.
package struct SQLiteStore: CaseStore {
    private let pool: DatabasePool

    /// Opens the store at `path`, which is made when there is none.
    ///
    /// - Throws: ``StoreProblem`` when the file is no store or cannot be opened.
    package init(path: String) throws {
        var configuration = Configuration()
        configuration.label = "mainstay"
        configuration.busyMode = .timeout(20)
        configuration.prepareDatabase { database in
            // A commit that was acknowledged is on the disk, whatever happens to the machine.
            try database.execute(sql: "PRAGMA synchronous = FULL")
            try database.execute(sql: "PRAGMA cache_size = -65536")
        }
        do {
            pool = try DatabasePool(path: path, configuration: configuration)
            try Schema.migrator.migrate(pool)
        } catch let error as DatabaseError {
            throw StoreProblem(path: path, error)
        }
    }

    package func read<Value: Sendable>(_ body: (any CaseReader) throws -> Value) throws -> Value {
        try pool.read { try body(SQLiteReader($0)) }
    }

    package func write<Value: Sendable>(_ body: (any CaseWriter) throws -> Value) throws -> Value {
        try pool.write { database in
            let writer = try SQLiteWriter(writingTo: database)
            let value = try body(writer)
            try writer.finish()
            return value
        }
    }
}

/// The file of a store cannot be used.
package struct StoreProblem: Error, Sendable, CustomStringConvertible {
    package let description: String

    init(path: String, _ error: DatabaseError) {
        let why =
            switch error.resultCode {
            case .SQLITE_NOTADB: "it is no Mainstay store. Choose another file with --store, or move this one away."
            case .SQLITE_CANTOPEN: "it cannot be opened. Does its folder exist, and may you write in it?"
            case .SQLITE_BUSY: "another program is writing to it. Try again when it has finished."
            case .SQLITE_CORRUPT: "it is damaged. “mainstay verify” names where; restore it from a backup."
            default: error.message ?? "SQLite reports error \(error.resultCode.rawValue)."
            }
        description = "The store \(path): \(why)"
    }
}
