import Timeline

extension IdentityForms {
    /// Who the child is beside name and number.
    static let description = RecordForm(
        id: "identity", title: "About the child",
        hint: "In the child’s and the family’s own words wherever they have said it.", theme: theme,
        fields: [
            FormField(
                FormField.Name.day, "Since when is it so?", .day(.past), hint: FormField.Hint.day, isRequired: true),
            FormField("preferred-name", "What does the child like to be called?", .text),
            FormField("pronouns", "Pronouns", .text, hint: "For example she, he or they"),
            FormField(
                "languages", "Languages", .text, hint: "Of the child and at home; say if an interpreter is needed"),
            FormField("ethnicity-words", "Ethnicity, in their own words", .text),
            FormField("religion", "Religion or belief", .text),
            FormField(
                "needs", "Needs", .longText,
                hint: "From a disability, a health condition or anything else, and what helps"),
            FormField("nhs-number", "NHS number", .nhsNumber, hint: "Ten digits"),
            FormField(
                "identifiers", "Other numbers", .longText,
                hint: "One a line, with whose it is: Home Office: H1234567"),
            FormField(
                "photograph", "Photograph", .picture, hint: "One picture that the child likes, as JPEG or PNG"),
        ],
        opening: { context in
            var answers = context.latest(answers(described:)) ?? Answers()
            answers.set(FormField.Name.day, context.today.words)
            return answers
        }, filled: answers(described:)
    ) { reader in
        guard let day = reader.day(FormField.Name.day) else { return [] }
        var description = Description(
            preferredName: reader.text("preferred-name"), pronouns: reader.text("pronouns"),
            languages: reader.text("languages"), ethnicity: reader.text("ethnicity-words"),
            religion: reader.text("religion"), needs: reader.text("needs"), nhsNumber: reader.text("nhs-number"))
        description.identifiers = identifiers(&reader)
        description.photograph = reader.files("photograph").first
        return [Draft(day: day, fact: .described(description), source: .person)]
    }

    /// A line each, `whose: number`.
    private static func identifiers(_ reader: inout FormReader) -> [Happening.Detail] {
        let lines = (reader.text("identifiers") ?? "").split(separator: "\n").map { String($0).trimmed }
        var result: [Happening.Detail] = []
        for line in lines where !line.isEmpty {
            let parts = line.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
            guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
                reader.problem(
                    "identifiers", "“\(line)” lacks whose number it is. Write it like Home Office: H1234567.")
                continue
            }
            result.append(Happening.Detail(parts[0], parts[1]))
        }
        return result
    }

    private static func answers(described entry: Entry) -> Answers? {
        guard case .described(let known) = entry.fact else { return nil }
        var answers = Answers()
        answers.set(FormField.Name.day, entry.day?.words)
        answers.set("preferred-name", known.preferredName)
        answers.set("pronouns", known.pronouns)
        answers.set("languages", known.languages)
        answers.set("ethnicity-words", known.ethnicity)
        answers.set("religion", known.religion)
        answers.set("needs", known.needs)
        answers.set("nhs-number", known.nhsNumber)
        let lines = known.identifiers.map { "\($0.name): \($0.value)" }
        answers.set("identifiers", lines.isEmpty ? nil : lines.joined(separator: "\n"))
        answers.set("photograph", known.photograph?.asAnswer)
        return answers
    }
}
