/// Walks through the rows of comma-separated text, byte by byte, and notes where each cell stands.
///
/// A return has millions of rows, so nothing is copied: a cell is a stretch of the bytes until its value is needed.
struct CSVScanner {
    /// Where a cell's content stands in the bytes, without its spaces and quotation marks.
    struct Cell {
        var start: Int
        var end: Int
        /// Whether the content holds doubled quotation marks.
        var hasDoubledQuotes = false
    }

    /// A quoted cell longer than this is a quotation mark that somebody forgot: it is taken for a letter, so that it
    /// cannot swallow the rest of the file.
    private static let longestQuotedCell = 10_000

    private let bytes: UnsafeBufferPointer<UInt8>
    private let delimiter: UInt8
    /// Where the next row begins.
    private(set) var position: Int
    /// The number of the row that was read last; the first is 1, and blank rows count, as in an editor.
    private(set) var row: Int
    /// Whether the row that was read last ended with a line ending rather than with the file.
    private(set) var rowWasEnded = true

    init(_ bytes: UnsafeBufferPointer<UInt8>, delimiter: UInt8, from position: Int = 0, afterRow row: Int = 0) {
        self.bytes = bytes
        self.delimiter = delimiter
        self.position = position
        self.row = row
    }

    /// Reads the next row into `cells`; `false` at the end of the text.
    mutating func next(_ cells: inout [Cell]) -> Bool {
        cells.removeAll(keepingCapacity: true)
        guard position < bytes.count else { return false }
        row += 1
        while true {
            cells.append(readCell())
            guard position < bytes.count else {
                rowWasEnded = false
                return true
            }
            let byte = bytes[position]
            position += 1
            if byte == delimiter { continue }
            if byte == UInt8(ascii: "\r"), position < bytes.count, bytes[position] == UInt8(ascii: "\n") {
                position += 1
            }
            rowWasEnded = true
            return true
        }
    }

    /// Reads one cell and stops at the delimiter or line ending after it.
    private mutating func readCell() -> Cell {
        while position < bytes.count, isSpace(bytes[position]) { position += 1 }
        if position < bytes.count, bytes[position] == UInt8(ascii: "\""), let cell = quotedCell() { return cell }
        let start = position
        while position < bytes.count, !endsCell(bytes[position]) { position += 1 }
        return trimmed(Cell(start: start, end: position))
    }

    /// Reads a cell in quotation marks; `nil` when no mark closes it.
    private mutating func quotedCell() -> Cell? {
        var cell = Cell(start: position + 1, end: position + 1)
        var at = position + 1
        let limit = min(bytes.count, at + CSVScanner.longestQuotedCell)
        while at < limit {
            guard bytes[at] == UInt8(ascii: "\"") else {
                at += 1
                continue
            }
            if at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "\"") {
                cell.hasDoubledQuotes = true
                at += 2
                continue
            }
            var after = at + 1
            while after < bytes.count, isSpace(bytes[after]) { after += 1 }
            guard after == bytes.count || endsCell(bytes[after]) else { return nil }
            cell.end = at
            position = after
            return trimmed(cell)
        }
        return nil
    }

    private func trimmed(_ cell: Cell) -> Cell {
        var cell = cell
        while cell.start < cell.end, isSpace(bytes[cell.start]) { cell.start += 1 }
        while cell.end > cell.start, isSpace(bytes[cell.end - 1]) { cell.end -= 1 }
        return cell
    }

    private func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || (byte == UInt8(ascii: "\t") && delimiter != byte)
    }

    private func endsCell(_ byte: UInt8) -> Bool {
        byte == delimiter || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }
}
