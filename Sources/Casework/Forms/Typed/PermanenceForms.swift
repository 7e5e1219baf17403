import StatutoryReturn
import Timeline

/// What the return tells once of a child: how they were adopted, and how they had a permanent home before.
enum PermanenceForms {
    /// The decision, the match and the adopters, as they stood when the child was adopted.
    static let adoption = RecordForm(
        id: "adoption", title: "Details of the adoption",
        hint: "When the child was adopted. That the child ceased to be looked after is recorded on its own.",
        theme: "adoption",
        fields: [
            FormField(
                "decided", "When was it decided that the child should be placed for adoption?", .day(.past),
                hint: FormField.Hint.anyDay),
            FormField(
                "matched", "When was the child matched with the adopters?", .day(.past), hint: FormField.Hint.anyDay),
            FormField("foster-carer", "Had an adopter been the child’s foster carer before?", .yesOrNo),
            FormField("adopters", "How many adopters are there?", .number(1...2), hint: "One or two"),
            FormField("adopter-sex", "Who are the adopters?", .codes(.adopterSex)),
            FormField("adopter-status", "What are they to each other in law?", .codes(.adopterStatus)),
        ], filled: answers(adopted:)
    ) { reader in
        let told = Adoption(
            decided: reader.day("decided"), matched: reader.day("matched"),
            byFormerFosterCarer: reader.yesOrNo("foster-carer"), numberOfAdopters: reader.number("adopters"),
            adopterSex: reader.code("adopter-sex"), adopterStatus: reader.code("adopter-status"))
        return reader.told(.adopted(told), on: nil) { whole, reader in
            if case .adopted(let adoption) = whole { check(adoption, &reader) }
            return whole
        }
    }

    private static func check(_ adoption: Adoption, _ reader: inout FormReader) {
        if let decided = adoption.decided, let matched = adoption.matched, matched < decided {
            reader.problem("matched", "The match must not be before the decision, \(decided.words).")
        }
        if let number = adoption.numberOfAdopters, let sex = adoption.adopterSex {
            let isSingle = sex == "M1" || sex == "F1"
            if isSingle != (number == 1) {
                reader.caution("adopters", "The number of adopters and who they are do not agree.")
            }
        }
    }

    private static func answers(adopted entry: Entry) -> Answers? {
        guard case .adopted(let known) = entry.fact else { return nil }
        var answers = Answers()
        answers.set("decided", known.decided?.words)
        answers.set("matched", known.matched?.words)
        answers.set("foster-carer", yesOrNo: known.byFormerFosterCarer)
        answers.set("adopters", known.numberOfAdopters.map { "\($0)" })
        answers.set("adopter-sex", known.adopterSex?.description)
        answers.set("adopter-status", known.adopterStatus?.description)
        return answers
    }

    /// The permanent home from which the child came back into care.
    static let before = RecordForm(
        id: "previous-permanence", title: "Permanent home before coming into care",
        hint: "An adoption or an order that gave the child a permanent home, before they came back into care.",
        theme: "entry to care",
        fields: [
            FormField("option", "What was it?", .codes(.previousPermanence)),
            FormField(
                "authority", "Which authority arranged it?", .text,
                hint: "Its code in the return, three signs; leave empty if it is not known"),
            FormField("order", "When was the order made?", .partialDay, hint: FormField.Hint.partialDay),
        ], filled: answers(before:)
    ) { reader in
        let authority: Code<Meaning.PermanenceAuthority>? = reader.text("authority").flatMap { Code($0) }
        if authority == nil, reader.text("authority") != nil {
            reader.problem("authority", "Enter the code of the authority as the return has it, three signs like 383.")
        }
        if let day = reader.partialDay("order"), day.first > reader.context.today {
            reader.problem("order", "\(day.words) has not come yet.")
        }
        let told = PreviousPermanence(
            option: reader.code("option"), authority: authority, orderDate: reader.partialDay("order")?.asReturned)
        return reader.told(.previousPermanence(told), on: nil)
    }

    private static func answers(before entry: Entry) -> Answers? {
        guard case .previousPermanence(let known) = entry.fact else { return nil }
        var answers = Answers()
        answers.set("option", known.option?.description)
        answers.set("authority", known.authority?.description)
        answers.set("order", known.orderDay?.words)
        return answers
    }
}
