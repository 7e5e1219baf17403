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
            let id: Int64 = row[0]
            var obligations: [Obligation] = []
            let rows = try Row.fetchCursor(statement, arguments: [id])
            while let row = try rows.next() { obligations.append(Obligation(row)) }
            let name = (row[2] as String?).map { ChildName(given: $0, family: row[3] ?? "") }
            try body(
                IndexedChild(
                    id: ChildID(id), number: row[1], name: name, born: Day(column: row[4]), version: EntryID(row[5]),
                    obligations: obligations))
        }
    }
}

extension Day {
    /// The day that a column holds as its number.
    init?(column number: Int64?) {
        guard let number else { return nil }
        self.init(number: Int32(number))
    }

    /// As a column holds it.
    var column: Int64 { Int64(number) }
}

extension Obligation {
    /// Reads a row of the table, in the order of its columns.
    init(_ row: Row) {
        self.init(
            rule: row[2], opened: Day(number: row[3]), foreseen: Day(number: row[4]), due: Day(column: row[5]),
            moved: Obligation.moves(row[6]), warning: Day(column: row[7]), met: Day(column: row[8]),
            closed: Day(column: row[9]), covered: Day(column: row[10]),
            doubt: (row[11] as String?).flatMap(Doubt.init(text:)),
            excused: Day(column: row[12]).map { Excused(from: $0, reason: row[13] ?? "", approver: row[14] ?? "") },
            grounds: Grounds(
                openedBy: EntryID(column: row[15]), metBy: EntryID(column: row[16]),
                closedBy: EntryID(column: row[17]), excusedBy: EntryID(column: row[18]), opening: row[19],
                dueCase: row[20], term: row[21]))
    }

    /// As the columns hold it, after the child and the place.
    var columns: [(any DatabaseValueConvertible)?] {
        [
            rule, opened.column, foreseen.column, due?.column, movesText, warning?.column, met?.column, closed?.column,
            covered?.column, doubt?.text, excused?.from.column, excused?.reason, excused?.approver,
            grounds.openedBy?.number, grounds.metBy?.number, grounds.closedBy?.number, grounds.excusedBy?.number,
            grounds.opening, grounds.dueCase, grounds.term,
        ]
    }

    /// `day due entry` of each move, with semicolons between.
    private var movesText: String? {
        if moved.isEmpty { return nil }
        return moved.map { "\($0.on) \($0.due) \($0.by?.number ?? 0)" }.joined(separator: ";")
    }

    private static func moves(_ text: String?) -> [Move] {
        (text ?? "").split(separator: ";").compactMap { move in
            let parts = move.split(separator: " ")
            guard parts.count == 3, let on = Day(iso: parts[0]), let due = Day(iso: parts[1]), let by = Int64(parts[2])
            else { return nil }
            return Move(on: on, due: due, by: by == 0 ? nil : EntryID(by))
        }
    }
}

extension EntryID {
    fileprivate init?(column number: Int64?) {
        guard let number else { return nil }
        self.init(number)
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
        }
    }

    /// Reads what ``text`` wrote.
    fileprivate init?(text: String) {
        switch text {
        case "start not recorded": self = .startNotRecorded
        case "condition not recorded": self = .conditionNotRecorded
        case "no calendar": self = .noCalendar
        default:
            if text.hasPrefix("exempt "), let place = Int(text.dropFirst(7)) {
                self = .exempt(place)
            } else if text.hasPrefix("opening not recorded: ") {
                self = .openingNotRecorded(String(text.dropFirst(22)))
            } else if text.hasPrefix("no number: ") {
                self = .noNumber(String(text.dropFirst(11)))
            } else {
                return nil
            }
        }
    }
}
