/// Tells which table a file holds by its column headings, whatever the file is called.
struct TableRecognition {
    /// What the headings say.
    enum Answer {
        case table(ReturnTable)
        /// The headings suit several tables.
        case ambiguous([ReturnTable])
        case unrecognised
    }

    let headings: [String]
    let columns: [Column?]

    init(headings: [String]) {
        self.headings = headings
        columns = headings.map { Column(heading: $0) }
    }

    var answer: Answer {
        let present = Set(columns.compactMap { $0 })
        if let exact = ReturnTable.allCases.first(where: { Set($0.columns) == present }) { return .table(exact) }
        let likely = ReturnTable.allCases.filter { suits($0, present) }
        switch likely.count {
        case 0: return .unrecognised
        case 1: return .table(likely[0])
        default: return .ambiguous(likely)
        }
    }

    /// A table is told by its key and by at least half of the columns that no other table has: CHILD, SEX and DOB
    /// alone could be Header or UASC.
    private func suits(_ table: ReturnTable, _ present: Set<Column>) -> Bool {
        guard present.contains(.child), table.keyDate.map(present.contains) ?? true else { return false }
        let own = table.ownColumns
        return own.count(where: present.contains) * 2 >= own.count
    }

    /// For each column, the first cell under its heading; -1 when there is none.
    var cellOfColumn: [Int] {
        var cells = [Int](repeating: -1, count: Column.allCases.count)
        for (cell, column) in columns.enumerated() {
            if let column, cells[column.rawValue] < 0 { cells[column.rawValue] = cell }
        }
        return cells
    }

    /// The table's columns that have no heading here.
    func missing(from table: ReturnTable) -> [Column] {
        table.columns.filter { !columns.contains($0) }
    }

    /// The headings that are no column of the table, or that stand a second time.
    func unread(in table: ReturnTable) -> [String] {
        var seen: Set<Column> = []
        return zip(headings, columns).filter { heading, column in
            guard let column, table.columns.contains(column) else { return !heading.isEmpty }
            return !seen.insert(column).inserted
        }.map(\.0)
    }
}
