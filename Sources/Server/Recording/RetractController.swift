import Casework
import Hummingbird
import Pages
import Timeline

/// Takes back an entry about a child or a home: the page that asks why is the check.
struct RetractController: Sendable {
    let desk: RecordingDesk

    var endpoints: [Endpoint] {
        endpoints(under: "/children/:number", CorrectFacts.permission) + endpoints(under: "/homes/:home", .keepHomes)
    }

    private func endpoints(under subject: String, _ permission: Permission) -> [Endpoint] {
        let path = "\(subject)/entries/:entry/retract"
        return [.get(path, permission) { try ask($1, problems: []) }, .post(path, permission) { try retract($1) }]
    }

    /// An entry that stands, with the form that takes it back.
    private struct Standing {
        let entry: Entry
        let form: RecordForm
        let context: FormContext
        let place: DraftPlace
        let subject: Subject
    }

    private func standing(_ context: VisitContext) throws -> Standing? {
        guard let place = try place(context), let subject = place.subject,
            let id = Int64(try context.parameter("entry"))
        else { return nil }
        let known = try desk.context(of: subject, for: context.viewer)
        return known.entry(EntryID(id)).map { entry in
            Standing(
                entry: entry, form: desk.forms.form(retracting: entry), context: known, place: place, subject: subject)
        }
    }

    private func place(_ context: VisitContext) throws -> DraftPlace? {
        if let child = context.child { return child.id.map { .child(number: child.number, $0) } }
        return Int64(try context.parameter("home")).map { .home(HomeID($0)) }
    }

    private func ask(
        _ context: VisitContext, problems: [FieldProblem], status: HTTPResponse.Status = .ok
    ) throws -> Response {
        guard let standing = try standing(context), let send = standing.place.retract(standing.entry.id) else {
            return gone(context)
        }
        let names = try desk.store.read { try $0.namesOfWorkers() }
        let canBeCorrected = desk.forms.form(correcting: standing.entry) != nil
        let page = RetractPage(
            entry: standing.entry, form: standing.form, answers: Answers(context.form.answers), problems: problems,
            context: standing.context,
            about: desk.subject(at: standing.place, of: standing.form, standing.context), send: send,
            correct: canBeCorrected ? standing.place.correct(standing.entry.id) : nil, nameOf: { names[$0] })
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
            about: standing.subject, reading.drafts, basedOn: standing.context.entries.last?.id)
        do {
            let entries = try use.record([statement], in: desk.store)
            return .redirect(standing.place.after(entries))
        } catch is Clash {
            // Somebody recorded something in this very moment: the page shows what stands now.
            return try ask(context, problems: [], status: .conflict)
        }
    }

    private func gone(_ context: VisitContext) -> Response {
        let words = "This entry no longer stands, or is not about this"
        let page =
            if let child = context.child {
                NotFoundPage("\(words) child.", instead: ("Go to the child’s page", .child(child.number, .now)))
            } else {
                NotFoundPage("\(words) home.", instead: ("See the homes", .homes))
            }
        return .page(page, context, status: .notFound)
    }
}
