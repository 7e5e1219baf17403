import HTML
import Policy

/// The form of a trial: which policy, against which, from when to when.
struct TrialFields {
    let library: PolicyLibrary
    let form: TrialForm
    let adopted: String?

    var body: Node {
        HTML.form(.class("filter trial-form"), .method("get"), .action(Route.trial(TrialQuery()).address)) {
            choice("pack", "Policy to try", form.query.pack)
            choice("against", "Tried against", form.query.against.isEmpty ? adopted ?? "" : form.query.against)
            field("from", TrialForm.first, form.query.from, hint: "Empty for a year before the last day")
            field("to", TrialForm.last, form.query.to, hint: "Empty for the last day of the record")
            button { "Try it" }
        }
    }

    private func choice(_ name: String, _ label: String, _ chosen: String) -> Node {
        div(.class("field")) {
            HTML.label(.for(name)) { label }
            select(.id(name), .name(name)) {
                for book in library.books {
                    option(.value(book.name.id), book.name.id == chosen ? .selected : nil) { book.name.heading }
                }
            }
        }
    }

    private func field(_ name: String, _ label: String, _ typed: String, hint: String) -> Node {
        TextField(
            name: name, label: label, hint: hint, typed: typed, problem: form.problems.first { $0.field == name }
        ).body
    }
}
