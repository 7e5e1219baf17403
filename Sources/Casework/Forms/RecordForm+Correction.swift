import Timeline

extension RecordForm {
    /// This form as it corrects `entry`, which it could have made: it asks why, and what it makes stands in the place of
    /// the entry, with what else changes by it. `nil` for an entry of another sort.
    package func correcting(_ entry: Entry) -> RecordForm? {
        guard let recorded = answers(from: entry) else { return nil }
        let kept = fields.filter { $0.content != .children }.map { field in
            var field = field
            field.content = field.content.including(recorded[field.name])
            return field
        }
        return RecordForm(
            id: id, title: "Correct: \(title.prefix(1).lowercased() + title.dropFirst())",
            hint: "What is recorded now stays in the history, with who recorded it and when.", theme: theme,
            fields: kept + [RecordForm.because], opening: { _ in recorded }, filled: filled
        ) { reader in
            reader.correct(entry)
            let made = drafts(&reader)
            // What else the form makes anew, as that the child was back, is recorded already.
            guard var draft = made.first(where: { $0.replaces == nil }),
                let reason = reader.text(FormField.Name.because)
            else { return [] }
            draft.replaces = Replacement(entry: entry.id, reason: reason)
            draft.source = entry.source.kept
            return made.filter { $0.replaces != nil } + [draft]
        }
    }

    /// Why it is corrected.
    static let because = FormField(
        FormField.Name.because, "Why is it corrected?", .text, hint: "For example, it was another day",
        isRequired: true)
}

extension Source {
    /// Where a correction of something with this source comes from: a person, who spoke of the same children.
    fileprivate var kept: Source { if case .together = self { self } else { .person } }
}
