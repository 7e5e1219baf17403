/// How a file's bytes stand for letters, and the same text as UTF-8.
///
/// Spreadsheets on Windows save UTF-8 with a byte order mark, UTF-16 or Windows-1252, and none of them says which; the
/// bytes themselves do.
struct TextDecoding {
    /// What the bytes were found to be.
    enum Encoding: String, Sendable {
        case utf8 = "UTF-8"
        case utf16 = "UTF-16"
        case windows1252 = "Windows-1252"
    }

    let encoding: Encoding
    /// The text as UTF-8, without a byte order mark.
    let utf8: [UInt8]

    init(_ bytes: [UInt8]) {
        if bytes.starts(with: [0xFF, 0xFE]) {
            self.init(utf16: bytes.dropFirst(2), lowByteFirst: true)
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            self.init(utf16: bytes.dropFirst(2), lowByteFirst: false)
        } else if let lowByteFirst = TextDecoding.looksLikeUTF16(bytes) {
            self.init(utf16: bytes[...], lowByteFirst: lowByteFirst)
        } else {
            self.init(eightBit: bytes)
        }
    }

    private init(eightBit bytes: [UInt8]) {
        let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        let text = hasMark ? Array(bytes.dropFirst(3)) : bytes
        if text.allSatisfy({ $0 < 0x80 }) || String(validating: text, as: UTF8.self) != nil {
            encoding = .utf8
            utf8 = text
        } else {
            encoding = .windows1252
            utf8 = text.flatMap { TextDecoding.utf8(windows1252: $0) }
        }
    }

    private init(utf16 bytes: ArraySlice<UInt8>, lowByteFirst: Bool) {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2 + 1)
        var at = bytes.startIndex
        while at + 1 < bytes.endIndex {
            let first = UInt16(bytes[at])
            let second = UInt16(bytes[at + 1])
            units.append(lowByteFirst ? second << 8 | first : first << 8 | second)
            at += 2
        }
        // Half a letter at the end shows that the file was cut; it is kept as the mark for an unreadable letter.
        if at < bytes.endIndex { units.append(0xFFFD) }
        encoding = .utf16
        utf8 = Array(String(decoding: units, as: UTF16.self).utf8)
    }

    /// Whether the bytes are UTF-16 without a byte order mark: a return is nearly all ASCII, so every other byte is
    /// zero. The answer is whether the low byte comes first; `nil` when it is not UTF-16.
    private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool? {
        let sample = bytes.prefix(2_000)
        guard sample.count >= 4 else { return nil }
        var zeros = (even: 0, odd: 0)
        for (place, byte) in sample.enumerated() where byte == 0 {
            if place.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
        }
        let most = sample.count * 2 / 5
        if zeros.odd >= most, zeros.even == 0 { return true }
        if zeros.even >= most, zeros.odd == 0 { return false }
        return nil
    }

    /// The letters at 0x80 to 0x9F in Windows-1252; the five places without a letter are read as control characters.
    private static let windowsLetters: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
        0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x9D, 0x017E, 0x0178,
    ]

    private static func utf8(windows1252 byte: UInt8) -> [UInt8] {
        guard byte >= 0x80 else { return [byte] }
        let number = byte < 0xA0 ? windowsLetters[Int(byte) - 0x80] : UInt32(byte)
        guard let letter = Unicode.Scalar(number) else { return [UInt8(ascii: "?")] }
        return Array(String(Character(letter)).utf8)
    }
}
