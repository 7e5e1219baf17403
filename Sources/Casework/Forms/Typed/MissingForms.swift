import Timeline

/// A child goes missing, and comes back.
enum MissingForms {
    private static let theme = "placement stability"
    /// The kind that many rules wait for when a child is back.
    private static let back: KindName = "return from missing"

    /// The child was missing from a day on.
    static func start(_ words: PolicyNames) -> RecordForm {
        RecordForm(
            id: "missing", title: "Missing or away without authorisation", theme: theme,
            fields: [
                FormField(FormField.Name.day, "Since when?", .day(.past), hint: FormField.Hint.day, isRequired: true),
                FormField(
                    "absence", "What is known?",
                    .choice([
                        .init("M", "Missing: nobody knows where the child is"),
                        .init("A", "Away without authorisation: it is known where the child is"),
                    ]), isRequired: true),
                FormField(
                    "until", "When was the child back?", .day(.past), hint: "Leave empty while the child is away"),
            ], filled: answers
        ) { reader in
            guard let day = reader.day(FormField.Name.day) else { return [] }
            let until = reader.day("until")
            if let until, until < day { reader.problem("until", "It must not be before the child went, \(day.words).") }
            if let open = reader.context.openAbsence, let since = open.day, since <= day {
                reader.problem(
                    FormField.Name.day, "The child is recorded as away since \(since.words). Record the return first.")
            }
            let missing = Missing(absence: reader.code("absence"), until: until)
            return [Draft(day: day, fact: .missing(missing), source: .person)] + returned(until, words)
        }
    }

    /// The child was back on a day.
    static func end(_ words: PolicyNames) -> RecordForm {
        RecordForm(
            id: "missing/end", title: "Back from being missing", theme: theme,
            fields: [.day("When was the child back?")]
        ) { reader in
            guard let day = reader.day(FormField.Name.day) else { return [] }
            guard let open = reader.context.openAbsence, case .missing(let missing) = open.fact, let since = open.day
            else {
                reader.problem(FormField.Name.day, "The child is not recorded as missing. Record since when they were.")
                return []
            }
            guard day >= since else {
                reader.problem(FormField.Name.day, "The child went missing on \(since.words), after that day.")
                return []
            }
            let ended = Draft(
                day: since, fact: .missing(Missing(absence: missing.absence, until: day)), source: .person,
                replaces: Replacement(entry: open.id, reason: "The child was back"))
            return [ended] + returned(day, words)
        }
    }

    /// That the child was back, where the packs have duties that begin with it.
    private static func returned(_ day: Day?, _ words: PolicyNames) -> [Draft] {
        guard let day, words.kinds.contains(back) else { return [] }
        return [Draft(day: day, fact: .happened(Happening(kind: back)), source: .person)]
    }

    private static func answers(_ entry: Entry) -> Answers? {
        guard case .missing(let missing) = entry.fact, let day = entry.day else { return nil }
        var answers = Answers([FormField.Name.day: day.words])
        answers.set("absence", missing.absence?.description)
        answers.set("until", missing.until?.words)
        return answers
    }
}

extension FormContext {
    /// The absence that goes on.
    fileprivate var openAbsence: Entry? {
        standing.last { if case .missing(let missing) = $0.fact { missing.until == nil } else { false } }
    }
}
