/// Writes one flat JSON object straight to bytes: the payload of an entry.
///
/// A caseload has millions of entries, and the hash chain needs the same bytes every time, so the fields are written
/// in the order given, without white space, and an absent value is left out.
package struct FieldWriter {
    /// What has been written so far.
    package private(set) var bytes: [UInt8]
    private var isFirst = true

    /// A writer that has opened an object.
    package init(capacity: Int = 256) {
        bytes = []
        bytes.reserveCapacity(capacity)
        bytes.append(UInt8(ascii: "{"))
    }

    /// Closes the object.
    package mutating func close() {
        bytes.append(UInt8(ascii: "}"))
    }

    package mutating func add(_ key: StaticString, _ text: String?) {
        guard let text else { return }
        add(key)
        add(quoted: text)
    }

    package mutating func add(_ key: StaticString, _ number: Int?) {
        guard let number else { return }
        add(key)
        bytes.append(contentsOf: String(number).utf8)
    }

    package mutating func add(_ key: StaticString, _ flag: Bool?) {
        guard let flag else { return }
        add(key)
        bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    }

    package mutating func add(_ key: StaticString, _ day: Day?) {
        guard let day else { return }
        add(key, day.description)
    }

    package mutating func add<Meaning>(_ key: StaticString, _ code: Code<Meaning>?) {
        guard let code else { return }
        add(key, code.description)
    }

    /// Adds a field that says there is no value, for readers who expect every field.
    package mutating func addNull(_ key: StaticString) {
        add(key)
        bytes.append(contentsOf: "null".utf8)
    }

    /// Adds an object of texts; nothing when there are none.
    package mutating func add(_ key: StaticString, _ details: [Happening.Detail]) {
        guard !details.isEmpty else { return }
        add(key)
        bytes.append(UInt8(ascii: "{"))
        for (index, detail) in details.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            add(quoted: detail.name)
            bytes.append(UInt8(ascii: ":"))
            add(quoted: detail.value)
        }
        bytes.append(UInt8(ascii: "}"))
    }

    /// Adds an object whose fields `body` writes.
    package mutating func add(_ key: StaticString, object body: (inout FieldWriter) -> Void) {
        add(key)
        bytes.append(UInt8(ascii: "{"))
        isFirst = true
        body(&self)
        isFirst = false
        bytes.append(UInt8(ascii: "}"))
    }

    /// Adds an object with an object for each of `list`, by its place from 1 on; nothing when there are none.
    package mutating func add<Item>(_ key: StaticString, each list: [Item], body: (Item, inout FieldWriter) -> Void) {
        guard !list.isEmpty else { return }
        add(key) { fields in
            for (place, item) in list.enumerated() {
                if place > 0 { fields.bytes.append(UInt8(ascii: ",")) }
                fields.add(quoted: String(place + 1))
                fields.bytes.append(contentsOf: ":{".utf8)
                fields.isFirst = true
                body(item, &fields)
                fields.bytes.append(UInt8(ascii: "}"))
            }
        }
    }

    private mutating func add(_ key: StaticString) {
        if isFirst { isFirst = false } else { bytes.append(UInt8(ascii: ",")) }
        bytes.append(UInt8(ascii: "\""))
        key.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
    }

    private mutating func add(quoted text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0..<32:
                bytes.append(contentsOf: "\\u00".utf8)
                bytes.append(FieldWriter.hex(byte >> 4))
                bytes.append(FieldWriter.hex(byte & 15))
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func hex(_ digit: UInt8) -> UInt8 {
        digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
    }
}
