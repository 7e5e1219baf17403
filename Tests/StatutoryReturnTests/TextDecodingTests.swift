import Testing
import Timeline

@testable import StatutoryReturn

@Suite struct `Decoding text` {
    private static let text = "CHILD,DOB,REVIEW,REVIEW_CODE\r\nÉ1,01/05/2010,02/06/2017,PN1\r\n"

    private func children(_ bytes: [UInt8]) -> [String] {
        Reading([ReturnFile(name: "a.csv", bytes: bytes)]).returns.flatMap(\.children)
    }

    private func utf16(_ text: String, lowByteFirst: Bool) -> [UInt8] {
        text.utf16.flatMap { unit in
            let bytes = [UInt8(unit & 255), UInt8(unit >> 8)]
            return lowByteFirst ? bytes : bytes.reversed()
        }
    }

    @Test func `reads UTF-8 with a byte order mark and without`() {
        #expect(children(Array(Self.text.utf8)) == ["É1"])
        #expect(children([0xEF, 0xBB, 0xBF] + Array(Self.text.utf8)) == ["É1"])
    }

    @Test(arguments: [true, false])
    func `reads UTF-16 in both orders, with a mark and without`(lowByteFirst: Bool) {
        let bytes = utf16(Self.text, lowByteFirst: lowByteFirst)
        #expect(children((lowByteFirst ? [0xFF, 0xFE] : [0xFE, 0xFF]) + bytes) == ["É1"])
        #expect(children(bytes) == ["É1"])
    }

    @Test func `reads Windows-1252, and says so`() {
        let bytes = Array("CHILD,DOB,REVIEW,REVIEW_CODE\r\n".utf8) + [0xC9, 0x31] + Array(",,02/06/2017,PN1".utf8)
        let reading = Reading([ReturnFile(name: "a.csv", bytes: bytes)])
        #expect(reading.returns.flatMap(\.children) == ["É1"])
        #expect(reading.problems.contains(.decoded(from: "Windows-1252")))
        // 0x80 is the euro sign, 0x92 the apostrophe, in the code page's own table.
        #expect(TextDecoding([0x41, 0x80, 0x92]).utf8 == Array("A€’".utf8))
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `takes every line ending`(ending: String) {
        let reading = Reading(
            ["CHILD,DOB,REVIEW,REVIEW_CODE", "1,,02/06/2017,PN1", "1,,03/06/2017,PN2", "", ""].joined(separator: ending)
        )
        #expect(reading.statements.map(\.row?.row) == [2, 3])
    }
}
