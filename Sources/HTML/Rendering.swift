extension Node {
    /// The markup, in UTF-8.
    package var markup: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(32_768)
        write(to: &bytes)
        return bytes
    }

    /// A whole document: the markup after the line that says it is HTML.
    package var document: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(65_536)
        bytes.append("<!DOCTYPE html>\n")
        write(to: &bytes)
        bytes.append("\n")
        return bytes
    }

    /// Writes the markup in one pass.
    private func write(to bytes: inout [UInt8]) {
        switch self {
        case .text(let text): bytes.append(escaping: text)
        case .group(let nodes): for node in nodes { node.write(to: &bytes) }
        case .element(let element):
            element.writeOpening(to: &bytes)
            guard !element.isVoid else { return }
            for child in element.children { child.write(to: &bytes) }
            bytes.append("</")
            bytes.append(element.name)
            bytes.append(">")
        }
    }
}

extension Element {
    fileprivate func writeOpening(to bytes: inout [UInt8]) {
        bytes.append("<")
        bytes.append(name)
        for attribute in attributes {
            bytes.append(" ")
            bytes.append(attribute.name)
            guard let value = attribute.value else { continue }
            bytes.append("=\"")
            bytes.append(escaping: value)
            bytes.append("\"")
        }
        bytes.append(">")
    }
}

extension [UInt8] {
    fileprivate mutating func append(_ ours: StaticString) {
        append(contentsOf: UnsafeBufferPointer(start: ours.utf8Start, count: ours.utf8CodeUnitCount))
    }

    /// Appends text so that no character of it can be taken for markup, in content or in a quoted attribute.
    ///
    /// Stretches without such a character, which is nearly all text, are copied whole.
    fileprivate mutating func append(escaping text: String) {
        var text = text
        text.withUTF8 { utf8 in
            var copied = 0
            for (index, byte) in utf8.enumerated() {
                guard let reference = Self.reference(for: byte) else { continue }
                append(contentsOf: utf8[copied..<index])
                append(reference)
                copied = index + 1
            }
            append(contentsOf: utf8[copied...])
        }
    }

    private static func reference(for byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}
