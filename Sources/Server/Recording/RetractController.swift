import Casework
import Hummingbird
import Pages
import Timeline

/// Takes an entry back: the page that asks why is the check.
struct RetractController: Sendable {
    let desk: RecordingDesk

    var endpoints: [Endpoint] {
        let path = "/children/:number/entries/:entry/retract"
        return [
            .get(path, CorrectFacts.permission) { try ask($1, problems: []) },
            .post(path, CorrectFacts.permission) { try retract($1) },
        ]
    }

    /// An entry that stands, with the form that takes it back.
    private struct Standing {
        let entry: Entry
        let form: RecordForm
        let context: FormContext
        let child: ChildID
        let number: String
    }

    private func standing(_ context: VisitContext) throws -> Standing? {
        guard let asked = context.child, let child = asked.id, let id = Int64(try context.parameter("entry")) else {
            return nil
        }
        let known = try desk.context(of: .child(child), for: context.viewer)
        return known.entry(EntryID(id)).map { entry in
            Standing(
                entry: entry, form: desk.forms.form(retracting: entry), context: known, child: child,
                number: asked.number)
        }
    }

    private func ask(
        _ context: VisitContext, problems: [FieldProblem], status: HTTPResponse.Status = .ok
    ) throws -> Response {
        guard let standing = try standing(context) else { return gone(context) }
        let place = DraftPlace.child(number: standing.number, standing.child)
        let canBeCorrected = desk.forms.form(correcting: standing.entry) != nil
        let page = RetractPage(
            entry: standing.entry, form: standing.form, answers: Answers(context.form.answers), problems: problems,
            context: standing.context, about: desk.subject(at: place, standing.context),
            send: .retract(child: standing.number, standing.entry.id),
            correct: canBeCorrected ? .correct(child: standing.number, standing.entry.id) : nil)
        return .page(page, context, status: status)
    }

    private func retract(_ context: VisitContext) throws -> Response {
        guard let standing = try standing(context) else { return gone(context) }
        let reading: RecordForm.Reading
        do throws(FormProblems) {
            reading = try standing.form.read(Answers(context.form.answers), standing.context)
        } catch {
            return try ask(context, problems: error.list, status: .unprocessableContent)
        }
        let use = CorrectFacts(under: desk.adopted, by: try context.viewer.doer, at: context.asked)
        let statement = RecordFacts.Statement(
            about: .child(standing.child), reading.drafts, basedOn: standing.context.entries.last?.id)
        do {
            let entries = try use.record([statement], in: desk.store)
            return .redirect(.recorded(child: standing.number, first: entries.first?.id, last: entries.last?.id))
        } catch is Clash {
            // Somebody recorded something in this very moment: the page shows what stands now.
            return try ask(context, problems: [], status: .conflict)
        }
    }

    private func gone(_ context: VisitContext) -> Response {
        let back = Route.child(context.child?.number ?? "", .now)
        return .page(
            NotFoundPage(
                "This entry no longer stands, or is not about this child.", instead: ("Go to the child’s page", back)),
            context,
            status: .notFound)
    }
}
