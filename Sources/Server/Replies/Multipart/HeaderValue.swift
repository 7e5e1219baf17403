/// The value of a header with its parameters: `form-data; name="return"; filename="May.csv"`.
struct HeaderValue {
    /// What stands before the parameters, in lower case.
    let value: String
    private var parameters: [String: String] = [:]

    /// Reads the text; `nil` when a parameter has no value, no closing quotation mark, or stands there twice.
    init?(_ text: String) {
        let utf8 = Array(text.utf8)
        let end = utf8.firstIndex(of: HeaderValue.semicolon) ?? utf8.endIndex
        value = HeaderValue.text(utf8[..<end]).lowercased()
        var rest = utf8[end...]
        while rest.popFirst() != nil {
            rest = rest.drop(while: HeaderValue.isSpace)
            if rest.isEmpty { return }
            guard let (name, words) = HeaderValue.parameter(&rest), parameters.updateValue(words, forKey: name) == nil
            else { return nil }
        }
    }

    /// The parameter `name`; of a name with an asterisk the text that its percent signs stand for (RFC 5987).
    subscript(_ name: String) -> String? {
        parameters["\(name)*"].flatMap(HeaderValue.extended) ?? parameters[name]
    }

    private static let semicolon = UInt8(ascii: ";")
    private static let quotation = UInt8(ascii: "\"")
    private static let backslash = UInt8(ascii: "\\")

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        let end = bytes.lastIndex { !isSpace($0) }.map { $0 + 1 } ?? bytes.startIndex
        return String(decoding: bytes[..<end].drop(while: isSpace), as: UTF8.self)
    }

    /// Takes `name="value"` or `name=value` from the front, up to the next semicolon.
    private static func parameter(_ rest: inout ArraySlice<UInt8>) -> (name: String, value: String)? {
        guard let equals = rest.firstIndex(of: UInt8(ascii: "=")) else { return nil }
        let name = text(rest[..<equals]).lowercased()
        rest = rest[(equals + 1)...].drop(while: isSpace)
        if rest.first == quotation {
            guard let value = quoted(&rest) else { return nil }
            rest = rest.drop(while: isSpace)
            return name.isEmpty || !isEnd(rest) ? nil : (name, value)
        }
        let end = rest.firstIndex(of: semicolon) ?? rest.endIndex
        defer { rest = rest[end...] }
        return name.isEmpty || end == rest.startIndex ? nil : (name, text(rest[..<end]))
    }

    /// Takes what stands between quotation marks.
    ///
    /// Some senders write a quotation mark within as `\"`. Browsers do not, and leave a backslash as it is: one before
    /// the last mark is part of the name.
    private static func quoted(_ rest: inout ArraySlice<UInt8>) -> String? {
        var bytes: [UInt8] = []
        rest = rest.dropFirst()
        while let byte = rest.popFirst() {
            if byte == quotation { return String(decoding: bytes, as: UTF8.self) }
            let isEscape = byte == backslash && rest.first == quotation && !isEnd(rest.dropFirst())
            if isEscape { rest = rest.dropFirst() }
            bytes.append(isEscape ? quotation : byte)
        }
        return nil
    }

    /// Whether the value is over where `rest` begins.
    private static func isEnd(_ rest: ArraySlice<UInt8>) -> Bool {
        rest.drop(while: isSpace).first.map { $0 == semicolon } ?? true
    }

    /// The text of `UTF-8'en'May%20return.csv`; `nil` when it is written in letters that are not known here.
    private static func extended(_ text: String) -> String? {
        let parts = text.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].lowercased() == "utf-8" else { return nil }
        return RequestFields.decoded(parts[2].replacing("+", with: "%2B"))
    }
}
