import Hummingbird
import Pages
import Timeline

/// The children list, as a page and as a file.
struct ChildrenController: Sendable {
    let list: ChildrenListKeeper
    let today: @Sendable () -> Day

    func addRoutes(to router: Router<some RequestContext>) {
        router.get("/") { _, _ in Response.found(.children(ChildrenQuery())) }
        router.get("/children") { request, _ in try await page(request) }
        router.get("/children.csv") { request, _ in try await file(request) }
    }

    private func page(_ request: Request) async throws -> Response {
        let query = query(request)
        let fields = RequestFields(request)
        let form = StandpointForm(on: fields["on"] ?? "", known: fields["known"] ?? "")
        let page = ChildrenPage(index: try await index(query), query: query, form: form)
        return .page(page, status: form.problems.isEmpty ? .ok : .badRequest)
    }

    private func file(_ request: Request) async throws -> Response {
        let query = query(request)
        let file = ChildrenFile(index: try await index(query), query: query)
        return .csv(file.bytes, name: file.name)
    }

    private func index(_ query: ChildrenQuery) async throws -> ChildrenIndex {
        try await list.index(on: query.standpoint.on ?? today(), asKnownAt: query.standpoint.known)
    }

    private func query(_ request: Request) -> ChildrenQuery {
        let fields = RequestFields(request)
        return ChildrenQuery { fields[$0] }
    }
}
