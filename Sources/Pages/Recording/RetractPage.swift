import Casework
import HTML
import Timeline

/// Taking an entry back: what it says, and why it is taken back.
package struct RetractPage: Page {
    private let entry: Entry
    private let form: RecordForm
    private let answers: Answers
    private let problems: [FieldProblem]
    private let context: FormContext
    private let subject: RecordingSubject
    private let send: Route
    private let correct: Route?
    /// What the people are called who recorded.
    private let nameOf: @Sendable (String) -> String?

    /// `form` is the library’s form that takes `entry` back; `correct` leads to the form that corrects it, if there is one.
    package init(
        entry: Entry, form: RecordForm, answers: Answers = Answers(), problems: [FieldProblem] = [],
        context: FormContext, about subject: RecordingSubject, send: Route, correct: Route? = nil,
        nameOf: @escaping @Sendable (String) -> String? = { _ in nil }
    ) {
        self.entry = entry
        self.form = form
        self.answers = answers
        self.problems = problems
        self.context = context
        self.subject = subject
        self.send = send
        self.correct = correct
        self.nameOf = nameOf
    }

    package var title: String { (problems.isEmpty ? "" : "Problem: ") + "Take back: \(entry.inShort)" }
    package var trail: [TrailStep] { subject.trail }
    package var place: Place? { subject.place }

    package var content: Node {
        let ids = FieldIDs(form)
        let words = EntryWords(entry: entry, nameOf: nameOf)
        return .group([
            ErrorSummary(problems: problems.map(ids.problem)).body ?? .nothing,
            RecordingHead(title: "Take back", subject: subject, hint: form.hint).body,
            SummaryList(terms: [
                Term("What it says", words.dated),
                Term("Where it comes from", words.origin),
                Term("Recorded", entry.recorded.words),
            ]).body,
            correct.map { correct in p { a(.to(correct)) { "Correct it instead" } } } ?? .nothing,
            PostForm(send, class: "recording") {
                for field in form.fields {
                    RecordingField(
                        field: field, id: ids[field.name], given: answers[field.name],
                        problem: problems.first { $0.field == field.name }.map(ids.problem), context: context
                    ).body
                }
                div(.class("buttons")) { button { "Take it back" } }
            }.body,
        ])
    }
}
