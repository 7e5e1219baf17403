import StatutoryReturn
import Timeline

/// Facts of the return that are a day and an end.
enum OrderForms {
    /// A deprivation of liberty order.
    static let liberty = RecordForm(
        id: "liberty", title: "Deprivation of liberty order", theme: "court and orders",
        fields: [.day("From which day is it in force?"), until("Until when is it in force?")],
        filled: { entry in
            guard case .deprivedOfLiberty(let order) = entry.fact else { return nil }
            return answers(entry, until: order.until)
        }
    ) { reader in
        lasting(&reader) { .deprivedOfLiberty(DeprivationOfLiberty(until: $0)) }
    }

    /// That the child is an unaccompanied asylum-seeking child.
    static let unaccompanied = RecordForm(
        id: "unaccompanied", title: "Unaccompanied asylum-seeking child", theme: IdentityForms.theme,
        fields: [.day("Since when?"), until("When did or will it end?")],
        filled: { entry in
            guard case .unaccompanied(let status) = entry.fact else { return nil }
            return answers(entry, until: status.until)
        }
    ) { reader in
        lasting(&reader) { .unaccompanied(Unaccompanied(until: $0)) }
    }

    /// That the child should be placed for adoption.
    static let adoptionDecision = RecordForm(
        id: "adoption-decision", title: "Decision that the child should be placed for adoption", theme: "adoption",
        fields: [
            .day("When was it decided?"), until("If it was reversed, when?"),
            FormField("reversal", "Why was it reversed?", .codes(.reversal)),
        ],
        filled: { entry in
            guard case .adoptionDecided(let decision) = entry.fact else { return nil }
            var answers = answers(entry, until: decision.reversed)
            answers.set("reversal", decision.reversal?.description)
            return answers
        }
    ) { reader in
        let reversal: Code<Meaning.DecisionReversal>? = reader.code("reversal")
        if reversal != nil, reader.day("until") == nil {
            reader.problem("until", "Enter the day on which it was reversed.")
        }
        return lasting(&reader) { .adoptionDecided(AdoptionDecision(reversed: $0, reversal: reversal)) }
    }

    private static func until(_ label: String) -> FormField {
        FormField("until", label, .day(.any), hint: FormField.Hint.anyDay)
    }

    private static func lasting(_ reader: inout FormReader, _ fact: (Day?) -> Fact) -> [Draft] {
        guard let day = reader.day(FormField.Name.day) else { return [] }
        let until = reader.day("until")
        if let until, until < day { reader.problem("until", "It must not be before it began, \(day.words).") }
        return [Draft(day: day, fact: fact(until), source: .person)]
    }

    private static func answers(_ entry: Entry, until: Day?) -> Answers {
        var answers = Answers()
        answers.set(FormField.Name.day, entry.day?.words)
        answers.set("until", until?.words)
        return answers
    }
}
