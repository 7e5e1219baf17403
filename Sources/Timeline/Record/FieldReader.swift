/// Reads back what ``FieldWriter`` wrote: finds the fields of one JSON object in a single pass over its bytes.
///
/// It is used only while the bytes it was made from are alive.
package struct FieldReader {
    /// What is wrong with the bytes.
    package enum Problem: Error, Hashable, CustomStringConvertible {
        case notAnObject
        case missing(String)
        case malformed(String)

        package var description: String {
            switch self {
            case .notAnObject: "the payload is not a JSON object"
            case .missing(let key): "“\(key)” is missing"
            case .malformed(let key): "“\(key)” cannot be read"
            }
        }
    }

    private struct Field {
        let key: Range<Int>
        let value: Range<Int>
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var fields: [Field] = []
    /// Fields are asked for in the order in which they were written, so the next one is nearly always the right one.
    private var next = 0

    /// Finds the fields of the object that `bytes` holds.
    package init(_ bytes: UnsafeBufferPointer<UInt8>) throws(Problem) {
        try self.init(bytes, in: 0..<bytes.count)
    }

    private init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) throws(Problem) {
        self.bytes = bytes
        guard range.count >= 2, bytes[range.lowerBound] == UInt8(ascii: "{"),
            bytes[range.upperBound - 1] == UInt8(ascii: "}")
        else { throw .notAnObject }
        fields.reserveCapacity(12)
        var at = range.lowerBound + 1
        let end = range.upperBound - 1
        while at < end {
            guard bytes[at] == UInt8(ascii: "\""), let keyEnd = endOfText(at, end), keyEnd + 1 < end,
                bytes[keyEnd] == UInt8(ascii: ":"), let valueEnd = endOfValue(keyEnd + 1, end)
            else { throw .notAnObject }
            fields.append(Field(key: at + 1..<keyEnd - 1, value: keyEnd + 1..<valueEnd))
            guard valueEnd == end || bytes[valueEnd] == UInt8(ascii: ",") else { throw .notAnObject }
            at = valueEnd + 1
        }
    }

    /// One past the closing quote of the text that opens at `start`.
    private func endOfText(_ start: Int, _ end: Int) -> Int? {
        var at = start + 1
        while at < end {
            if bytes[at] == UInt8(ascii: "\\") {
                at += 2
            } else if bytes[at] == UInt8(ascii: "\"") {
                return at + 1
            } else {
                at += 1
            }
        }
        return nil
    }

    private func endOfValue(_ start: Int, _ end: Int) -> Int? {
        if bytes[start] == UInt8(ascii: "\"") { return endOfText(start, end) }
        var at = start
        var depth = 0
        while at < end {
            switch bytes[at] {
            case UInt8(ascii: "\""):
                guard let after = endOfText(at, end) else { return nil }
                at = after
                continue
            case UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "}"): depth -= 1
            case UInt8(ascii: ",") where depth == 0: return at
            default: break
            }
            at += 1
        }
        return depth == 0 ? end : nil
    }

    private mutating func find(_ key: StaticString) -> Range<Int>? {
        if next < fields.count, matches(fields[next].key, key) {
            next += 1
            return fields[next - 1].value
        }
        guard let index = fields.firstIndex(where: { matches($0.key, key) }) else { return nil }
        next = index + 1
        return fields[index].value
    }

    private func matches(_ range: Range<Int>, _ key: StaticString) -> Bool {
        key.withUTF8Buffer { name in
            guard name.count == range.count else { return false }
            for index in 0..<name.count where bytes[range.lowerBound + index] != name[index] { return false }
            return true
        }
    }

    private func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: bytes[range])
    }

    private func isText(_ range: Range<Int>) -> Bool {
        range.count >= 2 && bytes[range.lowerBound] == UInt8(ascii: "\"")
    }

    private func inner(_ range: Range<Int>) -> Range<Int> { range.lowerBound + 1..<range.upperBound - 1 }

    private func unescaped(_ range: Range<Int>) -> String {
        let raw = slice(range)
        guard raw.contains(UInt8(ascii: "\\")) else { return String(decoding: raw, as: UTF8.self) }
        var result: [UInt8] = []
        var at = 0
        while at < raw.count {
            if raw[at] != UInt8(ascii: "\\") {
                result.append(raw[at])
                at += 1
            } else if at + 5 < raw.count, raw[at + 1] == UInt8(ascii: "u") {
                let digits = String(decoding: raw[(at + 2)...(at + 5)], as: UTF8.self)
                result.append(UInt8(digits, radix: 16) ?? UInt8(ascii: "?"))
                at += 6
            } else {
                result.append(at + 1 < raw.count ? raw[at + 1] : raw[at])
                at += 2
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}

extension FieldReader {
    package mutating func text(_ key: StaticString) -> String? {
        guard let range = find(key), isText(range) else { return nil }
        return unescaped(inner(range))
    }

    package mutating func number(_ key: StaticString) throws(Problem) -> Int? {
        guard let range = find(key) else { return nil }
        guard let number = Int(String(decoding: slice(range), as: UTF8.self)) else { throw .malformed("\(key)") }
        return number
    }

    package mutating func flag(_ key: StaticString) throws(Problem) -> Bool? {
        guard let range = find(key) else { return nil }
        switch bytes[range.lowerBound] {
        case UInt8(ascii: "t"): return true
        case UInt8(ascii: "f"): return false
        default: throw .malformed("\(key)")
        }
    }

    package mutating func day(_ key: StaticString) throws(Problem) -> Day? {
        guard let range = find(key) else { return nil }
        guard isText(range), let day = Day(iso: slice(inner(range))) else { throw .malformed("\(key)") }
        return day
    }

    package mutating func code<Meaning>(_ key: StaticString) throws(Problem) -> Code<Meaning>? {
        guard let range = find(key) else { return nil }
        guard isText(range), let code = Code<Meaning>(utf8: slice(inner(range))) else { throw .malformed("\(key)") }
        return code
    }

    package mutating func details(_ key: StaticString) -> [Happening.Detail] {
        guard let range = find(key), let reader = try? FieldReader(bytes, in: range) else { return [] }
        return reader.fields.filter { isText($0.value) }.map {
            Happening.Detail(reader.unescaped($0.key), reader.unescaped(inner($0.value)))
        }
    }

    /// A reader for each object within the object in the field; none when there is no such field.
    package mutating func objects(_ key: StaticString) throws(Problem) -> [FieldReader] {
        guard let outer = try object(key) else { return [] }
        var result: [FieldReader] = []
        for field in outer.fields { result.append(try FieldReader(bytes, in: field.value)) }
        return result
    }

    /// A reader of the object in the field; `nil` when there is no such field.
    package mutating func object(_ key: StaticString) throws(Problem) -> FieldReader? {
        guard let range = find(key) else { return nil }
        return try FieldReader(bytes, in: range)
    }

    package mutating func require(_ key: StaticString) throws(Problem) -> String {
        guard let text = text(key) else { throw .missing("\(key)") }
        return text
    }

    package mutating func require(_ key: StaticString) throws(Problem) -> Int {
        guard let number = try number(key) else { throw .missing("\(key)") }
        return number
    }
}
