/// The sorts of file that can be handed in: what a social worker is sent and writes. Each is known by what the file holds,
/// never by its name or by what the sender says.
package enum FileType: String, CaseIterable, Sendable {
    case pdf = "application/pdf"
    case png = "image/png"
    case jpeg = "image/jpeg"
    case word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case openDocument = "application/vnd.oasis.opendocument.text"
    case richText = "application/rtf"
    case mp3 = "audio/mpeg"
    case m4a = "audio/mp4"
    case text = "text/plain"

    /// The endings under which such files are known, the usual one first.
    package var endings: [String] {
        switch self {
        case .pdf: ["pdf"]
        case .png: ["png"]
        case .jpeg: ["jpg", "jpeg"]
        case .word: ["docx"]
        case .spreadsheet: ["xlsx"]
        case .openDocument: ["odt"]
        case .richText: ["rtf"]
        case .mp3: ["mp3"]
        case .m4a: ["m4a"]
        case .text: ["txt"]
        }
    }

    /// In words, as “a PDF”.
    package var words: String {
        switch self {
        case .pdf: "a PDF"
        case .png, .jpeg: "a picture"
        case .word, .openDocument, .richText: "a word processor’s document"
        case .spreadsheet: "a spreadsheet"
        case .mp3, .m4a: "a sound recording"
        case .text: "plain text"
        }
    }

    /// Whether a browser can show it within a page without running anything.
    package var isPicture: Bool { self == .png || self == .jpeg }

    /// The most bytes a file may have: 25 MB, a scanned report of some hundred pages.
    package static let most = 25 << 20

    /// The sort that `bytes` are; `nil` for one that is not taken.
    package init?(of bytes: [UInt8]) {
        func starts(_ signature: [UInt8], at place: Int = 0) -> Bool {
            bytes.count >= place + signature.count && bytes[place...].starts(with: signature)
        }
        if starts(Array("%PDF-".utf8)) {
            self = .pdf
        } else if starts([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if starts([0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if starts(Array("{\\rtf".utf8)) {
            self = .richText
        } else if starts([0x50, 0x4B, 0x03, 0x04]) {
            guard let office = FileType(inZip: bytes) else { return nil }
            self = office
        } else if starts(Array("ID3".utf8)) || starts([0xFF, 0xFB]) {
            self = .mp3
        } else if starts(Array("ftypM4A".utf8), at: 4) {
            self = .m4a
        } else if FileType.isPlainText(bytes) {
            self = .text
        } else {
            return nil
        }
    }

    /// Office files are archives; the names of what is in them tell which. One with macros is not taken.
    private init?(inZip bytes: [UInt8]) {
        func holds(_ name: String) -> Bool { bytes.contains(Array(name.utf8)) }
        if holds("vbaProject.bin") { return nil }
        if holds("word/document.xml") {
            self = .word
        } else if holds("xl/workbook.xml") {
            self = .spreadsheet
        } else if holds("application/vnd.oasis.opendocument.text") {
            self = .openDocument
        } else {
            return nil
        }
    }

    /// Text of letters and lines; not a script or a page, which some programme might run.
    private static func isPlainText(_ bytes: [UInt8]) -> Bool {
        guard !bytes.isEmpty, let text = String(validating: bytes, as: UTF8.self) else { return false }
        let isOfLetters = bytes.allSatisfy { $0 >= 32 || [9, 10, 13].contains($0) }
        let start = text.prefix(512).lowercased()
        let runs = ["<html", "<!doctype", "<script", "<svg", "<?xml", "#!", "<?php", "@echo"]
        return isOfLetters && !runs.contains { start.contains($0) }
    }
}

/// A file that cannot be handed in, and why, in a sentence that says what to do.
package struct RefusedFile: Error, Hashable, Sendable, CustomStringConvertible {
    package let description: String
}

extension FileType {
    /// Looks at a file that somebody hands in as `name`.
    ///
    /// - Throws: ``RefusedFile`` when it is of a sort that is not taken, or its name says that it is another sort than it is.
    package static func checked(_ name: String, _ bytes: [UInt8]) throws(RefusedFile) -> FileType {
        if bytes.isEmpty { throw RefusedFile(description: "“\(name)” is empty. Choose the file again.") }
        if bytes.count > most {
            throw RefusedFile(
                description:
                    "“\(name)” has \(megabytes(bytes.count)) MB; at most \(most >> 20) MB can be kept. Save it smaller, "
                    + "or in parts.")
        }
        guard let type = FileType(of: bytes) else {
            throw RefusedFile(
                description:
                    "“\(name)” is no sort of file that can be kept here. Hand in a PDF, a picture (PNG or JPEG), a "
                    + "document (DOCX, ODT, RTF, TXT), a spreadsheet (XLSX) or a sound recording (MP3, M4A).")
        }
        let ending =
            name.lowercased().split(separator: ".", omittingEmptySubsequences: false).last.map(String.init) ?? ""
        let claimed = allCases.first { $0.endings.contains(ending) }
        guard let claimed, claimed == type || claimed.isPicture && type.isPicture else {
            throw RefusedFile(
                description: "“\(name)” is not what its name says: it holds \(type.words). Give it the ending "
                    + "“.\(type.endings[0])”, or choose the right file.")
        }
        return type
    }

    /// Looks at a file that somebody hands in as `name` where a picture is asked for.
    ///
    /// - Throws: ``RefusedFile`` when it is none that a browser can show, or cannot be taken.
    package static func checkedPicture(_ name: String, _ bytes: [UInt8]) throws(RefusedFile) -> FileType {
        guard let type = FileType(of: bytes) else {
            if bytes.isEmpty || bytes.count > most { return try checked(name, bytes) }
            throw RefusedFile(
                description:
                    "“\(name)” is no picture that can be shown here. Choose one saved as JPEG or PNG.")
        }
        guard type.isPicture else {
            throw RefusedFile(
                description: "“\(name)” is \(type.words), not a picture. Choose a photograph saved as JPEG or PNG.")
        }
        return try checked(name, bytes)
    }

    private static func megabytes(_ bytes: Int) -> Int { (bytes + (1 << 20) - 1) >> 20 }
}

extension [UInt8] {
    /// Whether `part` stands somewhere in it.
    fileprivate func contains(_ part: [UInt8]) -> Bool {
        guard let first = part.first, part.count <= count else { return false }
        return withUnsafeBufferPointer { bytes in
            var place = 0
            while place + part.count <= bytes.count {
                if bytes[place] == first && bytes[place..<(place + part.count)].elementsEqual(part) { return true }
                place += 1
            }
            return false
        }
    }
}
