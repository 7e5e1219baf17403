import Casework
import HTML
import Timeline

/// A question whose answers are marked: one of a few, several, or brothers and sisters.
struct RecordingMarks {
    let field: FormField
    let id: String
    let given: [String]
    let problem: FormProblem?
    let context: FormContext

    /// A longer list is picked from, if only one can be.
    static let most = 8

    var body: Node {
        ChoiceGroup(
            id: id, type: isSeveral ? "checkbox" : "radio", question: field.shownLabel, hint: field.hint,
            problem: problem, marks: marks, style: style
        ).body
    }

    private var isSeveral: Bool {
        switch field.content {
        case .several, .children: true
        default: false
        }
    }

    private var choices: [FieldContent.Choice] {
        if field.content == .children { return context.siblings.map { .init($0.id.description, $0.words) } }
        if field.content == .yesOrNo { return field.content.choices }
        // What was chosen stays, even if it cannot be chosen any more.
        return field.content.including(given.filter { !$0.isEmpty }).choices
    }

    private var marks: [ChoiceGroup.Mark] {
        let offered = choices.map {
            ChoiceGroup.Mark(name: field.name, value: $0.value, words: $0.words, isChosen: given.contains($0.value))
        }
        guard !isSeveral, !field.isRequired else { return offered }
        // A mark cannot be taken away again without a script, so leaving it open is an answer too.
        let isOpen = !offered.contains(where: \.isChosen)
        return offered + [ChoiceGroup.Mark(name: field.name, value: "", words: "Leave it open", isChosen: isOpen)]
    }

    private var style: String {
        if isSeveral, choices.count > RecordingMarks.most { return "choices columns" }
        return field.content == .yesOrNo ? "choices inline" : "choices"
    }
}
