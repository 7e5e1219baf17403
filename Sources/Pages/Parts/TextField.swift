import HTML

/// One line to type in, with its label, a hint, and what was wrong with what was typed.
struct TextField {
    let name: String
    let label: String
    var hint: String?
    let typed: String
    var problem: FormProblem?
    var type = "text"
    /// What the browser may fill in by itself, by the names that HTML gives.
    var autocomplete = "off"

    var body: Node {
        div(.class(problem == nil ? "field" : "field wrong")) {
            HTML.label(.for(name)) { label }
            if let hint { span(.class("hint"), .id("\(name)-hint")) { hint } }
            if let problem {
                span(.class("problem"), .id("\(name)-problem")) {
                    span(.class("unseen")) { "Problem: " }
                    problem.message
                }
            }
            input(
                .type(type), .id(name), .name(name), .value(typed), Attribute("autocomplete", autocomplete),
                described.isEmpty ? nil : .ariaDescribedby(described),
                problem == nil ? nil : Attribute("aria-invalid", "true"))
        }
    }

    /// The ids of the hint and the problem, those that there are.
    private var described: String {
        [hint.map { _ in "\(name)-hint" }, problem.map { _ in "\(name)-problem" }].compactMap(\.self)
            .joined(separator: " ")
    }
}

/// A choice from a short list, with “any” first.
struct Choice {
    let name: String
    let label: String
    let any: String
    let options: [(value: String, words: String)]
    let chosen: String?

    var body: Node {
        div(.class("field")) {
            HTML.label(.for(name)) { label }
            select(.id(name), .name(name)) {
                option(.value("")) { any }
                for item in options {
                    option(.value(item.value), item.value == chosen ? .selected : nil) { item.words }
                }
            }
        }
    }
}

/// The small form that chooses another day.
struct StandpointPicker {
    let form: StandpointForm
    /// The page, without a standpoint.
    let page: Route
    /// What else stands in the address of the page, to be kept.
    var kept: [Field] = []
    /// Whether the page shows the record, so that one can ask what was known of it.
    var asksKnown = true

    var body: Node {
        details(.class("moment"), form.problems.isEmpty ? nil : .open) {
            summary { "See an earlier day" }
            HTML.form(.method("get"), .action(page.address)) {
                TextField(
                    name: "on", label: "Show the day", hint: "For example, 4 June 2026 or 4/6/2026", typed: form.on,
                    problem: problem(of: "on")
                ).body
                if asksKnown {
                    TextField(
                        name: "known", label: "As known at the end of", hint: "Leave empty for all that is known now",
                        typed: form.known, problem: problem(of: "known")
                    ).body
                }
                for field in kept where !field.value.isEmpty {
                    input(.type("hidden"), .name(field.name), .value(field.value))
                }
                button { "Show" }
            }
        }
    }

    private func problem(of field: String) -> FormProblem? {
        form.problems.first { $0.field == field }
    }
}
