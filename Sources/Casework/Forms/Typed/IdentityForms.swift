import StatutoryReturn
import Timeline

/// Who the child is.
enum IdentityForms {
    static let theme = "the child"

    /// A child becomes known.
    static let register = RecordForm(
        id: "register", title: "Register a child", hint: "The beginning of a child’s record.", theme: theme,
        fields: [number, given, family] + rest
    ) { reader in
        guard let number = reader.text("number"), let given = reader.text("given"),
            let family = reader.text("family")
        else { return [] }
        return [
            Draft(day: nil, fact: .registered(registration(number, reader)), source: .person),
            Draft(day: nil, fact: .named(ChildName(given: given, family: family)), source: .person),
        ]
    }

    /// What identifies a child who is known.
    static let registration = RecordForm(
        id: "registration", title: "Number, birth and sex", hint: "What the authority’s returns say about the child.",
        theme: theme, fields: [number] + rest + motherhood,
        opening: { $0.latest(answers(registered:)) ?? Answers() }, filled: answers(registered:)
    ) { reader in
        guard let number = reader.text("number") else { return [] }
        let registration = registration(number, reader)
        check(registration, &reader)
        return [Draft(day: nil, fact: .registered(registration), source: .person)]
    }

    /// What the child is called from a day on.
    static let name = RecordForm(
        id: "name", title: "Name", hint: "A change of name. The name before it stays in the history.", theme: theme,
        fields: [
            FormField(
                FormField.Name.day, "Since when is it the child’s name?", .day(.past), hint: FormField.Hint.day,
                isRequired: true), given, family,
        ], filled: answers(named:)
    ) { reader in
        guard let given = reader.text("given"), let family = reader.text("family") else { return [] }
        let day = reader.day(FormField.Name.day)
        return [Draft(day: day, fact: .named(ChildName(given: given, family: family)), source: .person)]
    }

    private static let given = FormField("given", "Given names", .text, isRequired: true)
    private static let family = FormField("family", "Family name", .text, isRequired: true)
    private static let number = FormField(
        "number", "The authority’s number of the child", .text, hint: "The one that stands in returns", isRequired: true
    )
    private static let rest = [
        FormField("born", "Date of birth", .day(.any), hint: "Of a child not yet born, the day expected"),
        FormField("sex", "Sex", .codes(.sex)), FormField("ethnicity", "Ethnicity", .codes(.ethnicity)),
        FormField(
            "pupil-number", "Unique pupil number", .text,
            hint: "Thirteen signs; leave empty if there is none yet"),
    ]
    private static let motherhood = [
        FormField(
            "mother", "Is she a mother?", .yesOrNo, hint: "For a girl or young woman; leave open if nobody asked"),
        FormField("mothers-child", "If so, when was her first child born?", .day(.past), hint: FormField.Hint.anyDay),
    ]

    private static func registration(_ number: String, _ reader: FormReader) -> Registration {
        Registration(
            number: number, born: reader.day("born"), sex: reader.code("sex"), ethnicity: reader.code("ethnicity"),
            pupilNumber: reader.text("pupil-number"), isMother: reader.yesOrNo("mother"),
            motherOfChildBorn: reader.day("mothers-child"))
    }

    private static func check(_ registration: Registration, _ reader: inout FormReader) {
        if registration.motherOfChildBorn != nil, registration.isMother != true {
            reader.problem(
                "mother", "A child of hers is recorded below. Choose yes, or leave the day of the birth empty.")
        }
    }

    private static func answers(registered entry: Entry) -> Answers? {
        guard case .registered(let known) = entry.fact else { return nil }
        var answers = Answers(["number": known.number])
        answers.set("born", known.born?.words)
        answers.set("sex", known.sex?.description)
        answers.set("ethnicity", known.ethnicity?.description)
        answers.set("pupil-number", known.pupilNumber)
        answers.set("mother", yesOrNo: known.isMother)
        answers.set("mothers-child", known.motherOfChildBorn?.words)
        return answers
    }

    private static func answers(named entry: Entry) -> Answers? {
        guard case .named(let name) = entry.fact else { return nil }
        var answers = Answers(["given": name.given, "family": name.family])
        answers.set(FormField.Name.day, entry.day?.words)
        return answers
    }
}

extension FormContext {
    /// What the latest standing entry that `answers` understands fills in.
    func latest(_ answers: (Entry) -> Answers?) -> Answers? { standing.reversed().lazy.compactMap(answers).first }
}
