import Casework
import Hummingbird
import Pages
import Timeline

/// What a request asks about a child.
struct AskedPage {
    let number: String
    let child: ChildID?
    /// Who asks, and when.
    let doer: Doer
    let asked: Instant
    let fields: RequestFields
    let form: StandpointForm
    /// Whether whoever asks may record something about the child, and correct it.
    let mayRecord: Bool
    let mayCorrect: Bool

    init(_ request: Request, _ context: VisitContext) throws {
        number = try context.parameter("number")
        child = context.child?.id
        doer = try context.viewer.doer
        asked = context.asked
        mayRecord = try context.viewer.may(.record, context.child?.relation)
        mayCorrect = try context.viewer.may(.correct, context.child?.relation)
        fields = RequestFields(request)
        form = StandpointForm(on: fields["on"] ?? "", known: fields["known"] ?? "")
    }

    /// What is asked of the timeline.
    var timeline: TimelineQuery { TimelineQuery(standpoint: form.standpoint ?? .now) { fields[$0] } }

    /// A form that could not be read is answered with the page and what is wrong, as a bad request.
    var status: HTTPResponse.Status { form.problems.isEmpty ? .ok : .badRequest }

    /// The page that says that there is nobody.
    var nobody: NotFoundPage {
        guard let known = form.standpoint?.known else {
            return NotFoundPage("No child is known here by the number \(number).")
        }
        return NotFoundPage(
            "Nothing had been recorded about a child with the number \(number) by \(known.words).",
            instead: (words: "See what is recorded now", route: .child(number, .now)))
    }
}
