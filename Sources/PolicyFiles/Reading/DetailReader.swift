import Policy
import Timeline
import Yams

/// Reads what must be recorded about something held: “with: {chair: permanency team manager}”.
struct DetailReader {
    let vocabulary: Vocabulary
    let reading: Reading
    /// Where a field can be compared with that of what opens the rule: the kinds of that.
    var openingKinds: [KindName] = []

    /// What asks whether a field holds anything.
    static let words = ["filled", "empty"]

    /// The tests that `node` states about one of `kinds`; notes fields that none of them declares.
    func read(_ node: Node, about kinds: [KindName]) -> [DetailTest] {
        guard case .mapping(let mapping) = node else {
            reading.note("Write “field: value” lines in braces, such as “{chair: team manager}”.", at: node)
            return []
        }
        if mapping.isEmpty { reading.note("No field is named here, so that nothing would be asked.", at: node) }
        return mapping.compactMap { key, value in test(key, value, kinds) }
    }

    private func test(_ key: Node, _ value: Node, _ kinds: [KindName]) -> DetailTest? {
        let name = reading.plainText(key) ?? ""
        let declared = kinds.flatMap(vocabulary.fields)
        guard let field = declared.first(where: { $0.name == name }) else {
            let names = declared.map(\.name)
            let hint = names.isEmpty ? " It has no fields." : " It has: \(names.joined(separator: ", "))."
            reading.note(
                "“\(kinds.joined(separator: "”, “"))” has no field “\(name)”.\(suggestion(for: name, among: names))\(hint)",
                at: key)
            return nil
        }
        return DetailTest(name, wanted(value, field))
    }

    private func wanted(_ node: Node, _ field: KindDeclaration.Field) -> DetailTest.Test {
        if case .mapping = node {
            let fields = reading.fields(node, "“\(field.name)”", known: ["all", "same-as"])
            if let same = fields["same-as"] { return self.same(same, field) }
            let all = reading.list(fields["all"])
            if all.isEmpty { reading.note("Write {all: […]} with what “\(field.name)” must hold.", at: node) }
            return .includes(all.map { group($0, field) })
        }
        switch reading.plainText(node) {
        case "filled": return .filled
        case "empty": return .empty
        default: return .includes([group(node, field)])
        }
    }

    /// “{same-as: opening}”.
    private func same(_ node: Node, _ field: KindDeclaration.Field) -> DetailTest.Test {
        if reading.plainText(node) != "opening" { reading.note("“same-as” can only be “opening”.", at: node) }
        let isDeclared = openingKinds.flatMap(vocabulary.fields).contains { $0.name == field.name }
        if !isDeclared {
            reading.note(
                "“same-as: opening” stands under “met-by” and “ends-with” only, and what opens the rule must have a field “\(field.name)” too.",
                at: node)
        }
        return .sameAsOpening
    }

    /// Values of which one is enough.
    private func group(_ node: Node, _ field: KindDeclaration.Field) -> [String] {
        let elements = reading.list(node)
        if elements.isEmpty { reading.note("Nothing is named that “\(field.name)” could hold.", at: node) }
        return elements.compactMap { element in
            guard let text = reading.plainText(element), !text.isEmpty else {
                reading.note("Write what “\(field.name)” must hold, or “filled” or “empty”.", at: element)
                return nil
            }
            if let problem = vocabulary.problem(with: text, in: field) { reading.note(problem, at: element) }
            return text.lowercased()
        }
    }
}

extension Vocabulary {
    /// Why `text` cannot stand in `field`; `nil` if it can.
    func problem(with text: String, in field: KindDeclaration.Field) -> String? {
        if text.contains(";") { return "A semicolon stands between values, and never in one." }
        return switch field.content {
        case .choice(let choices): unknown(text, among: choices, field)
        case .yesOrNo: unknown(text, among: ["yes", "no"], field)
        case .role, .roles: unknown(text, among: roles, field)
        case .day:
            Day(iso: text) == nil ? Day.missing(text) ?? "“\(field.name)” is a day, written like 2026-06-04." : nil
        case .number: Int(text) == nil ? "“\(field.name)” is a whole number." : nil
        case .text, .person: nil
        }
    }

    private func unknown(_ text: String, among names: [String], _ field: KindDeclaration.Field) -> String? {
        guard !names.contains(where: { $0.lowercased() == text.lowercased() }) else { return nil }
        return "“\(text)” is nothing that “\(field.name)” can be.\(suggestion(for: text, among: names))"
            + (names.count > 12 ? "" : " It is one of: \(names.joined(separator: ", ")).")
    }
}
