import Casework
import Hummingbird
import Pages
import Timeline

/// The steps of a form that somebody has begun: typed, kept, checked, recorded or thrown away. Every step is a plain post and
/// a redirect, and keeps what was typed before it does anything else.
struct DraftController: Sendable {
    let desk: RecordingDesk

    /// A scanned report a file, and a few of them a form.
    private static let limits = MultipartLimits(file: FileType.most, files: 4 * FileType.most)

    var endpoints: [Endpoint] {
        ["/children/:number/drafts/:draft", "/drafts/:draft"].flatMap { path -> [Endpoint] in
            [
                .get(path, KeepDraft.permission) { try show($0, $1) },
                .upload(path, KeepDraft.permission, DraftController.limits) { try save($0, $1) },
                .post("\(path)/keep", KeepDraft.permission, holding: .forFormAbove) { try keep($0, $1) },
                .get("\(path)/check", KeepDraft.permission) { try check($0, $1) },
                .post("\(path)/record", RecordFacts.permission, holding: .nothing) { try record($0, $1) },
                .post("\(path)/discard", KeepDraft.permission, holding: .nothing) { try discard($0, $1) },
            ]
        }
    }

    private var store: any CaseStore { desk.store }

    // MARK: Typing

    private func show(_ request: Request, _ context: VisitContext) throws -> Response {
        guard let sheet = try sheet(context) else { return try gone(context) }
        let isToBePutRight = RequestFields(request)["problems"] == "show"
        return try page(sheet, problems: isToBePutRight ? sheet.problems : [], context)
    }

    /// Keeps what was typed and handed in; then goes on to the check, or stays with what is to be put right.
    private func save(_ request: Request, _ context: VisitContext) throws -> Response {
        guard var sheet = try sentSheet(context) else { return try gone(context) }
        let handedIn = HandedIn(context.upload, for: sheet.form)
        sheet.draft.answers =
            sheet.form.answers(
                posted: context.form.answers, before: sheet.answers, uploaded: handedIn.attachments
            ).list
        sheet.draft.changed = context.asked
        let draft = sheet.draft
        try drafts(context).keep(draft, files: handedIn.files.map(\.bytes), in: store)
        if context.form[RecordPage.next] == "later" {
            return .redirect(.work(WorkQuery().changing { $0.part = .drafts }))
        }
        let problems = handedIn.problems + sheet.problems
        guard problems.isEmpty else {
            return try page(sheet, problems: problems, context, status: .unprocessableContent)
        }
        return .redirect(place(context).route(draft.id, .check))
    }

    /// Keeps what has been typed so far, while it is being typed.
    private func keep(_ request: Request, _ context: VisitContext) throws -> Response {
        guard var sheet = try sentSheet(context) else {
            return .text("This form is no longer open. What you typed is still on this page.", status: .gone)
        }
        sheet.draft.answers = sheet.form.answers(posted: context.form.answers, before: sheet.answers).list
        sheet.draft.changed = context.asked
        try drafts(context).keep(sheet.draft, in: store)
        return Response(status: .noContent)
    }

    // MARK: Recording

    private func check(_ request: Request, _ context: VisitContext) throws -> Response {
        guard let sheet = try sheet(context) else { return try gone(context) }
        guard let reading = try? sheet.read() else { return putRight(sheet, context) }
        let place = place(context, of: sheet.draft)
        let page = CheckAnswersPage(
            form: sheet.form, answers: sheet.answers, reading: reading, context: sheet.context,
            about: desk.subject(at: place, of: sheet.form, sheet.context), places: place.places(sheet.draft.id))
        return .page(page, context)
    }

    private func record(_ request: Request, _ context: VisitContext) throws -> Response {
        guard var sheet = try sheet(context) else { return try gone(context) }
        if let seen = context.form[ConflictPage.seen].flatMap({ Int64($0) }) { sheet.draft.basedOn = EntryID(seen) }
        guard let reading = try? sheet.read() else { return putRight(sheet, context) }
        do {
            return .redirect(try recorded(sheet, reading, context))
        } catch is Clash {
            return try conflict(sheet, context)
        } catch let taken as NumberTaken {
            let problem = FieldProblem(field: "number", label: "Number", message: taken.description)
            return try page(sheet, problems: [problem], context, status: .conflict)
        }
    }

    /// Shows what was recorded since the form was opened, with every word that was typed.
    private func conflict(_ sheet: RecordingSheet, _ context: VisitContext) throws -> Response {
        guard let now = try desk.sheet(of: sheet.draft, for: context.viewer) else { return try gone(context) }
        let place = place(context, of: sheet.draft)
        let names = try store.read { try $0.namesOfWorkers() }
        let page = ConflictPage(
            form: now.form, answers: now.answers, context: now.context, recordedBetween: now.recordedSince,
            about: desk.subject(at: place, of: now.form, now.context), places: place.places(now.draft.id),
            nameOf: { names[$0] })
        return .page(page, context, status: .conflict)
    }

    private func putRight(_ sheet: RecordingSheet, _ context: VisitContext) -> Response {
        .redirect(to: place(context).route(sheet.draft.id, .form).address + "?problems=show")
    }

    private func discard(_ request: Request, _ context: VisitContext) throws -> Response {
        guard let draft = try draft(context) else { return .redirect(place(context).back) }
        try drafts(context).discard(draft.id, in: store)
        return .redirect(place(context, of: draft).back)
    }
}
