import Policy
import Timeline

/// The form of a kind of happening, made from its declaration: the day, its fields, the documents, and for which brothers
/// and sisters it was the same.
struct KindForm {
    let kind: KindDeclaration
    let theme: String
    /// The roles that the packs declare.
    let roles: [String]
    /// What is said about some kinds and their fields beyond the declaration.
    var wording = KindWording()

    /// `kind/visit`.
    static func id(_ kind: KindName) -> String { "kind/\(kind)" }

    var form: RecordForm {
        let (kind, wording) = (kind, wording)
        return RecordForm(
            id: KindForm.id(kind.name), title: kind.name.withCapital, hint: kind.meaning, theme: theme, fields: fields,
            filled: { KindForm.answers(kind, $0) }
        ) { reader in
            wording.check(&reader)
            guard let day = reader.day(FormField.Name.day) else { return [] }
            let details = kind.fields.compactMap { field in
                reader.value(KindForm.name(field)).map { Happening.Detail(field.name, $0.recorded) }
            }
            let happening = Happening(
                kind: kind.name, details: details, attachments: reader.files(FormField.Name.files))
            return [Draft(day: day, fact: .happened(happening), source: .person)]
        }
    }

    /// The name of a field of the kind among the answers, which none of the form's own fields can have.
    static func name(_ field: KindDeclaration.Field) -> String { prefix + field.name }

    /// What stands before the name of a field of the kind.
    static let prefix = "says "

    private var fields: [FormField] {
        [FormField.day(wording.day ?? kind.form.dayLabel)]
            + kind.fields.sorted { wording.place($0) < wording.place($1) }.map { field in
                FormField(
                    KindForm.name(field), wording.labels[field.name] ?? KindForm.label(field), content(field),
                    hint: wording.hints[field.name] ?? field.content.hint,
                    isRequired: wording.required.contains(field.name))
            } + [.files, .together]
    }

    private static func label(_ field: KindDeclaration.Field) -> String {
        switch field.name {
        case "chair": "Who chaired?"
        case "attended": "Who attended?"
        default: field.name.withCapital
        }
    }

    private func content(_ field: KindDeclaration.Field) -> FieldContent {
        switch field.content {
        case .text: .longText
        case .day: .day(.any)
        case .number: .number(0...1_000_000)
        case .role: roles.isEmpty ? .text : .choice(of: roles)
        case .roles: roles.isEmpty ? .text : .several(of: roles)
        case .person: .person
        case .yesOrNo: .yesOrNo
        case .choice(let choices): .choice(of: choices)
        }
    }

    /// The form as filled by an entry of the kind.
    private static func answers(_ kind: KindDeclaration, _ entry: Entry) -> Answers? {
        guard case .happened(let happening) = entry.fact, happening.kind == kind.name, let day = entry.day else {
            return nil
        }
        var answers = Answers([FormField.Name.day: day.words])
        for field in kind.fields {
            guard let value = happening.details.first(where: { $0.name == field.name })?.value else { continue }
            answers[name(field)] = field.content.answers(value)
        }
        answers[FormField.Name.files] = happening.attachments.map(\.asAnswer)
        return answers
    }
}

extension KindDeclaration.Field.Content {
    fileprivate var hint: String? { self == .day ? FormField.Hint.anyDay : nil }

    /// What was recorded as somebody would enter it.
    fileprivate func answers(_ value: String) -> [String] {
        switch self {
        case .day: [Day(iso: value)?.words ?? value]
        case .roles: value.split(separator: ";").map { String($0).trimmed }
        default: [value]
        }
    }
}

extension FieldValue {
    /// The value as a detail of a happening holds it, which rules read.
    fileprivate var recorded: String {
        switch self {
        case .text(let text): text
        case .day(let day): day.description
        case .number(let number): "\(number)"
        case .yesOrNo(let isSo): isSo ? "yes" : "no"
        case .chosen(let values): values.joined(separator: "; ")
        case .partialDay, .home, .children, .files, .entry: ""
        }
    }
}

extension KindDeclaration.Form {
    /// How the form asks for the day.
    fileprivate var dayLabel: String {
        switch self {
        case .meeting, .panel: "When was it held?"
        case .document: "When was it finished?"
        case .assessment: "When was it completed?"
        case .referral: "When was it made?"
        case .decision: "When was it decided?"
        case .visit: "When was the visit?"
        case .notice, .information: "When was it given?"
        case .view: "When was it said?"
        case .support: "When was it given or begun?"
        case .event: "When did it happen?"
        }
    }
}
