import Timeline

/// The rows of one table, written as comma-separated text with the table's own columns.
struct XMLRows {
    let table: ReturnTable
    private var text: CSVText
    private var numbers: [Int] = []
    private let bodyStart: Int

    init(table: ReturnTable) {
        self.table = table
        text = CSVText(headings: table.columns.map(\.name))
        bodyStart = text.bytes.count
    }

    mutating func add(_ cells: [Column: String], number: Int) {
        text.add(table.columns.map { cells[$0] ?? "" })
        numbers.append(number)
    }

    func file(named name: String) -> TableFile {
        TableFile(name: name, table: table, bytes: text.bytes, bodyStart: bodyStart, rowNumbers: numbers)
    }
}
