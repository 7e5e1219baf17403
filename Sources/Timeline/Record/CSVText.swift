/// Comma-separated text in the making: headings, then rows, each ended by CR LF as RFC 4180 has it.
package struct CSVText {
    /// What has been written so far.
    package private(set) var bytes: [UInt8] = []

    package init(headings: [String]) {
        add(headings)
    }

    /// Adds a row; a cell with a comma, quotation mark or line ending is put in quotation marks.
    package mutating func add(_ cells: [String]) {
        for (place, cell) in cells.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            add(cell)
        }
        bytes.append(contentsOf: "\r\n".utf8)
    }

    private mutating func add(_ cell: String) {
        guard cell.utf8.contains(where: { ",\"\r\n".utf8.contains($0) }) else {
            bytes.append(contentsOf: cell.utf8)
            return
        }
        bytes.append(UInt8(ascii: "\""))
        for byte in cell.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
