import Timeline

/// One year's return as it was handed in: its files, and each child's rows.
package struct StatedReturn: Sendable {
    /// One file in which a table was recognised (an XML return stands here once for each table it fills).
    package struct ReadFile: Hashable, Sendable {
        /// The file, as it was named when it was handed in.
        package let name: String
        /// The table that its columns show.
        package let table: ReturnTable
        /// How many rows were read, those set aside left out.
        package let rows: Int
    }

    /// The year of which it is the return.
    package let year: CollectionYear
    /// The tables for which there is a file, with rows or without.
    package let tables: Set<ReturnTable>
    private let files: [TableFile]
    private let index: RowIndex

    init(year: CollectionYear, files: [TableFile], report: @escaping Report) {
        self.year = year
        tables = Set(files.map(\.table))
        // Header first, so that a child's birth is known when the rest is checked.
        self.files = files.enumerated()
            .sorted { ($0.element.table.rawValue, $0.offset) < ($1.element.table.rawValue, $1.offset) }
            .map(\.element)
        index = RowIndex(self.files, report: report)
    }

    /// The identifiers (CHILD) of the children, in the order in which the files first name them.
    package var children: [String] { index.children }

    /// How many rows were read, those set aside left out.
    package var rowCount: Int { index.rowCounts.reduce(0, +) }

    /// What was read from which file.
    package var readFiles: [ReadFile] {
        zip(files, index.rowCounts).map { ReadFile(name: $0.name, table: $0.table, rows: $1) }
    }

    /// What the rows of one child say, in the order of the tables and files. What is wrong with them, one by one and
    /// beside each other, goes to `report`.
    package func statements(ofChildAt place: Int, report: @escaping Report) -> [Statement] {
        let child = index.children[place]
        var statements: [Statement] = []
        for place in index.places(ofChildAt: place) {
            let statement = files[Int(place.file)].withRow(at: Int(place.offset), row: Int(place.row)) { cells in
                var reader = CellReader(cells, year: year, child: child, report: report)
                return reader.statement()
            }
            if let statement { statements.append(statement) }
        }
        ChildCheck(child: child, year: year, tables: tables, report: report).check(&statements)
        return statements
    }
}
