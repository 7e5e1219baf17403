import Casework
import Hummingbird
import Pages
import Policy
import Timeline

/// What is due for the children of whoever asks.
struct WorkController: Sendable {
    let desk: RecordingDesk
    let live: LiveRecord<ChildToday>
    /// How the pages are reached from outside, such as `https://mainstay.example`.
    let site: String
    let now: @Sendable () -> Instant

    var endpoints: [Endpoint] {
        [
            .get("/work", ListWork.permission) { try await work($0, $1) },
            .get("/work/calendar", KeepCalendarFeed.permission) { try calendar($0, $1) },
            .post("/work/calendar/new", KeepCalendarFeed.permission) { try newFeed($0, $1) },
            .post("/work/calendar/revoke", KeepCalendarFeed.permission) { try revoke($0, $1) },
            .open(get: "/feeds/:key", isRecorded: true) { try await feed($0, $1) },
        ]
    }

    private var store: any CaseStore { desk.store }
    private var policy: Policy { desk.adopted.policy }

    private func work(_ request: Request, _ context: VisitContext) async throws -> Response {
        let viewer = try context.viewer
        let fields = RequestFields(request)
        let day = desk.today()
        let snapshot = try await live.snapshot(on: day)
        let list = ListWork(by: viewer.doer, at: context.asked)
        let query = WorkQuery { fields[$0] }
        let caseload = try Caseload(list, of: viewer.account, snapshot, chosen: query.worker, in: store)
        let page = WorkPage(
            work: WorkList(caseload.children, for: viewer.account.posts(under: policy), under: policy, on: day),
            query: query, person: caseload.person, drafts: try drafts(list, context),
            explainer: Explainer(policy, snapshot.coverage))
        return .page(page, context)
    }

    private func drafts(_ list: ListWork, _ context: VisitContext) throws -> [DraftLine] {
        let closed = KeepClosedDrafts(of: try context.viewer.account, at: context.asked)
        return try store.read { reader in
            let closed = Set(try closed.all(in: reader).map(\.draft.id))
            return try list.drafts(in: reader).map { draft in
                DraftLine(
                    id: draft.id.description, words: desk.forms.form(draft.form)?.title ?? "Correction",
                    child: try draft.subject?.child.flatMap { try reader.number(of: $0) },
                    home: try draft.subject.flatMap { try reader.nameOfHome($0) }, changed: draft.changed,
                    isClosed: closed.contains(draft.id))
            }
        }
    }

    // MARK: The calendar

    private func keepFeed(_ context: VisitContext) throws -> KeepCalendarFeed {
        KeepCalendarFeed(by: try context.viewer.doer, at: context.asked)
    }

    private func calendar(_ request: Request, _ context: VisitContext) throws -> Response {
        let feed = try keepFeed(context).current(in: store)
        return .page(CalendarPage(made: feed?.made, address: nil), context)
    }

    /// Makes a new secret address, which is shown this once.
    private func newFeed(_ request: Request, _ context: VisitContext) throws -> Response {
        let secret = try keepFeed(context).make(in: store)
        return .page(CalendarPage(made: context.asked, address: site + Route.feed(secret).address), context)
    }

    private func revoke(_ request: Request, _ context: VisitContext) throws -> Response {
        try keepFeed(context).revoke(in: store)
        return .redirect(.calendar)
    }

    /// What a calendar programme fetches: known by the secret alone, so it tells no names, and nothing about the account.
    private func feed(_ request: Request, _ context: VisitContext) async throws -> Response {
        let digest = CalendarFeed.digest(of: try context.parameter("key"))
        let account = try store.read { reader -> Account? in
            try reader.calendarFeed(withDigest: digest).flatMap { try reader.account(named: $0.owner.name) }
        }
        guard let account, AccessRules.standard.decide(account, ListWork.permission, nil).isGranted else {
            return Response(status: .notFound)
        }
        context.note.change { $0.who = account.username }
        let day = desk.today()
        let snapshot = try await live.snapshot(on: day)
        let list = ListWork(by: .person(account), at: context.asked)
        let children = try Caseload.own(list, snapshot, in: store)
        let file = CalendarFile(
            work: WorkList(children, for: account.posts(under: policy), under: policy, on: day),
            explainer: Explainer(policy, snapshot.coverage), made: now(), site: site)
        return Response(
            status: .ok, headers: [.contentType: "text/calendar; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: file.bytes)))
    }
}

extension CaseReader {
    /// What the home is called that `subject` is; `nil` for a child.
    fileprivate func nameOfHome(_ subject: Subject) throws -> String? {
        guard case .home = subject else { return nil }
        return Portrait(try entries(about: subject)).home?.value.called
    }
}
