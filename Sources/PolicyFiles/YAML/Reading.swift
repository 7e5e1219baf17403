import Timeline
import Yams

/// A file of a pack while it is read: it gathers every mistake instead of stopping at the first.
final class Reading {
    let file: String
    /// What the file says; empty until it was read.
    var text = ""
    private(set) var problems: [PackProblem] = []

    init(file: String) {
        self.file = file
    }

    /// Notes a mistake at a node.
    func note(_ message: String, at node: Node?) {
        note(message, line: node?.mark?.line ?? 1)
    }

    /// Notes a mistake on a line.
    func note(_ message: String, line: Int) {
        problems.append(PackProblem(file: file, line: line, message: message))
    }

    /// The fields of a mapping; notes names that are none of `known`.
    func fields(_ node: Node, _ what: String, known: [String]) -> [String: Node] {
        guard case .mapping(let mapping) = node else {
            note("\(what) should be a list of “name: value” lines.", at: node)
            return [:]
        }
        var result: [String: Node] = [:]
        for (key, value) in mapping {
            let name = key.string ?? ""
            if !known.contains(name) {
                note("\(what) has no “\(name)”.\(suggestion(for: name, among: known))", at: key)
            }
            result[name] = value
        }
        return result
    }

    /// The text of a field that must be there and not be empty.
    func text(_ fields: [String: Node], _ name: String, in node: Node) -> String {
        guard let text = fields[name].flatMap(plainText), !text.isEmpty else {
            note("“\(name)” is missing.", at: node)
            return ""
        }
        return text
    }

    /// The text of a field that may be left out; notes one that is there and holds no text.
    func textIfThere(_ node: Node?) -> String? {
        guard let node else { return nil }
        guard let text = plainText(node), !text.isEmpty else {
            note("Write a text here, or leave the line out.", at: node)
            return nil
        }
        return text
    }

    /// The text of a node on one line.
    func plainText(_ node: Node) -> String? {
        guard case .scalar(let scalar) = node else { return nil }
        let text = scalar.string
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) else {
            return text.trimmed
        }
        return text.split(whereSeparator: \.isNewline).joined(separator: " ").trimmed
    }

    /// The elements of a list; a single value counts as a list of one.
    func list(_ node: Node?) -> [Node] {
        guard let node else { return [] }
        if case .sequence(let sequence) = node { return Array(sequence) }
        return [node]
    }

    /// The texts of a list; notes what is none.
    func texts(_ node: Node?) -> [String] {
        list(node).compactMap { element in
            guard let text = plainText(element), !text.isEmpty else {
                note("Write a text here, or a list of texts in brackets.", at: element)
                return nil
            }
            return text
        }
    }
}

extension StringProtocol {
    /// Without white space at either end.
    var trimmed: String {
        if let first = utf8.first, first.isPrinted, last?.asciiValue?.isPrinted ?? false { return String(self) }
        var rest = self[...]
        while rest.first?.isWhitespace == true { rest = rest.dropFirst() }
        while rest.last?.isWhitespace == true { rest = rest.dropLast() }
        return String(rest)
    }
}

extension UInt8 {
    /// Whether it is an ASCII character that is not white space.
    fileprivate var isPrinted: Bool { self > 0x20 && self < 0x7F }
}
