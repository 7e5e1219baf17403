import Policy
import Timeline
import Yams

/// Reads `kinds.yaml`: what can be held, written, decided or given, and what is recorded about it.
struct KindReader {
    let pack: String
    let reading: Reading

    private static let names = [
        "kind", "plural", "is", "meaning", "covers", "theme", "chair", "attends", "invited", "quorum", "every",
        "weekday",
        "inputs", "outputs", "minutes", "fields", "usually",
    ]

    /// The kinds in `node`, each with its declaration; their roles are checked against `vocabulary`.
    func read(_ node: Node, _ vocabulary: Vocabulary) -> [(kind: KindDeclaration, declaration: Declaration)] {
        reading.list(node).map { kind($0, vocabulary) }
    }

    private func kind(
        _ node: Node, _ vocabulary: Vocabulary
    ) -> (kind: KindDeclaration, declaration: Declaration) {
        let fields = reading.fields(node, "A kind", known: KindReader.names)
        let name = reading.text(fields, "kind", in: node)
        if name.contains(where: { ",;:".contains($0) }) {
            reading.note(
                "The name of a kind has no comma, semicolon or colon, so that it can be written in a sentence.",
                at: node)
        }
        if vocabulary.kindNames.contains(name) {
            reading.note("“\(name)” is a kind already. Use it, or give this one a name of its own.", at: node)
        }
        checkPhrase(name, vocabulary, node)
        let form = reading.choice(fields["is"], "is", in: node, KindDeclaration.Form.self) ?? .event
        checkRhythm(fields)
        let kind = KindDeclaration(
            name: name, plural: reading.text(fields, "plural", in: node),
            meaning: reading.text(fields, "meaning", in: node), form: form,
            fields: declaredFields(fields["fields"], form),
            usually: fields["usually"].flatMap { circumstances($0, vocabulary) })
        let declaration = Declaration(
            section: .kind, name: name, meaning: kind.meaning,
            theme: DeclarationReader(pack: pack, reading: reading).theme(fields["theme"], vocabulary),
            lines: lines(fields, kind, vocabulary), covers: reading.texts(fields["covers"]), pack: pack,
            file: reading.file)
        return (kind, declaration)
    }

    /// How often and on which day, and how soon minutes are made.
    private func checkRhythm(_ fields: [String: Node]) {
        for name in ["every", "minutes"] {
            guard let node = fields[name], let text = reading.plainText(node) else { continue }
            if TimeLimit(text) == nil && text != "not given" {
                reading.note("“\(name)” is a length of time such as “4 weeks”, or “not given”.", at: node)
            }
        }
        let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
        if let node = fields["weekday"], let text = reading.plainText(node), !days.contains(text) {
            reading.note("“\(text)” is no day of the week.\(suggestion(for: text, among: days))", at: node)
        }
    }

    /// “{age: {under: 10}, looked-after: no}”.
    private func circumstances(_ node: Node, _ vocabulary: Vocabulary) -> KindDeclaration.Circumstances? {
        let condition = ConditionReader(vocabulary: vocabulary, reading: reading).read(node)
        let parts = if case .all(let parts) = condition { parts } else { [condition] }
        var ages: Condition.Bounds?
        var isLookedAfter: Bool?
        for part in parts {
            switch part {
            case .age(let bounds): ages = bounds
            case .isLookedAfter(let expected): isLookedAfter = expected
            default: reading.note("“usually” says “age” and “looked-after: yes” or “no”, and nothing else.", at: node)
            }
        }
        return KindDeclaration.Circumstances(ages: ages, isLookedAfter: isLookedAfter)
    }

    /// Those that the pack names, and for a meeting who chaired and who attended.
    private func declaredFields(_ node: Node?, _ form: KindDeclaration.Form) -> [KindDeclaration.Field] {
        let own: [KindDeclaration.Field] =
            form.isMeeting ? [KindDeclaration.Field("chair", .role), KindDeclaration.Field("attended", .roles)] : []
        guard let node else { return own }
        guard case .mapping(let mapping) = node else {
            reading.note("“fields” are “name: content” lines, such as “{notice ends: day}”.", at: node)
            return own
        }
        return own
            + mapping.compactMap { key, value in
                let name = fieldName(key, own)
                return content(value).map { KindDeclaration.Field(name, $0) }
            }
    }

