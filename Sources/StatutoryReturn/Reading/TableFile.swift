/// A file in which a table was recognised, ready to be read row by row.
struct TableFile: Sendable {
    let name: String
    let table: ReturnTable
    /// The text as UTF-8.
    let bytes: [UInt8]
    let delimiter: UInt8
    /// For each column of the return, which cell of a row holds it; -1 when the file lacks it.
    let cellOfColumn: [Int]
    let headingCount: Int
    /// The table's columns that have no heading here.
    let missingColumns: [Column]
    /// Where the row after the headings begins.
    let bodyStart: Int
    /// The row in which the headings stand.
    let headingRow: Int
    /// The number by which findings name each row, when it is not its place in these bytes (in XML, the child's).
    var rowNumbers: [Int]?

    /// Calls `body` with a row reader for each row after the headings that is not blank.
    func forEachRow(_ body: (inout RowCells) throws -> Void) rethrows {
        try bytes.withUnsafeBufferPointer { buffer in
            var scanner = CSVScanner(buffer, delimiter: delimiter, from: bodyStart, afterRow: headingRow)
            var cells = RowCells(file: self, bytes: buffer)
            while cells.read(from: &scanner) {
                if !cells.isBlank { try body(&cells) }
            }
        }
    }

    /// The number by which findings name the row that stands at `row` in these bytes.
    func number(ofRow row: Int) -> Int {
        guard let rowNumbers else { return row }
        let place = row - headingRow - 1
        return rowNumbers.indices.contains(place) ? rowNumbers[place] : row
    }

    /// Calls `body` with the row that begins at `offset` of the bytes.
    func withRow<Result>(at offset: Int, row: Int, _ body: (inout RowCells) -> Result) -> Result {
        bytes.withUnsafeBufferPointer { buffer in
            var scanner = CSVScanner(buffer, delimiter: delimiter, from: offset, afterRow: row - 1)
            var cells = RowCells(file: self, bytes: buffer)
            _ = cells.read(from: &scanner)
            return body(&cells)
        }
    }
}

extension TableFile {
    /// Text of our own making, with the table's own columns in their order.
    init(name: String, table: ReturnTable, bytes: [UInt8], bodyStart: Int, rowNumbers: [Int]) {
        let recognition = TableRecognition(headings: table.columns.map(\.name))
        self.init(
            name: name, table: table, bytes: bytes, delimiter: UInt8(ascii: ","),
            cellOfColumn: recognition.cellOfColumn, headingCount: table.columns.count, missingColumns: [],
            bodyStart: bodyStart, headingRow: 1, rowNumbers: rowNumbers)
    }
}
