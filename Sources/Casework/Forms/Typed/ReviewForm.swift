import StatutoryReturn
import Timeline

/// A statutory review, and how the child took part.
enum ReviewForm {
    static let form = RecordForm(
        id: "review", title: "Review", hint: "A statutory review of the child’s case was held.",
        theme: "reviews and oversight",
        fields: [
            .day("When was the review held?"),
            FormField("participation", "How did the child take part?", .codes(.participation), isRequired: true),
            .together,
        ], filled: answers
    ) { reader in
        guard let day = reader.day(FormField.Name.day), let participation: Participation = reader.code("participation")
        else { return [] }
        if participation == "PN0", let born = reader.context.born, born.age(on: day) >= 4 {
            reader.caution("participation", "The child was \(born.age(on: day)) on that day, not under 4.")
        }
        return [Draft(day: day, fact: .reviewed(Review(participation: participation)), source: .person)]
    }

    private static func answers(_ entry: Entry) -> Answers? {
        guard case .reviewed(let review) = entry.fact, let day = entry.day else { return nil }
        var answers = Answers([FormField.Name.day: day.words])
        answers.set("participation", review.participation?.description)
        return answers
    }
}
