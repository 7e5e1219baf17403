import Timeline

/// A form with which something is recorded: its fields as data, what is to be recorded of the answers, and how what was
/// recorded fills it again.
package struct RecordForm: Sendable {
    /// What stands in addresses and drafts: `kind/visit`, `care/move`.
    package let id: String
    package let title: String
    /// What it is for, in a sentence.
    package let hint: String?
    /// The theme under which it is listed.
    package let theme: String
    package var fields: [FormField]
    /// What is to be recorded of answers that could all be read. It may still find problems between fields.
    let drafts: @Sendable (inout FormReader) -> [Draft]
    /// How an entry that the form has made fills it again; `nil` for an entry of another sort.
    let filled: @Sendable (Entry) -> Answers?
    /// What stands in the form when it is opened for something new.
    let opening: @Sendable (FormContext) -> Answers

    package init(
        id: String, title: String, hint: String? = nil, theme: String, fields: [FormField],
        opening: @escaping @Sendable (FormContext) -> Answers = { _ in Answers() },
        filled: @escaping @Sendable (Entry) -> Answers? = { _ in nil },
        drafts: @escaping @Sendable (inout FormReader) -> [Draft]
    ) {
        self.id = id
        self.title = title
        self.hint = hint
        self.theme = theme
        self.fields = fields
        self.drafts = drafts
        self.filled = filled
        self.opening = opening
    }

    /// What a form says, understood.
    package struct Reading: Hashable, Sendable {
        package let drafts: [Draft]
        /// The brothers and sisters about whom the same is to be recorded.
        package let together: [ChildID]
        /// What deserves a second look, and yet can be recorded.
        package let cautions: [FieldProblem]
    }

    /// Reads `answers`.
    ///
    /// - Throws: ``FormProblems`` when something is to be put right first.
    package func read(_ answers: Answers, _ context: FormContext) throws(FormProblems) -> Reading {
        var reader = FormReader(self, answers, context)
        let drafts = drafts(&reader)
        guard reader.problems.isEmpty else { throw FormProblems(reader.orderedProblems) }
        let together = reader.children(FormField.Name.together)
        let all = together.isEmpty ? [] : (context.child.map { [$0] } ?? []) + together
        let sourced = drafts.map { draft in
            var draft = draft
            if !all.isEmpty { draft.source = .together(all.sorted()) }
            return draft
        }
        return Reading(drafts: sourced, together: together, cautions: reader.cautions)
    }

    /// What stands in the form when it is opened for something new, with the day that an obligation or a link has named.
    package func opened(_ context: FormContext, with given: Answers = Answers()) -> Answers {
        opening(context).replaced(by: given).within(self)
    }

    /// The form as filled by an entry that it could have made; `nil` for an entry of another sort.
    package func answers(from entry: Entry) -> Answers? { filled(entry).map { $0.within(self) } }

    package func field(_ name: String) -> FormField? { fields.first { $0.name == name } }
}

extension Answers {
    /// The answers to fields that the form has, in its order.
    func within(_ form: RecordForm) -> Answers {
        var result = Answers()
        for field in form.fields { result[field.name] = self[field.name] }
        return result
    }
}
