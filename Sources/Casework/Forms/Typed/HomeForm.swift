import StatutoryReturn
import Timeline

/// A home in which children can be placed.
enum HomeForm {
    static let form = RecordForm(
        id: "home", title: "Home and carers",
        hint: "What is known of a home since a day. What was known before stays in the history.", theme: "homes",
        fields: names + approval,
        opening: { context in
            var answers = context.latest(answers) ?? Answers()
            answers.set(FormField.Name.day, context.today.words)
            return answers
        }, filled: answers
    ) { reader in
        guard let day = reader.day(FormField.Name.day), let called = reader.text("called") else { return [] }
        if let youngest = reader.number("youngest"), let oldest = reader.number("oldest"), oldest < youngest {
            reader.problem("oldest", "The oldest must not be younger than the youngest, \(youngest).")
        }
        return [Draft(day: day, fact: .homeDescribed(home(called, reader)), source: .person)]
    }

    private static let names = [
        FormField("called", "What are the home or its carers called?", .text, isRequired: true),
        FormField("provider", "Who provides it?", .codes(.provider)),
        FormField("placement", "What sort of placement is it usually?", .codes(.placement)),
        FormField("address", "Street and town", .text),
        FormField("postcode", "Postcode", .postcode),
        FormField("urn", "Ofsted’s unique reference number", .text, hint: "For example SC034567"),
        FormField("household", "Who lives there?", .longText),
    ]

    private static let approval = [
        FormField("approved", "When was it approved or registered?", .day(.past), hint: FormField.Hint.anyDay),
        FormField("approved-for", "For how many children is it approved?", .number(0...100)),
        FormField("youngest", "From what age?", .number(0...25), hint: "In years"),
        FormField("oldest", "Up to what age?", .number(0...25), hint: "In years"),
        FormField("capacity", "How many children can it take now?", .number(0...100)),
        FormField("until", "When did or will it end as a home?", .day(.any), hint: "Leave empty while it goes on"),
        FormField(
            FormField.Name.day, "Since when is this so?", .day(.past), hint: FormField.Hint.day, isRequired: true),
    ]

    private static func home(_ called: String, _ reader: FormReader) -> HomeDescription {
        HomeDescription(
            called: called, provider: reader.code("provider"), urn: reader.text("urn"),
            address: reader.text("address"), postcode: reader.text("postcode"), placement: reader.code("placement"),
            approved: reader.day("approved"),
            approvedFor: reader.number("approved-for"), youngest: reader.number("youngest"),
            oldest: reader.number("oldest"), capacity: reader.number("capacity"), household: reader.text("household"),
            until: reader.day("until"))
    }

    private static func answers(_ entry: Entry) -> Answers? {
        guard case .homeDescribed(let known) = entry.fact else { return nil }
        var answers = Answers(["called": known.called])
        answers.set("provider", known.provider?.description)
        answers.set("placement", known.placement?.description)
        answers.set("address", known.address)
        answers.set("postcode", known.postcode)
        answers.set("urn", known.urn)
        answers.set("household", known.household)
        answers.set("approved", known.approved?.words)
        answers.set("approved-for", known.approvedFor.map { "\($0)" })
        answers.set("youngest", known.youngest.map { "\($0)" })
        answers.set("oldest", known.oldest.map { "\($0)" })
        answers.set("capacity", known.capacity.map { "\($0)" })
        answers.set("until", known.until?.words)
        answers.set(FormField.Name.day, entry.day?.words)
        return answers
    }
}
