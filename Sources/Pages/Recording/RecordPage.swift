import Casework
import HTML
import Timeline

/// A form in which something is recorded or corrected, with all that has been typed and what is to be put right.
package struct RecordPage: Page {
    private let form: RecordForm
    private let answers: Answers
    private let problems: [FieldProblem]
    private let context: FormContext
    private let subject: RecordingSubject
    private let places: RecordingPlaces
    private let duty: DutyAtHand?
    /// When what is typed was last kept.
    private let kept: Instant?
    /// What a form that is not kept yet says of itself when it is sent.
    private let carrying: [Field]

    package init(
        form: RecordForm, answers: Answers, problems: [FieldProblem] = [], context: FormContext,
        about subject: RecordingSubject, places: RecordingPlaces, toMeet duty: DutyAtHand? = nil,
        kept: Instant? = nil, carrying: [Field] = []
    ) {
        self.form = form
        self.answers = answers
        self.problems = problems
        self.context = context
        self.subject = subject
        self.places = places
        self.duty = duty
        self.kept = kept
        self.carrying = carrying
    }

    package var title: String { (problems.isEmpty ? "" : "Problem: ") + form.title }
    package var trail: [TrailStep] { subject.trail }
    package var place: Place? { subject.place }

    package var content: Node {
        let ids = FieldIDs(form)
        return .group([
            ErrorSummary(problems: problems.map(ids.problem)).body ?? .nothing,
            RecordingHead(title: form.title, subject: subject, hint: form.hint).body,
            duty?.body ?? .nothing,
            keptWords ?? .nothing,
            PostForm(places.form, class: "recording", hasFiles: form.fields.contains(where: \.content.takesFiles)) {
                for field in carrying { input(.type("hidden"), .name(field.name), .value(field.value)) }
                for field in form.fields where field.content.isOffered(context) {
                    RecordingField(
                        field: field, id: ids[field.name], given: answers[field.name],
                        problem: problems.first { $0.field == field.name }.map(ids.problem), context: context
                    ).body
                }
                if let keep = places.keep {
                    p(.class("keeping"), .role("status"), Attribute("data-keep", keep.address)) {}
                }
                buttons
            }.body,
            DiscardForm(places: places).body ?? .nothing,
        ])
    }

    /// Since when the draft is kept.
    private var keptWords: Node? {
        kept.map { kept in
            p(.class("quiet"), .role("status")) {
                "Kept as a draft on \(kept.words). It does not count until it is recorded."
            }
        }
    }

    private var buttons: Node {
        div(.class("buttons")) {
            button(.name(RecordPage.next), .value("check")) { "Check what you entered" }
            button(.class("secondary"), .name(RecordPage.next), .value("later")) { "Keep it and finish later" }
        }
    }

    /// The name of the buttons that say what comes next: `check` or `later`.
    package static let next = "next"
}

/// The button that throws a draft away.
struct DiscardForm {
    let places: RecordingPlaces

    var body: Node? {
        places.discard.map { discard in
            details(.class("discard")) {
                summary { "Throw this draft away" }
                p { "What you typed here will be gone. What is recorded stays." }
                PostForm(discard) { button(.class("secondary")) { "Throw it away" } }.body
            }
        }
    }
}
