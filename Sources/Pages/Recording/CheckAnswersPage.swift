import Casework
import HTML
import Timeline

/// What was entered, in words, before it counts; with what it changes in the record.
package struct CheckAnswersPage: Page {
    private let form: RecordForm
    private let answers: Answers
    private let reading: RecordForm.Reading
    private let context: FormContext
    private let subject: RecordingSubject
    private let places: RecordingPlaces

    package init(
        form: RecordForm, answers: Answers, reading: RecordForm.Reading, context: FormContext,
        about subject: RecordingSubject, places: RecordingPlaces
    ) {
        self.form = form
        self.answers = answers
        self.reading = reading
        self.context = context
        self.subject = subject
        self.places = places
    }

    package var title: String { "Check before it counts: \(form.title.lowercasedFirst)" }
    package var trail: [TrailStep] { subject.trail + [TrailStep(form.title, places.form)] }
    package var place: Place? { subject.place }

    package var content: Node {
        .group([
            RecordingHead(title: "Check before it counts", subject: subject, hint: form.title).body,
            cautions,
            AnswerSummary(form: form, answers: answers, context: context, change: places.form).body,
            DraftWords(drafts: reading.drafts, context: context).body ?? .nothing,
            PostForm(places.record) {
                div(.class("buttons")) { button { "Record this" } }
            }.body,
            p { a(.to(places.form)) { "Go back and change something" } },
            DiscardForm(places: places).body ?? .nothing,
        ])
    }

    @HTMLBuilder private var cautions: Node {
        if !reading.cautions.isEmpty {
            div(.class("note note-no-number"), .role("region"), .ariaLabel("Look at this again")) {
                p { strong { "Look at this again" } }
                ul {
                    for caution in reading.cautions { li { FieldIDs(form).problem(caution).sentence } }
                }
            }
        }
    }
}

/// The fields of a form with what was answered, each with a link to change it.
struct AnswerSummary {
    let form: RecordForm
    let answers: Answers
    let context: FormContext
    /// Where answers are changed; `nil` where they cannot be.
    let change: Route?

    var body: Node {
        let ids = FieldIDs(form)
        return SummaryList(
            terms: form.summary(answers, context).map { line in
                Term(line.label) {
                    span(.class(line.words.isEmpty ? "quiet" : "as-typed")) {
                        line.words.isEmpty ? "Left open" : line.words
                    }
                    if let change {
                        a(.class("change"), .href("\(change.address)#\(ids[line.field])")) {
                            "Change"
                            span(.class("unseen")) { ": \(line.label)" }
                        }
                    }
                }
            }
        ).body
    }
}
