import Casework
import Testing

@Suite struct FileTypeTests {
    private static func zip(_ names: String...) -> [UInt8] {
        [0x50, 0x4B, 0x03, 0x04] + names.joined(separator: "\u{0}").utf8
    }

    @Test(arguments: [
        ("report.pdf", Array("%PDF-1.7\n%…".utf8), FileType.pdf),
        ("Zoë 王.PNG", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], .png),
        ("photo.jpeg", [0xFF, 0xD8, 0xFF, 0xE0, 0], .jpeg), ("letter.docx", zip("word/document.xml"), .word),
        ("sums.xlsx", zip("xl/workbook.xml"), .spreadsheet), ("notes.txt", Array("She said “no”.\r\n".utf8), .text),
        ("old.rtf", Array("{\\rtf1 x}".utf8), .richText), ("voice.m4a", Array("\u{0}\u{0}\u{0} ftypM4A ".utf8), .m4a),
    ])
    func `what a worker is sent is known by what it holds`(name: String, bytes: [UInt8], type: FileType) throws {
        #expect(try FileType.checked(name, bytes) == type)
    }

    @Test(arguments: [
        ("report.pdf", Array("#!/bin/sh\nrm -rf /\n".utf8), "no sort of file that can be kept here"),
        ("report.pdf", Array("<html><script>alert(1)</script>".utf8), "no sort of file"),
        ("report.pdf", Array("dear all".utf8), "it holds plain text. Give it the ending “.txt”"),
        ("letter.docx", zip("word/document.xml", "word/vbaProject.bin"), "no sort of file"),
        ("program.exe", [0x4D, 0x5A, 0, 0], "no sort of file"), ("letter.docx", zip("other"), "no sort of file"),
        ("no ending", Array("%PDF-1.7".utf8), "Give it the ending “.pdf”"), ("empty.pdf", [], "is empty"),
    ])
    func `what could run, and what is not what it says, is refused with what to do`(
        name: String, bytes: [UInt8], says: String
    ) {
        let refused = #expect(throws: RefusedFile.self) { try FileType.checked(name, bytes) }
        #expect(refused?.description.contains(says) == true)
        #expect(refused?.description.contains("“\(name)”") == true)
    }

    @Test(
        arguments: [
            ("me.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0], nil),
            ("letter.pdf", Array("%PDF-1.7".utf8), "is a PDF, not a picture."),
            ("me.jpg", Array("%PDF-1.7".utf8), "is a PDF, not a picture."),
            ("me.heic", Array("\u{0}\u{0}\u{0} ftypheic".utf8), "Choose one saved as JPEG or PNG."),
            ("me.svg", Array("<svg onload=alert(1)>".utf8), "is no picture that can be shown here."),
            ("me.pdf", [0xFF, 0xD8, 0xFF, 0xE0, 0], "Give it the ending “.jpg”"), ("me.png", [], "is empty"),
        ] as [(String, [UInt8], String?)])
    func `where a photograph is asked for only a picture is taken, known by what it holds`(
        name: String, bytes: [UInt8], says: String?
    ) throws {
        guard let says else {
            #expect(try FileType.checkedPicture(name, bytes) == .jpeg)
            return
        }
        let refused = #expect(throws: RefusedFile.self) { try FileType.checkedPicture(name, bytes) }
        #expect(refused?.description.contains(says) == true, "\(String(describing: refused))")
    }

    @Test func `a file is too large from the first byte above 25 megabytes`() {
        let bytes = Array("%PDF-".utf8) + [UInt8](repeating: 0, count: 25 * 1_048_576 - 5)
        #expect(throws: Never.self) { try FileType.checked("a.pdf", bytes) }
        #expect(throws: RefusedFile.self) { try FileType.checked("a.pdf", bytes + [0]) }
    }
}
