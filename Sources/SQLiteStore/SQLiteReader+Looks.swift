import Casework
import GRDB
import Timeline

/// Who looked at what.
extension SQLiteReader {
    func looks(_ query: LookQuery) throws -> [Look] {
        let (condition, arguments) = query.condition
        return try Row.fetchAll(
            database,
            sql: """
                SELECT at, who, what, child, number, search, address, outcome, reason FROM look \(condition)
                ORDER BY place DESC LIMIT ? OFFSET ?
                """,
            arguments: arguments + [query.most, query.after]
        ).map(Look.init)
    }

    func countLooks(_ query: LookQuery) throws -> Int {
        let (condition, arguments) = query.condition
        return try Int.fetchOne(database, sql: "SELECT count(*) FROM look \(condition)", arguments: arguments) ?? 0
    }
}

extension LookQuery {
    /// What the query asks for, after WHERE.
    fileprivate var condition: (String, StatementArguments) {
        var parts: [String] = []
        var arguments: StatementArguments = []
        func ask(_ part: String, _ values: StatementArguments) {
            parts.append(part)
            arguments += values
        }
        if let who { ask("who = ?", [who]) }
        if let child { ask("child = ?", [child.number]) }
        if let day {
            let moments = day.momentsInUnitedKingdom
            ask("at BETWEEN ? AND ?", [moments.lowerBound.milliseconds, moments.upperBound.milliseconds])
        }
        if let outcome { ask("outcome = ?", [outcome.rawValue]) }
        return (parts.isEmpty ? "" : "WHERE " + parts.joined(separator: " AND "), arguments)
    }
}

extension Look {
    fileprivate init(_ row: Row) throws {
        let outcome: String = try row.decode(atIndex: 7)
        self.init(
            at: try row.instant(0), who: try row.decode(atIndex: 1), what: try row.decode(atIndex: 2),
            child: try row.decode(Int64?.self, atIndex: 3).map { ChildID($0) }, number: try row.decode(atIndex: 4),
            search: try row.decode(atIndex: 5), address: try row.decode(atIndex: 6),
            outcome: Outcome(rawValue: outcome) ?? .failed, reason: try row.decode(atIndex: 8))
    }
}
