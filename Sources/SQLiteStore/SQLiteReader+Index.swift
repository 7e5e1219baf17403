import Casework
import GRDB
import Policy
import Timeline

extension SQLiteReader {
    /// Calls `body` with the children of the index that `condition` leaves, in order.
    func forEachIndexed(
        where condition: String, _ arguments: StatementArguments, _ body: (IndexedChild) throws -> Void
    ) throws {
        let children = try Row.fetchCursor(
            database, sql: "SELECT id, number, given, family, born, version FROM child \(condition) ORDER BY id",
            arguments: arguments)
        let statement = try database.cachedStatement(sql: "SELECT * FROM obligation WHERE child = ? ORDER BY place")
        while let row = try children.next() {
            let id: Int64 = try row.decode(atIndex: 0)
            var obligations: [Obligation] = []
            let rows = try Row.fetchCursor(statement, arguments: [id])
            while let row = try rows.next() { obligations.append(try Obligation(row)) }
            let family: String? = try row.decode(atIndex: 3)
            let name = try row.text(2).map { ChildName(given: $0, family: family ?? "") }
            try body(
                IndexedChild(
                    id: ChildID(id), number: try row.decode(atIndex: 1), name: name, born: try row.day(4),
                    version: EntryID(try row.decode(atIndex: 5)), involved: try involved(in: id),
                    differences: try differences(in: id), obligations: obligations))
        }
    }

    private func involved(in child: Int64) throws -> [Involved] {
        let statement = try database.cachedStatement(
            sql: "SELECT role, person, since, until FROM involved WHERE child = ? ORDER BY place")
        let rows = try Row.fetchCursor(statement, arguments: [child])
        var involved: [Involved] = []
        while let row = try rows.next() {
            involved.append(
                Involved(
                    role: try row.decode(atIndex: 0), person: try row.decode(atIndex: 1), from: try row.knownDay(2),
                    until: try row.day(3)))
        }
        return involved
    }

    private func differences(in child: Int64) throws -> Int {
        let statement = try database.cachedStatement(sql: "SELECT count FROM unsettled WHERE child = ?")
        return try Int.fetchOne(statement, arguments: [child]) ?? 0
    }

    func unsettled() throws -> [(child: ChildID, count: Int)] {
        try Row.fetchAll(database, sql: "SELECT child, count FROM unsettled ORDER BY child").map { row in
            (ChildID(try row.decode(atIndex: 0)), try row.decode(atIndex: 1))
        }
    }

