/// Something in a form that could not be understood, with what to do about it.
package struct FormProblem: Hashable, Sendable {
    /// The name of the field.
    package let field: String
    /// What the field is called on the page.
    package let label: String
    package let message: String

    package init(field: String, label: String, message: String) {
        self.field = field
        self.label = label
        self.message = message
    }

    /// The field and what is wrong with it; a field that is called by a question needs no colon after it.
    var sentence: String { label + (label.hasSuffix("?") ? " " : ": ") + message }

    static func notADay(field: String, label: String, typed: String) -> FormProblem {
        FormProblem(
            field: field, label: label,
            message: "“\(typed)” is not a day in the calendar. Write it like 4 June 2026 or 4/6/2026.")
    }
}
