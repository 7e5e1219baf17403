import HTML
import Policy

/// One question of a test, with what was answered and what is wrong with it.
struct EligibilityQuestion {
    let fact: EligibilityFact
    let form: EligibilityForm
    let page: Route

    static let dayHint = "For example, 4 June 2026 or 4/6/2026"

    private var fields: FactFields { FactFields(fact) }
    private var problem: FormProblem? { form.problem(of: fields.name) }

    var body: Node {
        switch fact.content {
        case .yesOrNo: radios([("yes", "Yes"), ("no", "No")], "choices inline")
        case .one(let choices): radios(choices.map { ($0.slug, $0.capitalizedFirst) }, "choices")
        case .several(let choices): checkboxes(choices)
        case .day:
            TextField(
                name: fields.name, label: fact.question, hint: fact.hint ?? EligibilityQuestion.dayHint,
                typed: form.typed[fields.name] ?? "", problem: problem
            ).body
        case .stretches: EligibilityStretches(fact: fact, form: form, page: page).body
        }
    }

    private func radios(_ answers: [(value: String, words: String)], _ style: String) -> Node {
        let marks = (answers + [("not-known", "Not known")]).map { answer in
            ChoiceGroup.Mark(
                name: fields.name, value: answer.value, words: answer.words,
                isChosen: form.typed[fields.name] == answer.value)
        }
        return ChoiceGroup(
            id: fields.name, type: "radio", question: fact.question, hint: fact.hint, problem: problem, marks: marks,
            style: style
        ).body
    }

    private func checkboxes(_ choices: [String]) -> Node {
        let marks = choices.map { choice in
            ChoiceGroup.Mark(
                name: fields.choice(choice), value: "yes", words: choice.capitalizedFirst,
                isChosen: form.typed[fields.choice(choice)] != nil)
        }
        return ChoiceGroup(
            id: fields.name, type: "checkbox", question: fact.question,
            hint: [fact.hint, "Choose all that are true."].compactMap(\.self).joined(separator: " "), problem: problem,
            marks: marks, style: choices.count > 4 ? "choices columns" : "choices"
        ).body
    }
}

extension FactFields {
    /// The field to which a link to the question leads.
    var anchor: String { fact.content == .stretches ? from(1) : name }
}