    func children(involving name: String, as roles: Set<String>?, on day: Day) throws -> [ChildID] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT child, role FROM involved
                WHERE person = ? AND since <= ? AND (until IS NULL OR until > ?) ORDER BY child
                """)
        let rows = try Row.fetchCursor(statement, arguments: [name, day.column, day.column])
        var children: [ChildID] = []
        while let row = try rows.next() {
            let child = ChildID(try row.decode(atIndex: 0))
            let role: String = try row.decode(atIndex: 1)
            guard children.last != child, roles.map({ $0.contains(role) }) ?? true else { continue }
            children.append(child)
        }
        return children
    }
}

/// Columns of the index. A file may be damaged, so what cannot be read is an error and not the end of the program.
extension Row {
    /// The day that the column holds as its number.
    fileprivate func day(_ column: Int) throws -> Day? {
        try decode(Int32?.self, atIndex: column).map { Day(number: $0) }
    }

    /// The day in a column that always has one.
    fileprivate func knownDay(_ column: Int) throws -> Day {
        Day(number: try decode(atIndex: column))
    }

    fileprivate func text(_ column: Int) throws -> String? { try decode(atIndex: column) }

    fileprivate func number(_ column: Int) throws -> Int? { try decode(atIndex: column) }

    fileprivate func entryID(_ column: Int) throws -> EntryID? {
        try decode(Int64?.self, atIndex: column).map { EntryID($0) }
    }
}

extension Day {
    /// As a column holds it.
    var column: Int64 { Int64(number) }
}

extension Obligation {
    /// Reads a row of the table, in the order of its columns.
    init(_ row: Row) throws {
        let reason = try row.text(13) ?? ""
        let approver = try row.text(14) ?? ""
        self.init(
            rule: try row.decode(atIndex: 2), opened: try row.knownDay(3), foreseen: try row.knownDay(4),
            due: try row.day(5), moved: try Obligation.moves(try row.text(6)), warning: try row.day(7),
            met: try row.day(8), closed: try row.day(9), covered: try row.day(10),
            doubt: try row.text(11).map(Doubt.init(text:)),
            excused: try row.day(12).map { Excused(from: $0, reason: reason, approver: approver) },
            grounds: Grounds(
                openedBy: try row.entryID(15), metBy: try row.entryID(16), closedBy: try row.entryID(17),
                excusedBy: try row.entryID(18), opening: try row.number(19), dueCase: try row.number(20),
                term: try row.number(21), route: try row.number(22), ending: try row.number(23)))
    }

    /// As the columns hold it, after the child and the place.
    var columns: [(any DatabaseValueConvertible)?] {
        [
            rule, opened.column, foreseen.column, due?.column, movesText, warning?.column, met?.column, closed?.column,
            covered?.column, doubt?.text, excused?.from.column, excused?.reason, excused?.approver,
            grounds.openedBy?.number, grounds.metBy?.number, grounds.closedBy?.number, grounds.excusedBy?.number,
            grounds.opening, grounds.dueCase, grounds.term, grounds.route, grounds.ending,
        ]
    }

    /// `day due entry term` of each move, with semicolons between; no term for a new version of the rule.
    private var movesText: String? {
        if moved.isEmpty { return nil }
        return moved.map { move in
            "\(move.on) \(move.due) \(move.by?.number ?? 0)" + (move.term.map { " \($0)" } ?? "")
        }.joined(separator: ";")
    }

    private static func moves(_ text: String?) throws -> [Move] {
        try (text ?? "").split(separator: ";").map { move in
            let parts = move.split(separator: " ")
            guard (3...4).contains(parts.count), let on = Day(iso: parts[0]), let due = Day(iso: parts[1]),
                let by = Int64(parts[2])
            else { throw DatabaseError.unreadable(move) }
            let term = parts.count == 4 ? Int(parts[3]) : nil
            return Move(on: on, due: due, by: by == 0 ? nil : EntryID(by), term: term)
        }
    }
}

extension Obligation.Doubt {
    /// As the column holds it.
    fileprivate var text: String {
        switch self {
        case .exempt(let place): "exempt \(place)"
        case .startNotRecorded: "start not recorded"
        case .conditionNotRecorded: "condition not recorded"
        case .openingNotRecorded(let kind): "opening not recorded: \(kind)"
        case .noNumber(let name): "no number: \(name)"
        case .noCalendar: "no calendar"
        case .fieldNotRecorded(let field): "field not recorded: \(field)"
        case .didNotHold: "did not hold"
        case .noRoute: "no route"
        case .birthNotRecorded: "birth not recorded"
        }
    }

    /// Reads what ``text`` wrote.
    fileprivate init(text: String) throws {
        switch text {
        case "start not recorded": self = .startNotRecorded
        case "condition not recorded": self = .conditionNotRecorded
        case "no calendar": self = .noCalendar
        case "did not hold": self = .didNotHold
        case "no route": self = .noRoute
        case "birth not recorded": self = .birthNotRecorded
        default:
            if text.hasPrefix("exempt "), let place = Int(text.dropFirst(7)) {
                self = .exempt(place)
            } else if text.hasPrefix("opening not recorded: ") {
                self = .openingNotRecorded(String(text.dropFirst(22)))
            } else if text.hasPrefix("field not recorded: ") {
                self = .fieldNotRecorded(String(text.dropFirst(20)))
            } else if text.hasPrefix("no number: ") {
                self = .noNumber(String(text.dropFirst(11)))
            } else {
                throw DatabaseError.unreadable(text)
            }
        }
    }
}

extension DatabaseError {
    /// A column of the index holds what was never written there.
    fileprivate static func unreadable(_ text: some StringProtocol) -> DatabaseError {
        DatabaseError(resultCode: .SQLITE_CORRUPT, message: "the index cannot be read where it says “\(text)”")
    }
}
