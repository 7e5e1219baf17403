/// Something in a form that is to be put right before it can be recorded, or that deserves a second look.
package struct FieldProblem: Hashable, Sendable {
    /// The name of the field.
    package let field: String
    /// What the field is called.
    package let label: String
    /// What is wrong and what to do about it.
    package let message: String

    package init(field: String, label: String, message: String) {
        self.field = field
        self.label = label
        self.message = message
    }
}

/// What keeps a form from being recorded: one problem a field at most, in the order of the form.
package struct FormProblems: Error, Hashable, Sendable {
    package let list: [FieldProblem]

    package init(_ list: [FieldProblem]) {
        self.list = list
    }
}
