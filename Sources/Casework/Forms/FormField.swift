/// One field of a form.
package struct FormField: Hashable, Sendable {
    /// Its name among the answers.
    package let name: String
    /// What people read above it.
    package let label: String
    package var hint: String?
    package var content: FieldContent
    package let isRequired: Bool

    package init(
        _ name: String, _ label: String, _ content: FieldContent, hint: String? = nil, isRequired: Bool = false
    ) {
        self.name = name
        self.label = label
        self.hint = hint
        self.content = content
        self.isRequired = isRequired
    }
}

extension FormField {
    /// The day on which it happened.
    static func day(_ label: String, hint: String? = nil) -> FormField {
        FormField(Name.day, label, .day(.past), hint: hint ?? Hint.day, isRequired: true)
    }

    /// The brothers and sisters for whom the same is recorded.
    static let together = FormField(
        Name.together, "For which brothers and sisters was it the same?", .children,
        hint: "It is recorded once for all whom you choose.")

    static let files = FormField(Name.files, "Documents", .files)

    /// Names of fields that several forms have.
    package enum Name {
        package static let day = "day"
        package static let together = "together"
        package static let files = "files"
        /// Why something recorded is corrected.
        package static let because = "because"
    }

    /// What helps with fields that several forms have.
    enum Hint {
        static let day = "For example, 4 June 2026, 4/6/2026, yesterday or last Friday"
        static let anyDay = "For example, 4 June 2026 or 4/6/2026"
        static let partialDay = "A year or a month is enough, if that is all that is known: 2014, or May 2014"
    }
}
