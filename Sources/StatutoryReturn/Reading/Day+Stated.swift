import Timeline

extension Day {
    /// Reads a date as returns and spreadsheets write it: `dd/mm/yyyy`, or the year first; with `/`, `-` or `.`
    /// between, one or two digits for day and month, and a midnight behind it left aside.
    ///
    /// A year of two digits could be either century and is not read.
    init?(stated bytes: UnsafeBufferPointer<UInt8>) {
        var numbers = (0, 0, 0)
        var lengths = (0, 0, 0)
        var part = 0
        var separator: UInt8 = 0
        var at = 0
        while at < bytes.count {
            let byte = bytes[at]
            if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
                let digit = Int(byte) - 48
                switch part {
                case 0: (numbers.0, lengths.0) = (numbers.0 &* 10 &+ digit, lengths.0 + 1)
                case 1: (numbers.1, lengths.1) = (numbers.1 &* 10 &+ digit, lengths.1 + 1)
                default: (numbers.2, lengths.2) = (numbers.2 &* 10 &+ digit, lengths.2 + 1)
                }
            } else if part == 2, byte == UInt8(ascii: " ") || byte == UInt8(ascii: "T") || byte == UInt8(ascii: "t") {
                guard Day.isMidnight(UnsafeBufferPointer(rebasing: bytes[(at + 1)...])) else { return nil }
                break
            } else {
                guard part < 2, byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "."),
                    part == 0 || byte == separator
                else { return nil }
                separator = byte
                part += 1
            }
            at += 1
        }
        switch lengths {
        case (1...2, 1...2, 4): self.init(numbers.2, numbers.1, numbers.0)
        case (4, 1...2, 1...2): self.init(numbers.0, numbers.1, numbers.2)
        default: return nil
        }
    }

    private static func isMidnight(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        !bytes.isEmpty && bytes.allSatisfy { "0:.".utf8.contains($0) }
    }

    /// `04/06/2026`, as the return writes a date.
    package var asReturned: String {
        let iso = description
        return "\(iso.suffix(2))/\(iso.dropFirst(5).prefix(2))/\(iso.prefix(4))"
    }
}
