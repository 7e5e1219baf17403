import Casework
import Pages
import Timeline

/// Puts what somebody typed and was not saved into the words of the form in which they typed it.
///
/// It tells no more of a child than the address and the fields that they sent, so it answers for a number that nobody has as
/// for any other; and no more of a form than its questions.
struct TypedForms: Sendable {
    let desk: RecordingDesk

    /// What was sent to `path`, for whoever sent it.
    func words(of fields: [Field], sentTo path: String, by viewer: Viewer?) throws -> TypedWords {
        let place = SentPlace(path)
        let form = try form(named: fields.first { $0.name == "form" }?.value, place, viewer)
        let what = form?.title ?? place.words
        return TypedWords(
            title: place.child.map { "\(what), child \($0)" } ?? what, lines: try lines(fields, form, viewer))
    }

    /// What was typed in a draft of the viewer’s own.
    func words(of draft: FormDraft, by viewer: Viewer) throws -> TypedWords {
        let form = try desk.sheet(of: draft, for: viewer)?.form
        let number = try draft.subject?.child.flatMap { child in try desk.store.read { try $0.number(of: child) } }
        let what = form?.title ?? "A form"
        let fields = draft.answers.map { Field($0.name, $0.value) }
        return TypedWords(
            title: number.map { "\(what), child \($0)" } ?? what, lines: try lines(fields, form, viewer))
    }

    /// The form `name`; of a correction only if it was kept as the viewer’s own draft while they worked with the child, since
    /// its questions tell what sort of entry it corrects.
    private func form(named name: String?, _ place: SentPlace, _ viewer: Viewer?) throws -> RecordForm? {
        if let form = name.flatMap({ desk.forms.form($0) }) { return form }
        guard let viewer, let id = place.draft, let draft = try desk.store.read({ try $0.formDraft(id) }),
            draft.owner == viewer.account.author
        else { return nil }
        return try desk.sheet(of: draft, for: viewer)?.form
    }

    private func lines(_ fields: [Field], _ form: RecordForm?, _ viewer: Viewer?) throws -> [TypedWords.Line] {
        let answered = fields.filter { !$0.value.allSatisfy(\.isWhitespace) }
        var names: [String] = []
        for field in answered where !names.contains(field.name) { names.append(field.name) }
        let homes = try self.homes(form, viewer)
        return names.filter { form?.field($0) != nil || !TypedForms.isOfThePage($0) }.map { name in
            let values = answered.filter { $0.name == name }.map(\.value)
            let field = form?.field(name)
            return TypedWords.Line(
                label: field?.label ?? name.asQuestion, words: field?.content.words(values, homes) ?? values.inALine)
        }
    }

    /// What homes are called, for those who may choose one.
    private func homes(_ form: RecordForm?, _ viewer: Viewer?) throws -> [String: String] {
        guard let form, form.fields.contains(where: { $0.content == .home }),
            viewer?.may(RecordFacts.permission) ?? false
        else { return [:] }
        var homes: [String: String] = [:]
        try desk.store.read { reader in
            try reader.forEachHome { id, entries in homes[id.description] = Portrait(entries).home?.value.called }
        }
        return homes
    }

    /// Whether a field is what a page says of itself, and nothing that anybody typed.
    private static func isOfThePage(_ name: String) -> Bool {
        ["form", "based-on", "corrects", "home", "duty", "opened", RecordPage.next].contains(name)
    }
}

extension FieldContent {
    /// What was answered, in the words of the page. Of what was chosen from the record, no more than that it was chosen.
    fileprivate func words(_ values: [String], _ homes: [String: String]) -> String {
        switch self {
        case .children: "\(values.count) chosen"
        case .home: values.map { homes[$0] ?? "Home \($0)" }.inALine
        case .entry: values.map { "Entry \($0)" }.inALine
        case .files, .picture: values.map { Attachment(answer: $0)?.name ?? $0 }.inALine
        default: values.map { value in choices.first { $0.value == value }?.words ?? value }.inALine
        }
    }
}

extension [String] {
    fileprivate var inALine: String { joined(separator: ", ") }
}

extension String {
    /// The name of a field as a question: `approved-for` as “Approved for”.
    fileprivate var asQuestion: String { (prefix(1).uppercased() + dropFirst()).replacing("-", with: " ") }
}