    private func fieldName(_ node: Node, _ own: [KindDeclaration.Field]) -> String {
        let name = reading.plainText(node) ?? ""
        if name.isEmpty || name.contains(where: { ",;:".contains($0) }) {
            reading.note(
                "A field has a name without comma, semicolon or colon, so that it can be written in a sentence.",
                at: node)
        }
        if own.contains(where: { $0.name == name }) {
            reading.note("A meeting has the field “\(name)” by itself.", at: node)
        }
        return name
    }

    /// Notes a name that rules could not write, because it means an event of another sort or some of a kind.
    private func checkPhrase(_ name: String, _ vocabulary: Vocabulary, _ node: Node) {
        var own = Vocabulary()
        own.add([KindDeclaration(name: name, plural: name, meaning: name)])
        guard (try? EventPhrase(vocabulary: own).opening(name)) == .event(EventPattern(.held(name))) else {
            return reading.note(
                "“\(name)” is read as another event where rules name it. Call the kind otherwise.", at: node)
        }
    }

    private func content(_ node: Node) -> KindDeclaration.Field.Content? {
        if case .sequence = node {
            let choices = reading.texts(node)
            if choices.isEmpty || Set(choices).count < choices.count {
                reading.note("List what the field can be, each once.", at: node)
            }
            for choice in choices
            where choice.contains(where: { ",;".contains($0) }) || DetailReader.words.contains(choice) {
                reading.note(
                    "“\(choice)” cannot be a choice: it has a comma or semicolon, or means that anything or nothing is there.",
                    at: node)
            }
            return choices == ["yes", "no"] ? .yesOrNo : .choice(choices)
        }
        switch reading.plainText(node) {
        case "text": return .text
        case "day": return .day
        case "number": return .number
        case "role": return .role
        case "roles": return .roles
        case "person": return .person
        case "yes or no": return .yesOrNo
        default:
            reading.note(
                "A field holds text, day, number, role, roles, person, “yes or no”, or one of a list of choices.",
                at: node)
            return nil
        }
    }

    /// What a reader is told about the kind.
    private func lines(
        _ fields: [String: Node], _ kind: KindDeclaration, _ vocabulary: Vocabulary
    ) -> [Declaration.Line] {
        let asked = [
            ("Chaired by", roles(fields["chair"], vocabulary)), ("Must attend", roles(fields["attends"], vocabulary)),
            ("Invited", roles(fields["invited"], vocabulary)), ("Quorum", reading.texts(fields["quorum"])),
            ("Usually happens", [kind.usually?.words].compactMap(\.self)),
            ("Held every", reading.texts(fields["every"])),
            ("Held on", reading.texts(fields["weekday"])),
            ("Brought to it", reading.texts(fields["inputs"])), ("Comes out of it", reading.texts(fields["outputs"])),
            ("Minutes within", reading.texts(fields["minutes"])),
            ("What is recorded", kind.fields.map { "\($0.name)\($0.content.words)" }),
        ]
        return asked.filter { !$0.1.isEmpty }.map { Declaration.Line($0.0, $0.1) }
    }

    /// Roles as they are listed, an inner list as “one or other”.
    private func roles(_ node: Node?, _ vocabulary: Vocabulary) -> [String] {
        reading.list(node).map { reading.roles($0, among: vocabulary.roles).joined(separator: " or ") }
    }
}

extension KindDeclaration.Field.Content {
    /// What follows the field’s name where the kind is described.
    fileprivate var words: String {
        switch self {
        case .text, .person, .role: ""
        case .day: " (a day)"
        case .number: " (a number)"
        case .roles: " (roles)"
        case .yesOrNo: " (yes or no)"
        case .choice(let choices): " (\(choices.joined(separator: ", ")))"
        }
    }
}
