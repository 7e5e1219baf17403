import Policy
import Timeline

/// The children list as a file for a spreadsheet (CSV, RFC 4180, UTF-8 with a byte order mark so that Excel reads it).
package struct ChildrenFile {
    private let index: ChildrenIndex
    private let rows: [ChildRow]

    /// The file of all rows of `index` that `query` asks for, on every page.
    package init(index: ChildrenIndex, query: ChildrenQuery) {
        self.index = index
        rows = index.rows(query)
    }

    /// The name under which it is saved.
    package var name: String { "children-\(index.day).csv" }

    /// The bytes of the file.
    package var bytes: [UInt8] {
        var text = "\u{FEFF}" + ChildrenFile.line(ChildrenFile.columns)
        for row in rows { text += ChildrenFile.line(cells(row)) }
        return Array(text.utf8)
    }

    private static let columns = [
        "number", "name", "born", "age", "looked_after", "placement", "placement_words", "placed_since",
        "legal_status", "legal_status_words", "overdue", "overdue_since", "overdue_duty", "next_due", "next_duty",
        "missed", "cannot_tell",
    ]

    private func cells(_ row: ChildRow) -> [String] {
        [
            row.number, row.isNamed ? row.heading : "", row.born?.description ?? "", row.age.map { "\($0)" } ?? "",
            row.isLookedAfter ? "yes" : "no", row.placement?.description ?? "", row.placement?.words ?? "",
            row.placedSince?.description ?? "", row.legalStatus?.description ?? "", row.legalStatus?.words ?? "",
            "\(row.count(.overdue))", row.mostOverdue?.day.description ?? "", title(row.mostOverdue),
            row.nextDue?.day.description ?? "", title(row.nextDue), "\(row.count(.missed))",
            "\(row.count(.cannotTell))",
        ]
    }

    private func title(_ duty: ChildRow.Upcoming?) -> String { duty.map { index.ruleTitles[$0.rule] } ?? "" }

    /// A row of such a file.
    static func line(_ cells: [String]) -> String {
        cells.map(cell).joined(separator: ",") + "\r\n"
    }

    /// The cell, quoted where it must be; text that a spreadsheet would run as a formula is marked as text.
    private static func cell(_ text: String) -> String {
        let text = text.first.map { "=+-@\t\r".contains($0) } ?? false ? "'" + text : text
        guard text.utf8.contains(where: { $0 == 34 || $0 == 44 || $0 == 10 || $0 == 13 }) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
