import Timeline

/// A duty is excused for the child.
enum ExcusalForm {
    static func form(_ words: PolicyNames) -> RecordForm {
        RecordForm(
            id: "excusal", title: "Excuse a duty",
            hint: "The duty stays on the record as excused, with the reason and who approved it.",
            theme: "reviews and oversight",
            fields: [
                FormField("rule", "Which duty?", .choice(words.rules), isRequired: true),
                FormField(
                    FormField.Name.day, "From which day?", .day(.past), hint: FormField.Hint.day, isRequired: true),
                FormField("reason", "Why?", .longText, isRequired: true),
                FormField(
                    "approver", "Who approved it?", words.roles.isEmpty ? .text : .choice(of: words.roles),
                    isRequired: true),
            ], filled: answers
        ) { reader in
            guard let rule = reader.choice("rule"), let day = reader.day(FormField.Name.day),
                let reason = reader.text("reason"), let approver = reader.choice("approver") ?? reader.text("approver")
            else { return [] }
            let excusal = Excusal(rule: rule, reason: reason, approver: approver)
            return [Draft(day: day, fact: .excused(excusal), source: .person)]
        }
    }

    private static func answers(_ entry: Entry) -> Answers? {
        guard case .excused(let known) = entry.fact, let day = entry.day else { return nil }
        return Answers([
            "rule": known.rule, FormField.Name.day: day.words, "reason": known.reason, "approver": known.approver,
        ])
    }
}
