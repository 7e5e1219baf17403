import Timeline
import Yams

/// A file of a pack while it is read: it gathers every mistake instead of stopping at the first.
final class Reading {
    let file: String
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

    /// The text of a field that must be there.
    func text(_ fields: [String: Node], _ name: String, in node: Node) -> String {
        guard let text = fields[name].flatMap(plainText) else {
            note("“\(name)” is missing.", at: node)
            return ""
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

    /// The texts of a list.
    func texts(_ node: Node?) -> [String] { list(node).compactMap(plainText) }

    /// The day that a field holds; notes one that cannot be read.
    func day(_ node: Node?) -> Day? {
        guard let node else { return nil }
        guard let text = plainText(node), let day = Day(iso: text) else {
            note("This should be a day, written like 2026-06-04.", at: node)
            return nil
        }
        return day
    }

    /// Whether a field says “yes”; notes what is neither yes nor no.
    func isYes(_ node: Node?, _ name: String) -> Bool {
        guard let node else { return false }
        let text = plainText(node)
        if text != "yes" && text != "no" { note("“\(name)” is yes or no.", at: node) }
        return text == "yes"
    }

    /// The roles that a node names; notes those that no pack declares.
    func roles(_ node: Node?, among known: [String]) -> [String] {
        list(node).flatMap { element -> [String] in
            if case .sequence = element { return roles(element, among: known) }
            guard let text = plainText(element) else { return [] }
            if !known.contains(text) {
                note("“\(text)” is no role that the packs declare.\(suggestion(for: text, among: known))", at: element)
            }
            return [text]
        }
    }

    /// A length of time that can be counted backwards; notes one that cannot be read.
    func limit(_ node: Node) -> TimeLimit? {
        guard let limit = plainText(node).flatMap(TimeLimit.init), limit.isOfWholeDays else {
            note("Write a length of time in days, weeks, months or years, such as “3 months”.", at: node)
            return nil
        }
        return limit
    }

    /// The case of a closed set that a field names; notes a name that is none of them.
    func choice<Choice: RawRepresentable & CaseIterable>(
        _ node: Node?, _ what: String, in parent: Node, _ type: Choice.Type = Choice.self
    ) -> Choice? where Choice.RawValue == String {
        guard let node, let text = plainText(node) else {
            note("“\(what)” is missing.", at: parent)
            return nil
        }
        if let choice = Choice(rawValue: text) { return choice }
        let names = Choice.allCases.map(\.rawValue)
        note(
            "“\(text)” is no \(what); it is one of: \(names.joined(separator: ", ")).\(suggestion(for: text, among: names))",
            at: node)
        return nil
    }
}

extension TimeLimit {
    /// Whether it has no working days, which are not counted backwards.
    var isOfWholeDays: Bool { !parts.contains { $0.unit == .workingDay } }
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
