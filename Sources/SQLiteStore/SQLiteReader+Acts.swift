import Casework
import GRDB
import Timeline

/// On which duties somebody acted.
extension SQLiteReader: ActReader {
    func acts(about child: ChildID) throws -> [Act] {
        let statement = try database.cachedStatement(
            sql: "SELECT rule, opened, entry, how, policy, version FROM act WHERE child = ? ORDER BY place")
        let rows = try Row.fetchCursor(statement, arguments: [child.number])
        var acts: [Act] = []
        while let row = try rows.next() { acts.append(try Act(row, of: child)) }
        return acts
    }

    func actedVersions() throws -> [ActedVersion] {
        try Row.fetchAll(
            database,
            sql: "SELECT rule, version, count(*) FROM act GROUP BY rule, version ORDER BY rule, version"
        ).map { row in
            ActedVersion(
                rule: try row.decode(atIndex: 0), version: try row.decode(atIndex: 1), count: try row.decode(atIndex: 2)
            )
        }
    }
}

extension SQLiteWriter: ActWriter {
    func add(_ acts: [Act]) throws {
        guard !acts.isEmpty else { return }
        let statement = try database.cachedStatement(
            sql: """
                INSERT INTO act (child, rule, opened, entry, how, policy, version) VALUES (?, ?, ?, ?, ?, ?, ?)
                """)
        for act in acts {
            try statement.execute(arguments: [
                act.child.number, act.duty.rule, act.duty.opened.column, act.entry.number, act.how.rawValue, act.policy,
                act.version,
            ])
        }
    }
}

extension Act {
    fileprivate init(_ row: Row, of child: ChildID) throws {
        let text: String = try row.decode(atIndex: 3)
        guard let how = How(rawValue: text) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "an act cannot be read: \(text)")
        }
        let duty = DutyName(rule: try row.decode(atIndex: 0), opened: Day(number: try row.decode(atIndex: 1)))
        self.init(
            on: duty, of: child, by: EntryID(try row.decode(atIndex: 2)), how, policy: try row.decode(atIndex: 4),
            version: try row.decode(atIndex: 5))
    }
}
