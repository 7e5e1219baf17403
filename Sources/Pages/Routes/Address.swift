/// A field of an address after the question mark, or of a form: `on` and `2026-06-04`.
package struct Field: Hashable, Sendable {
    package let name: String
    package let value: String

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

extension Field {
    /// The page of a long list; the first needs no saying.
    static func page(_ number: Int) -> Field { Field("page", number > 1 ? "\(number)" : "") }
}

/// A path and its fields, every part written so that it can mean nothing else.
struct Address {
    /// The address without fields.
    let path: String

    init(_ parts: String...) {
        path = parts.map { "/" + Address.encoded($0) }.joined()
    }

    /// The address with `fields` after a question mark; empty fields are left out.
    func with(_ fields: [Field]) -> String {
        let stated = fields.filter { !$0.value.isEmpty }
        guard !stated.isEmpty else { return path }
        return path + "?" + stated.map { "\($0.name)=\(Address.encoded($0.value))" }.joined(separator: "&")
    }

    /// The address with `fields`, at the place of the page that is called `anchor`, if one is.
    func at(_ anchor: String?, _ fields: [Field] = []) -> String { with(fields) + (anchor.map { "#\($0)" } ?? "") }

    /// The text with every byte that is not a letter, a digit or one of `-._~` written as `%` and two hex digits
    /// (RFC 3986 §2.3).
    static func encoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if byte.isUnreserved {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let hex = Array("0123456789ABCDEF".utf8)
}

extension UInt8 {
    fileprivate var isUnreserved: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
