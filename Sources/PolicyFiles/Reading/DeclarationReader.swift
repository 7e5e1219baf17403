import Policy
import Timeline
import Yams

/// Reads what a pack declares to be read by people: roles, options, steps of escalation, services, topics.
struct DeclarationReader {
    let pack: String
    let reading: Reading

    /// A file of declarations: what the entries are, the key of their name, that of their meaning, and the other keys
    /// with what a reader calls them.
    struct Layout {
        let file: String
        let section: Declaration.Section
        let name: String
        let meaning: String
        let lines: [(key: String, words: String)]
    }

    static let layouts = [
        Layout(
            file: "roles.yaml", section: .role, name: "role", meaning: "meaning",
            lines: [("held-by", Declaration.Line.heldBy)]),
        Layout(
            file: "options.yaml", section: .option, name: "option", meaning: "meaning",
            lines: [
                ("advantages", "Advantages"), ("disadvantages", "Disadvantages"), ("legal-effect", "Legal effect"),
                ("parental-responsibility", "Parental responsibility"), ("looked-after", "Looked after"),
                ("support", "Support"), ("who-may-apply", "Who may apply"), ("orders", "Orders"),
                ("conditions", "Conditions"),
            ]),
        Layout(
            file: "escalation.yaml", section: .step, name: "step", meaning: "meaning",
            lines: [("ladder", "Ladder"), ("to", "Goes to"), ("within", "Within")]),
        Layout(
            file: "services.yaml", section: .service, name: "service", meaning: "meaning", lines: [("for", "For whom")]),
        Layout(file: "knowledge.yaml", section: .topic, name: "topic", meaning: "text", lines: []),
    ]

    /// The declarations in `node`.
    func read(_ node: Node, _ layout: Layout, _ vocabulary: Vocabulary) -> [Declaration] {
        let declared = reading.list(node).map { entry($0, layout, vocabulary) }
        noteTwice(declared, node)
        return declared
    }

    private func entry(_ node: Node, _ layout: Layout, _ vocabulary: Vocabulary) -> Declaration {
        let known = [layout.name, layout.meaning, "theme", "covers"] + layout.lines.map(\.key)
        let fields = reading.fields(node, "A \(layout.section.rawValue)", known: known)
        let lines = layout.lines.compactMap { line -> Declaration.Line? in
            let values = reading.texts(fields[line.key])
            return values.isEmpty ? nil : Declaration.Line(line.words, values)
        }
        if layout.section == .step { checkStep(fields, node, vocabulary) }
        if let holders = fields["held-by"] { checkHolders(holders, vocabulary) }
        return Declaration(
            section: layout.section, name: reading.text(fields, layout.name, in: node),
            meaning: reading.text(fields, layout.meaning, in: node), theme: theme(fields["theme"], vocabulary),
            lines: lines, covers: reading.texts(fields["covers"]), pack: pack, file: reading.file)
    }

    /// Who takes up a step, and how soon.
    private func checkStep(_ fields: [String: Node], _ node: Node, _ vocabulary: Vocabulary) {
        if fields["to"] == nil { reading.note("“to” is missing: the role to which the step goes.", at: node) }
        _ = reading.roles(fields["to"], among: vocabulary.roles)
        guard let within = fields["within"], let text = reading.plainText(within) else { return }
        if TimeLimit(text) == nil && text != "not given" {
            reading.note("“within” is a length of time such as “5 working days”, or “not given”.", at: within)
        }
    }

    /// Who sees to what is asked of a role.
    private func checkHolders(_ node: Node, _ vocabulary: Vocabulary) {
        guard let known = vocabulary.accountRoles else { return }
        for element in reading.list(node) {
            guard let text = reading.plainText(element), !known.contains(text) else { continue }
            let hint = suggestion(for: text, among: known)
            let all = hint.isEmpty ? " They are: \(known.joined(separator: ", "))." : hint
            reading.note(
                "“held-by” names the roles in which people sign in, and “\(text)” is none of them.\(all)", at: element)
        }
    }

    /// Notes what a pack declares twice.
    func noteTwice(_ declared: [Declaration], _ node: Node) {
        for (place, other) in declared.enumerated() where declared[..<place].contains(where: { $0.name == other.name })
        {
            reading.note("“\(other.name)” is declared twice.", at: reading.list(node)[place])
        }
    }

    /// The theme that `node` names; notes one that no pack declares.
    func theme(_ node: Node?, _ vocabulary: Vocabulary) -> String? {
        guard let text = reading.textIfThere(node) else { return nil }
        if !vocabulary.themes.contains(text) {
            let hint = suggestion(for: text, among: vocabulary.themes)
            reading.note("“\(text)” is none of the themes that the packs declare.\(hint)", at: node)
        }
        return text
    }
}
