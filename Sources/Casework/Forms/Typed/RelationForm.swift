import Timeline

/// Somebody in the child's family or network.
enum RelationForm {
    static let form = RecordForm(
        id: "relation", title: "Family and network",
        hint: "Somebody who belongs to the child’s life: family, friends, people who might care or stay in touch.",
        theme: "parents and family", fields: who + care,
        opening: { context in
            var answers = Answers()
            answers.set(FormField.Name.day, context.today.words)
            return answers
        }, filled: answers
    ) { reader in
        guard let day = reader.day(FormField.Name.day), let person = reader.text("person"),
            let relationship: Relationship = reader.word("relationship")
        else { return [] }
        let relation = relation(person, relationship, reader)
        check(relation, &reader)
        return [Draft(day: day, fact: .related(relation), source: .person)]
    }

    private static let who = [
        FormField("person", "Name", .person, isRequired: true),
        FormField(
            "relationship", "What are they to the child?", .choice(of: Relationship.allCases.map(\.rawValue)),
            isRequired: true),
        FormField("in-words", "In words, if that does not say it", .text),
        FormField(
            "through", "Through whom are they related?", .person, hint: "For example the mother whose sister she is"),
        FormField("born", "Born", .partialDay, hint: FormField.Hint.partialDay),
        FormField("died", "Died, if they have", .partialDay, hint: FormField.Hint.partialDay),
        FormField(
            "number", "The authority’s number of them", .text,
            hint: "Only for a brother or sister who is known as a child"),
    ]

    private static let care = [
        FormField("responsibility", "Do they have parental responsibility?", .known),
        FormField("lives-with", "Do they live with the child?", .known),
        FormField("might-care", "Might they care for the child?", .known),
        FormField("safe", "Is it safe to contact them?", .known),
        FormField("contact", "How can they be reached, and what is to be minded?", .longText),
        FormField(
            FormField.Name.day, "Since when is it known?", .day(.past), hint: FormField.Hint.day, isRequired: true),
    ]

    private static func relation(_ person: String, _ relationship: Relationship, _ reader: FormReader) -> Relation {
        Relation(
            person: person, relationship: relationship, inWords: reader.text("in-words"),
            born: reader.partialDay("born"), died: reader.partialDay("died"),
            hasResponsibility: reader.word("responsibility"), livesWithChild: reader.word("lives-with"),
            mightCare: reader.word("might-care"), isSafeToContact: reader.word("safe"),
            contact: reader.text("contact"), through: reader.text("through"), number: reader.text("number"))
    }

    private static func check(_ relation: Relation, _ reader: inout FormReader) {
        if relation.relationship == .other, relation.inWords == nil {
            reader.problem("in-words", "Say what they are to the child.")
        }
        for (field, day) in [("born", relation.born), ("died", relation.died)] {
            guard let day, day.first > reader.context.today else { continue }
            reader.problem(field, "\(day.words) has not come yet.")
        }
        if let born = relation.born, let died = relation.died, died.last < born.first {
            reader.problem("died", "\(died.words) is before the birth, \(born.words).")
        }
    }

    private static func answers(_ entry: Entry) -> Answers? {
        guard case .related(let known) = entry.fact else { return nil }
        var answers = Answers(["person": known.person, "relationship": known.relationship.rawValue])
        answers.set("in-words", known.inWords)
        answers.set("through", known.through)
        answers.set("born", known.born?.words)
        answers.set("died", known.died?.words)
        answers.set("number", known.number)
        answers.set("responsibility", known.hasResponsibility?.rawValue)
        answers.set("lives-with", known.livesWithChild?.rawValue)
        answers.set("might-care", known.mightCare?.rawValue)
        answers.set("safe", known.isSafeToContact?.rawValue)
        answers.set("contact", known.contact)
        answers.set(FormField.Name.day, entry.day?.words)
        return answers
    }
}
