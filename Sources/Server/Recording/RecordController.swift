import Casework
import Hummingbird
import Pages
import Timeline

/// How a form is opened: what is to be recorded about a child, a correction, a new child, a home.
struct RecordController: Sendable {
    let desk: RecordingDesk

    var endpoints: [Endpoint] {
        [
            .get("/children/:number/record", RecordFacts.permission) { try choose($0, $1) },
            .get("/children/:number/record/:form", RecordFacts.permission) { try open($0, $1) },
            .get("/children/:number/entries/:entry/correct", CorrectFacts.permission) { try correct($0, $1) },
            .get("/register", RecordFacts.permission) { try new($0, $1, desk.forms.register.id) },
            .get("/homes", .keepHomes) { try homes($0, $1) },
            .get("/homes/new", .keepHomes) { try new($0, $1, desk.forms.home.id) },
            .get("/homes/:home/record", .keepHomes) { try home($0, $1) },
            .get("/drafts", ListWork.permission) { _, _ in
                .redirect(.work(WorkQuery().changing { $0.part = .drafts }))
            },
        ]
    }

    private func child(_ context: VisitContext) -> DraftPlace? {
        context.child.flatMap { child in child.id.map { .child(number: child.number, $0) } }
    }

    private func choose(_ request: Request, _ context: VisitContext) throws -> Response {
        guard let child = context.child, let id = child.id else { return nobody(context) }
        let sheet = try desk.store.read { try $0.indexed(id) }
        guard let sheet else { return nobody(context) }
        let name = sheet.name.map { "\($0.given) \($0.family)" } ?? "Child \(child.number)"
        let page = RecordChoicePage(
            child: child.number, about: .child(child.number, called: name), library: desk.forms,
            due: desk.due(sheet.obligations), sought: RequestFields(request)["find"] ?? "")
        return .page(page, context)
    }

    /// Opens a form with what the link names, and with what is known where it names the duty to be met.
    private func open(_ request: Request, _ context: VisitContext) throws -> Response {
        guard let place = child(context) else { return nobody(context) }
        let fields = RequestFields(request)
        let sheet = try desk.newSheet(
            try context.parameter("form"), about: place.subject, for: context.viewer, at: context.asked,
            with: Answers(fields.answers), toMeet: DutyName { fields[$0] })
        guard let sheet else {
            return .page(
                NotFoundPage(
                    "There is no such form. The policy may have changed since the link was made.",
                    instead: (
                        words: "See what can be recorded", route: .recordChoice(child: context.child?.number ?? "")
                    )),
                context, status: .notFound)
        }
        return .page(try desk.page(sheet, at: place), context)
    }

    private func correct(_ request: Request, _ context: VisitContext) throws -> Response {
        guard let place = child(context) else { return nobody(context) }
        let entry = Int64(try context.parameter("entry")).map { EntryID($0) }
        let sheet = try entry.flatMap {
            try desk.newSheet(
                RecordingDesk.correction, about: place.subject, correcting: $0, for: context.viewer, at: context.asked)
        }
        guard let sheet else {
            return .page(
                NotFoundPage(
                    "This entry no longer stands: it has been corrected or taken back already, or is not about this child.",
                    instead: (words: "Go to the child’s page", route: place.back)), context, status: .notFound)
        }
        return .page(try desk.page(sheet, at: place), context)
    }

    private func new(_ request: Request, _ context: VisitContext, _ form: String) throws -> Response {
        let sheet = try desk.newSheet(form, about: nil, for: context.viewer, at: context.asked)
        guard let sheet else { return nobody(context) }
        return .page(try desk.page(sheet, at: .new), context)
    }

    // MARK: Homes

    private func homes(_ request: Request, _ context: VisitContext) throws -> Response {
        var homes: [HomesPage.Line] = []
        try desk.store.read { reader in
            try reader.forEachHome { id, entries in
                if let home = Portrait(entries).home { homes.append(HomesPage.Line(id: id, home: home.value)) }
            }
        }
        let fields = RequestFields(request)
        let page = HomesPage(homes: homes, search: fields["search"] ?? "", onlyWithRoom: fields["room"] == "yes")
        return .page(page, context)
    }

    /// Opens the form of a home with what is known of it, to say what has changed.
    private func home(_ request: Request, _ context: VisitContext) throws -> Response {
        guard let id = Int64(try context.parameter("home")).map({ HomeID($0) }) else { return nobody(context) }
        let entries = try desk.store.read { try $0.entries(about: .home(id)) }
        guard let last = Portrait(entries).home.flatMap({ home in entries.first { $0.id == home.entry } }) else {
            return nobody(context)
        }
        let given = desk.forms.home.answers(from: last) ?? Answers()
        let sheet = try desk.newSheet(
            desk.forms.home.id, about: .home(id), for: context.viewer, at: context.asked, with: given)
        return try sheet.map { .page(try desk.page($0, at: .home(id)), context) } ?? nobody(context)
    }

    private func nobody(_ context: VisitContext) -> Response {
        .page(NotFoundPage("Nothing is known here by this number."), context, status: .notFound)
    }
}
