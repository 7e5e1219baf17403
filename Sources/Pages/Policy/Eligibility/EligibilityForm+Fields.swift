import Policy
import Timeline

extension EligibilityForm {
    /// The fields of a form of `test` that answers as `given` does, for a link to it.
    static func fields(_ test: EligibilityTest, _ given: EligibilityCase) -> [Field] {
        [Field(day, given.on.description)]
            + test.facts.flatMap { fact in given.answers[fact.name].map { fields(FactFields(fact), $0) } ?? [] }
    }

    private static func fields(_ names: FactFields, _ answer: GivenAnswer) -> [Field] {
        switch (answer, names.fact.content) {
        case (.yesOrNo(let isSo), _): [Field(names.name, isSo ? "yes" : "no")]
        case (.day(let day), _): [Field(names.name, day.description)]
        case (.chosen(let chosen), .several): chosen.map { Field(names.choice($0), "yes") }
        case (.chosen(let chosen), _): chosen.map { Field(names.name, $0.slug) }
        case (.stretches(let stretches), _): fields(names, stretches)
        }
    }

    private static func fields(_ names: FactFields, _ stretches: [LivedStretch]) -> [Field] {
        guard !stretches.isEmpty else { return [Field(names.never, "yes")] }
        return stretches.enumerated().flatMap { place, stretch in
            [
                Field(names.from(place + 1), stretch.from.description),
                Field(names.until(place + 1), stretch.until?.description ?? ""),
            ]
        }
    }
}
