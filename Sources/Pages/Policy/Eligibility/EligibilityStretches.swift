import HTML
import Policy

/// The question when a child lived with a person: two days for each stretch, with room for more.
struct EligibilityStretches {
    let fact: EligibilityFact
    let form: EligibilityForm
    let page: Route

    private static let hint = "Leave the second day empty while they still live together."

    private var fields: FactFields { FactFields(fact) }
    private var count: Int { fields.stretches(form.typed) }

    var body: Node {
        fieldset(.class("field stretches"), .id(fields.name), .ariaDescribedby("\(fields.name)-hint")) {
            legend { fact.question }
            span(.class("hint"), .id("\(fields.name)-hint")) {
                [fact.hint, "\(EligibilityQuestion.dayHint). \(EligibilityStretches.hint)"].compactMap(\.self)
                    .joined(separator: " ")
            }
            for number in 1...count { stretch(number) }
            more
            never
        }
    }

    private func stretch(_ number: Int) -> Node {
        fieldset(.class("stretch")) {
            legend { "Stretch \(number)" }
            day(fields.from(number), "Day the child came")
            day(fields.until(number), "Day the child left")
        }
    }

    private func day(_ name: String, _ label: String) -> Node {
        TextField(name: name, label: label, typed: form.typed[name] ?? "", problem: form.problem(of: name)).body
    }

    @HTMLBuilder
    private var more: Node {
        if count < FactFields.mostStretches {
            button(
                .class("secondary"), .name(fields.add), .value("\(count + 1)"),
                Attribute("formaction", "\(page.address)#\(fields.name)")
            ) { "Add another stretch" }
        } else {
            p(.class("hint")) { "There is room for \(FactFields.mostStretches) stretches." }
        }
    }

    private var never: Node {
        let problem = form.problem(of: fields.never)
        return div(.class(problem == nil ? "choices" : "choices wrong")) {
            if let problem {
                span(.class("problem"), .id("\(fields.never)-problem")) {
                    span(.class("unseen")) { "Problem: " }
                    problem.message
                }
            }
            div(.class("choice")) {
                input(
                    .type("checkbox"), .id(fields.never), .name(fields.never), .value("yes"),
                    form.typed[fields.never] != nil ? .checked : nil,
                    problem == nil ? nil : .ariaDescribedby("\(fields.never)-problem"))
                HTML.label(.for(fields.never)) { "The child has never lived with the person" }
            }
        }
    }
}
