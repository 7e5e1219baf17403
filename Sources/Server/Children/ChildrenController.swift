import Casework
import Hummingbird
import Pages
import Timeline

/// The children list, as a page and as a file.
struct ChildrenController: Sendable {
    let store: any CaseStore
    let list: ChildrenListKeeper
    let today: @Sendable () -> Day

    var endpoints: [Endpoint] {
        [
            .get("/", .ownAccount) { _, context in try home(context) },
            .get("/children", ListChildren.permission) { request, context in try await page(request, context) },
            .get("/children.csv", ListChildren.permission) { request, context in try await file(request, context) },
        ]
    }

    /// Leads to the first place that the viewer may go to.
    private func home(_ context: VisitContext) throws -> Response {
        let viewer = try context.viewer
        if viewer.may(.ownWork) { return .found(.work(WorkQuery())) }
        return .found(viewer.may(.listChildren) ? .children(ChildrenQuery()) : .policy)
    }

    private func page(_ request: Request, _ context: VisitContext) async throws -> Response {
        let query = query(request)
        let fields = RequestFields(request)
        let form = StandpointForm(on: fields["on"] ?? "", known: fields["known"] ?? "")
        let page = ChildrenPage(index: try await index(query, context), query: query, form: form)
        return .page(page, context, status: form.problems.isEmpty ? .ok : .badRequest)
    }

    private func file(_ request: Request, _ context: VisitContext) async throws -> Response {
        let query = query(request)
        let file = ChildrenFile(index: try await index(query, context), query: query)
        return .csv(file.bytes, name: file.name)
    }

    /// The children whom the viewer may see, by what they have to do with them today.
    private func index(_ query: ChildrenQuery, _ context: VisitContext) async throws -> ChildrenIndex {
        let all = try await self.list.index(on: query.standpoint.on ?? today(), asKnownAt: query.standpoint.known)
        let list = ListChildren(by: try context.viewer.doer, at: context.asked)
        let numbers = try store.read { try list.numbers(in: $0) }
        return numbers.map { all.limited(to: $0) } ?? all
    }

    private func query(_ request: Request) -> ChildrenQuery {
        let fields = RequestFields(request)
        return ChildrenQuery { fields[$0] }
    }
}
