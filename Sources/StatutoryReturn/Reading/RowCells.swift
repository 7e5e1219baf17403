import Timeline

/// The cells of one row by column, as bytes; used only while the file's bytes are at hand.
struct RowCells {
    let file: TableFile
    private let bytes: UnsafeBufferPointer<UInt8>
    private var cells: [CSVScanner.Cell] = []
    /// Where the row begins in the bytes, its place among the rows, and whether a line ending closed it.
    private(set) var offset = 0
    private(set) var row = 0
    private(set) var wasEnded = true
    private var end = 0

    init(file: TableFile, bytes: UnsafeBufferPointer<UInt8>) {
        self.file = file
        self.bytes = bytes
        cells.reserveCapacity(file.headingCount)
    }

    /// Moves to the next row; `false` at the end of the file.
    mutating func read(from scanner: inout CSVScanner) -> Bool {
        offset = scanner.position
        guard scanner.next(&cells) else { return false }
        row = scanner.row
        wasEnded = scanner.rowWasEnded
        end = scanner.position
        return true
    }

    /// Whether no cell holds anything.
    var isBlank: Bool { cells.allSatisfy { $0.start == $0.end } }

    /// How many cells the row has, blank ones past the last heading left out.
    var count: Int {
        var count = cells.count
        while count > file.headingCount, cells[count - 1].start == cells[count - 1].end { count -= 1 }
        return count
    }

    /// The whole row as it stands in the file, without its line ending.
    var wholeText: String {
        var end = end
        while end > offset, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return String(decoding: UnsafeBufferPointer(rebasing: bytes[offset..<end]), as: UTF8.self)
    }

    /// Whether the row has a cell for the column at all.
    func hasCell(_ column: Column) -> Bool {
        let place = file.cellOfColumn[column.rawValue]
        return place >= 0 && place < cells.count
    }

    /// The text of the cell; `nil` when it is blank or the file has no such column.
    func text(_ column: Column) -> String? {
        guard let cell = cell(column) else { return nil }
        let text = String(decoding: slice(cell), as: UTF8.self)
        guard cell.hasDoubledQuotes else { return text }
        return text.split(separator: "\"\"", omittingEmptySubsequences: false).joined(separator: "\"")
    }

    /// The bytes of the cell; `nil` when it is blank. A spreadsheet writes a whole number as `1.0`: that is 1.
    func value(_ column: Column) -> UnsafeBufferPointer<UInt8>? {
        guard var cell = cell(column) else { return nil }
        if bytes[cell.end - 1] == UInt8(ascii: "0"), let point = decimalPoint(cell) { cell.end = point }
        return slice(cell)
    }

    private func cell(_ column: Column) -> CSVScanner.Cell? {
        let place = file.cellOfColumn[column.rawValue]
        guard place >= 0, place < cells.count, cells[place].start < cells[place].end else { return nil }
        return cells[place]
    }

    private func slice(_ cell: CSVScanner.Cell) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: bytes[cell.start..<cell.end])
    }

    /// Where the decimal point stands in digits, a point and nothing but zeros.
    private func decimalPoint(_ cell: CSVScanner.Cell) -> Int? {
        var at = cell.start
        while at < cell.end, isDigit(bytes[at]) { at += 1 }
        guard at > cell.start, at < cell.end - 1, bytes[at] == UInt8(ascii: ".") else { return nil }
        let zeros = bytes[(at + 1)..<cell.end]
        return zeros.allSatisfy { $0 == UInt8(ascii: "0") } ? at : nil
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
}
