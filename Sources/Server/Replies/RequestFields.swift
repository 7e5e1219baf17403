import Hummingbird

/// The fields of an address, as a form writes them: `search=Ann+Lee&ages=5-9`.
struct RequestFields: Sendable {
    /// Every field with its value, in the order in which they were sent.
    let pairs: [(String, String)]
    private let values: [String: [String]]

    init(_ request: Request) {
        self.init(query: request.uri.query ?? "")
    }

    /// Reads what stands after the question mark.
    init(query: String) {
        let pairs = query.split(separator: "&").map { field in
            let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (RequestFields.decoded(parts[0]), parts.count > 1 ? RequestFields.decoded(parts[1]) : "")
        }
        self.init(pairs)
    }

    /// The fields with these names and values, in order.
    init(_ pairs: [(String, String)]) {
        self.pairs = pairs
        values = Dictionary(grouping: pairs, by: \.0).mapValues { $0.map(\.1) }
    }

    /// The value of the field `name`, the first of several; `nil` when it was not sent.
    subscript(_ name: String) -> String? { values[name]?.first }

    /// Every value of the field `name`: a box that is ticked sends one, another box of the same name another.
    func all(_ name: String) -> [String] { values[name] ?? [] }

    /// The text with `+` read as a space and `%41` as the byte it stands for; bytes that are not UTF-8 become �.
    static func decoded(_ text: some StringProtocol) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let value = RequestFields.byte(rest.prefix(2)) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func byte(_ digits: ArraySlice<UInt8>) -> UInt8? {
        digits.count == 2 && digits.first != UInt8(ascii: "+")
            ? UInt8(String(decoding: digits, as: UTF8.self), radix: 16) : nil
    }

    /// The text as a header may hold it (RFC 5987): every byte that is not a letter or a digit as `%` and two hex digits.
    static func encoded(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        let bytes = text.utf8.flatMap { byte -> [UInt8] in
            let isPlain = (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
            return isPlain ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
