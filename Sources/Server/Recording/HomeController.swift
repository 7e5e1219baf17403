import Casework
import Hummingbird
import Pages
import Timeline

/// The page of a home, and what is wrong there corrected or taken back.
struct HomeController: Sendable {
    let desk: RecordingDesk

    var endpoints: [Endpoint] {
        [
            .get("/homes/:home", RecordFacts.permission) { try show($1) },
            .get("/homes/:home/entries/:entry/correct", CorrectFacts.permission) { try correct($1) },
            .get("/homes/:home/entries/:entry/retract", CorrectFacts.permission) { try ask($1, problems: []) },
            .post("/homes/:home/entries/:entry/retract", CorrectFacts.permission) { try retract($1) },
        ]
    }

    private func show(_ context: VisitContext) throws -> Response {
        guard let id = try home(context) else { return gone(context) }
        let (entries, names) = try desk.store.read {
            (try $0.entries(about: .home(id)), try $0.namesOfWorkers())
        }
        guard !entries.isEmpty else { return gone(context) }
        let page = HomePage(
            id, entries: entries, nameOf: { names[$0] }, mayCorrect: try context.viewer.may(.correct))
        return .page(page, context)
    }

    private func correct(_ context: VisitContext) throws -> Response {
        guard let standing = try standing(context),
            let sheet = try desk.newSheet(
                RecordingDesk.correction, about: .home(standing.home), correcting: standing.entry.id,
                for: context.viewer, at: context.asked)
        else { return gone(context) }
        return .page(try desk.page(sheet, at: .home(standing.home)), context)
    }

    // MARK: Taking back

    /// An entry that stands, with the form that takes it back.
    private struct Standing {
        let home: HomeID
        let entry: Entry
        let form: RecordForm
        let context: FormContext
    }

    private func standing(_ context: VisitContext) throws -> Standing? {
        guard let id = try home(context), let number = Int64(try context.parameter("entry")) else { return nil }
        let known = try desk.context(of: .home(id), for: context.viewer)
        return known.entry(EntryID(number)).map { entry in
            Standing(home: id, entry: entry, form: desk.forms.form(retracting: entry), context: known)
        }
    }

    private func ask(
        _ context: VisitContext, problems: [FieldProblem], status: HTTPResponse.Status = .ok
    ) throws -> Response {
        guard let standing = try standing(context) else { return gone(context) }
        let page = RetractPage(
            entry: standing.entry, form: standing.form, answers: Answers(context.form.answers), problems: problems,
            context: standing.context, about: desk.subject(at: .home(standing.home), standing.context),
            send: .retractHome(standing.home, standing.entry.id),
            correct: .correctHome(standing.home, standing.entry.id))
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
            about: .home(standing.home), reading.drafts, basedOn: standing.context.entries.last?.id)
        do {
            _ = try use.record([statement], in: desk.store)
            return .redirect(.knownHome(standing.home))
        } catch is Clash {
            return try ask(context, problems: [], status: .conflict)
        }
    }

    private func home(_ context: VisitContext) throws -> HomeID? {
        Int64(try context.parameter("home")).map { HomeID($0) }
    }

    private func gone(_ context: VisitContext) -> Response {
        .page(
            NotFoundPage(
                "No such home, or no such entry about it, stands here.", instead: ("See the homes", .homes)), context,
            status: .notFound)
    }
}
