import Casework
import HTML
import Timeline

/// One field of a form: its question, its hint, what is wrong with it, and what was typed, whatever it is.
struct RecordingField {
    let field: FormField
    let id: String
    let given: [String]
    let problem: FormProblem?
    let context: FormContext

    private var typed: String { given.first ?? "" }

    var body: Node {
        switch field.content {
        case .day, .partialDay: line("short")
        case .number: line("shortest", Attribute("inputmode", "numeric"))
        case .postcode, .nhsNumber: line("short")
        case .text: line(nil)
        case .longText: framed { longText }
        case .person: suggested(context.people.map { ($0, $0) })
        case .worker: suggested(context.workers.map { ($0.identifier, $0.words) })
        case .home: picked(context.homes.map { .init($0.id.description, $0.description.called) })
        case .yesOrNo, .choice, .several, .children: chosen
        case .files, .picture:
            framed { RecordedFiles(field: field, id: id, given: given, describedBy: describedBy).body }
        case .entry: chosenEntry
        }
    }

    /// A short list is marked, a long one is picked from.
    @HTMLBuilder private var chosen: Node {
        let marks = RecordingMarks(field: field, id: id, given: given, problem: problem, context: context)
        if case .choice(let choices) = field.content, choices.count > RecordingMarks.most {
            picked(choices)
        } else {
            marks.body
        }
    }

    // MARK: What is typed

    private func line(_ style: String?, _ more: Attribute? = nil) -> Node {
        framed {
            input(
                .type("text"), .id(id), .name(field.name), .value(typed), style.map { .class($0) },
                Attribute("autocomplete", "off"), more, describedBy, invalid)
        }
    }

    /// The element drops a line break at its beginning, so there is always one that is not part of the text.
    private var longText: Node {
        textarea(.id(id), .name(field.name), Attribute("rows", typed.count > 400 ? "12" : "5"), describedBy, invalid) {
            "\n" + typed
        }
    }

    /// A line with suggestions, which nobody need follow.
    private func suggested(_ known: [(value: String, words: String)]) -> Node {
        framed {
            input(
                .type("text"), .id(id), .name(field.name), .value(typed), Attribute("autocomplete", "off"),
                known.isEmpty ? nil : Attribute("list", "\(id)-known"), describedBy, invalid)
            if !known.isEmpty {
                datalist(.id("\(id)-known")) {
                    for one in known { option(.value(one.value)) { one.words == one.value ? "" : one.words } }
                }
            }
        }
    }

    private func picked(_ choices: [FieldContent.Choice]) -> Node {
        let known = choices.contains { $0.value == typed } || typed.isEmpty
        return framed {
            select(.id(id), .name(field.name), describedBy, invalid) {
                option(.value("")) { "Choose" }
                // What was recorded or typed stays, even if it cannot be chosen any more.
                if !known { option(.value(typed), .selected) { typed } }
                for choice in choices {
                    option(.value(choice.value), choice.value == typed ? .selected : nil) { choice.words }
                }
            }
        }
    }

    /// What the page that led here chose.
    private var chosenEntry: Node {
        let entry = context.standing.first { $0.id.description == typed }
        return div(.class(problem == nil ? "field" : "field wrong"), .id(id), .tabindex(-1)) {
            p(.class("question-name")) { field.label }
            problemWords
            if let entry { p { EntryWords(entry: entry).dated } }
            input(.type("hidden"), .name(field.name), .value(typed))
        }
    }
}

extension RecordingField {
    /// The field with its label, hint and problem around the control.
    private func framed(@HTMLBuilder control: () -> Node) -> Node {
        div(.class(problem == nil ? "field" : "field wrong")) {
            HTML.label(.for(id)) { field.shownLabel }
            if let hint = field.hint { span(.class("hint"), .id("\(id)-hint")) { hint } }
            problemWords
            control()
        }
    }

    @HTMLBuilder private var problemWords: Node {
        if let problem {
            span(.class("problem"), .id("\(id)-problem")) {
                span(.class("unseen")) { "Problem: " }
                problem.message
            }
        }
    }

    private var describedBy: Attribute? {
        let ids = [field.hint.map { _ in "\(id)-hint" }, problem.map { _ in "\(id)-problem" }].compactMap(\.self)
        return ids.isEmpty ? nil : .ariaDescribedby(ids.joined(separator: " "))
    }

    private var invalid: Attribute? { problem == nil ? nil : Attribute("aria-invalid", "true") }
}

extension FormField {
    /// The label, and that the field may be left empty where it may.
    var shownLabel: String { isRequired ? label : "\(label) (optional)" }
}
