import Timeline

/// An entry of the chronology is marked as significant.
enum MarkForm {
    static let form = RecordForm(
        id: "mark", title: "Mark as significant", hint: "It stands out in the chronology, with your reason.",
        theme: IdentityForms.theme,
        fields: [
            FormField("entry", "What is marked", .entry, isRequired: true),
            FormField("why", "Why does it matter in the child’s life?", .longText, isRequired: true),
        ], filled: answers
    ) { reader in
        guard let entry = reader.entry("entry"), let why = reader.text("why") else { return [] }
        return [Draft(day: entry.day, fact: .marked(Mark(entry: entry.id, why: why)), source: .person)]
    }

    private static func answers(_ entry: Entry) -> Answers? {
        guard case .marked(let mark) = entry.fact else { return nil }
        return Answers(["entry": "\(mark.entry)", "why": mark.why])
    }
}
