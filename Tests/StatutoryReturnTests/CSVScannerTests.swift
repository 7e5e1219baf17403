import Testing

@testable import StatutoryReturn

@Suite struct `Scanning CSV` {
    private func rows(_ text: String, delimiter: Unicode.Scalar = ",") -> [[String]] {
        var rows: [[String]] = []
        var text = text
        text.withUTF8 { bytes in
            var scanner = CSVScanner(bytes, delimiter: UInt8(ascii: delimiter))
            var cells: [CSVScanner.Cell] = []
            while scanner.next(&cells) {
                rows.append(cells.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) })
            }
        }
        return rows
    }

    @Test func `finds cells and leaves out the spaces around them`() {
        #expect(rows("a, b ,,d\n") == [["a", "b", "", "d"]])
    }

    @Test func `takes commas, line endings and spaces within quotation marks as text`() {
        #expect(rows("\"a,b\",\"c\nd\" ,e\r\nf,g,h") == [["a,b", "c\nd", "e"], ["f", "g", "h"]])
    }

    @Test func `keeps a doubled quotation mark for later`() {
        #expect(rows("\"a \"\"b\"\" c\"") == [["a \"\"b\"\" c"]])
    }

    @Test func `takes a quotation mark that nothing closes as a letter`() {
        #expect(rows("\"a,b\nc,d\n") == [["\"a", "b"], ["c", "d"]])
    }

    @Test func `takes a quotation mark within a word as a letter`() {
        #expect(rows("5\" pipe,\"x\" y,z") == [["5\" pipe", "\"x\" y", "z"]])
    }

    @Test func `divides by semicolons or tabs when asked`() {
        #expect(rows("a;b\n", delimiter: ";") == [["a", "b"]])
        #expect(rows("a\t\tb\n", delimiter: "\t") == [["a", "", "b"]])
    }
}
