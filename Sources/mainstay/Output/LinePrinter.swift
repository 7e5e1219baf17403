import Foundation
import Timeline

/// Prints rows as an aligned table, as CSV or as JSON lines, as they come.
final class LinePrinter {
    /// One value of a row.
    struct Field {
        let name: StaticString
        let value: String?
        /// For a value that is a number.
        let number: Int?

        init(_ name: StaticString, _ value: String?) {
            self.name = name
            self.value = value
            number = nil
        }

        init(_ name: StaticString, _ number: Int) {
            self.name = name
            value = String(number)
            self.number = number
        }
    }

    private let format: ListFormat
    private let widths: [Int]
    private var isFirst = true
    private var buffer: [UInt8] = []

    /// Prints in `format`; `widths` are those of the table's columns, the last of which is as wide as it is.
    init(_ format: ListFormat, widths: [Int]) {
        self.format = format
        self.widths = widths
    }

    /// Prints a row; the names of the first become the heading.
    func print(_ fields: [Field]) {
        if isFirst && format != .json { add(fields.map { ("\($0.name)", $0.number != nil) }) }
        isFirst = false
        if format == .json { addJSON(fields) } else { add(fields.map { ($0.value ?? "", $0.number != nil) }) }
        if buffer.count > 1 << 16 { flush() }
    }

    /// Prints what is still held back.
    func flush() {
        Terminal.print(buffer)
        buffer.removeAll(keepingCapacity: true)
    }

    private func add(_ cells: [(text: String, isNumber: Bool)]) {
        let line =
            format == .csv
            ? cells.map { LinePrinter.quoted($0.text) }.joined(separator: ",")
            : zip(cells, widths + [0]).map { $0.text.padded(to: $1, inFront: $0.isNumber) }.joined(separator: "  ")
        buffer.append(contentsOf: line.utf8)
        buffer.append(UInt8(ascii: "\n"))
    }

    private func addJSON(_ fields: [Field]) {
        var writer = FieldWriter()
        for field in fields {
            if let number = field.number {
                writer.add(field.name, number)
            } else if let value = field.value {
                writer.add(field.name, value)
            } else {
                writer.addNull(field.name)
            }
        }
        writer.close()
        buffer.append(contentsOf: writer.bytes)
        buffer.append(UInt8(ascii: "\n"))
    }

    private static func quoted(_ value: String) -> String {
        guard value.contains(where: { ",\"\r\n".contains($0) }) else { return value }
        return "\"" + value.replacing("\"", with: "\"\"") + "\""
    }
}

extension String {
    /// With spaces up to `width`: behind it, or in front, so that numbers stand under one another.
    func padded(to width: Int, inFront: Bool = false) -> String {
        let spaces = String(repeating: " ", count: max(0, width - count))
        return inFront ? spaces + self : self + spaces
    }
}
