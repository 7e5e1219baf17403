import Timeline

/// What an entry says is taken back, and nothing stands in its place; whoever had a post before goes on in it.
enum Retraction {
    static func form(of entry: Entry) -> RecordForm {
        RecordForm(
            id: "retraction", title: "Take back",
            hint: "It stays in the history, with your reason. If only part of it is wrong, correct it instead."
                + (isTurn(entry) ? " Whoever had the post before goes on in it." : ""),
            theme: "corrections",
            fields: [
                FormField(
                    FormField.Name.because, "Why is it taken back?", .text,
                    hint: "For example, it was another \(isAboutHome(entry) ? "home" : "child")", isRequired: true)
            ]
        ) { reader in
            guard let reason = reader.text(FormField.Name.because) else { return [] }
            guard case .episode = entry.fact else {
                let others = Succession(of: entry, in: reader.context.standing)?
                    .withdrawing(entry.id, because: reason)
                let withdrawn = Draft(
                    day: nil, fact: .withdrawn, source: .person,
                    replaces: Replacement(entry: entry.id, reason: reason))
                return (others ?? []) + [withdrawn]
            }
            return reader.care([.didNotHappen(entry.id, because: reason)], [:], else: FormField.Name.because)
        }
    }

    private static func isAboutHome(_ entry: Entry) -> Bool {
        if case .home = entry.subject { true } else { false }
    }

    /// Whether it tells of somebody's time in a post.
    private static func isTurn(_ entry: Entry) -> Bool {
        switch entry.fact {
        case .allocated, .involved: true
        default: false
        }
    }
}
