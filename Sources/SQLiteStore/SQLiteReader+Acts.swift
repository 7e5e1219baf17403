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
            sql: """
                SELECT rule, opened, version, count(*) FROM act GROUP BY rule, opened, version
                ORDER BY rule, opened, version
                """
        ).map { row in
            ActedVersion(try row.duty(0), version: try row.decode(atIndex: 2), count: try row.decode(atIndex: 3))
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
        self.init(
            on: try row.duty(0), of: child, by: EntryID(try row.decode(atIndex: 2)), how,
            policy: try row.decode(atIndex: 4), version: try row.decode(atIndex: 5))
    }
}

extension Row {
    /// The duty whose rule is in the column and whose day is in the next.
    fileprivate func duty(_ column: Int) throws -> DutyName {
        DutyName(rule: try decode(atIndex: column), opened: Day(number: try decode(atIndex: column + 1)))
    }
}
