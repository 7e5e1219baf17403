import Casework
import HTML
import Timeline

/// Something was recorded about the child while somebody filled a form in: what it was, and every word they typed.
package struct ConflictPage: Page {
    private let form: RecordForm
    private let answers: Answers
    private let context: FormContext
    private let between: [Entry]
    private let subject: RecordingSubject
    private let places: RecordingPlaces
    /// What the people are called who recorded it.
    private let nameOf: @Sendable (String) -> String?

    /// `between` are the entries recorded since the form was opened, in order.
    package init(
        form: RecordForm, answers: Answers, context: FormContext, recordedBetween between: [Entry],
        about subject: RecordingSubject, places: RecordingPlaces,
        nameOf: @escaping @Sendable (String) -> String? = { _ in nil }
    ) {
        self.form = form
        self.answers = answers
        self.context = context
        self.between = between
        self.subject = subject
        self.places = places
        self.nameOf = nameOf
    }

    package var title: String { "Something was recorded in the meantime" }
    package var trail: [TrailStep] { subject.trail + [TrailStep(form.title, places.form)] }
    package var place: Place? { subject.place }

    package var content: Node {
        .group([
            RecordingHead(
                title: title, subject: subject, hint: "Nothing that you typed is lost, and nothing of it counts yet."
            )
            .body,
            h2 { "What was recorded since you opened the form" },
            ul(.class("changes")) {
                for entry in between {
                    let who = nameOf(entry.author.name) ?? entry.author.name
                    li {
                        p {
                            EntryWords(entry: entry, nameOf: nameOf).dated
                            ". "
                            span(.class("quiet")) { "Recorded by \(who) on \(entry.recorded.words)." }
                        }
                    }
                }
            },
            h2 { "What you entered: \(form.title.lowercasedFirst)" },
            AnswerSummary(form: form, answers: answers, context: context, change: places.form).body,
            PostForm(places.record) {
                if let last = between.last {
                    input(.type("hidden"), .name(ConflictPage.seen), .value(last.id.description))
                }
                div(.class("buttons")) { button { "Both are right: record this too" } }
            }.body,
            p { a(.to(places.form)) { "Change what I entered" } },
            DiscardForm(places: places).body ?? .nothing,
        ])
    }

    /// The name of the field that holds the last entry that the person has now seen.
    package static let seen = "seen"
}
