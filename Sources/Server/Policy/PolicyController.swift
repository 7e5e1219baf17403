import Hummingbird
import Measures
import Pages
import Policy
import Timeline

/// The pages about policy: the packs, their rules and kinds, and authorities side by side.
struct PolicyController: Sendable {
    let library: PolicyLibrary
    /// The id of the pack by which the authority works.
    let adopted: String?
    let record: RuleRecordKeeper
    let today: @Sendable () -> Day

    func addRoutes(to router: Router<some RequestContext>) {
        router.get("/policy") { _, _ in packs() }
        router.get("/policy/compare") { request, _ in compare(request) }
        router.get("/policy/figures.csv") { _, _ in try await figures() }
        router.get("/policy/:pack") { request, context in try rules(request, try context.pack()) }
        router.get("/policy/:pack/kinds") { _, context in try kinds(try context.pack()) }
        router.get("/policy/:pack/rules/:rule") { _, context in try await rule(try context.asked()) }
        router.get("/policy/:pack/rules/:rule/children") { _, context in try await children(try context.asked()) }
        router.get("/policy/:pack/rules/:rule/figures.csv") { _, context in try await figures(try context.asked()) }
    }

    private func packs() -> Response {
        .page(PacksPage(library: library, adopted: adopted, today: today()))
    }

    private func compare(_ request: Request) -> Response {
        let fields = RequestFields(request)
        let query = ComparisonQuery(packs: fields.all("packs"), with: fields["with"])
        return .page(ComparisonPage(library: library, query: query, today: today()))
    }

    private func rules(_ request: Request, _ pack: String) throws -> Response {
        let fields = RequestFields(request)
        let query = RulesQuery { fields[$0] }
        let page = RulesPage(library: library, pack: pack, query: query, adopted: adopted, today: today())
        return page.map { .page($0) } ?? nothing(pack)
    }

    private func kinds(_ pack: String) throws -> Response {
        KindsPage(library: library, pack: pack).map { .page($0) } ?? nothing(pack)
    }

    private func rule(_ asked: AskedRule) async throws -> Response {
        let page = RulePage(
            library: library, pack: asked.pack, rule: asked.rule,
            record: try await record.record(of: asked.rule, on: today()), adopted: adopted, today: today())
        return page.map { .page($0) } ?? nothing(asked)
    }

    private func children(_ asked: AskedRule) async throws -> Response {
        guard let record = try await record.record(of: asked.rule, on: today()) else { return nothing(asked) }
        let page = RuleChildrenPage(
            library: library, pack: asked.pack, rule: asked.rule, record: record, today: today())
        return page.map { .page($0) } ?? nothing(asked)
    }

    private func figures() async throws -> Response {
        .csv(try await record.figures(on: today()).csv(), name: "rules-\(today()).csv")
    }

    private func figures(_ asked: AskedRule) async throws -> Response {
        guard try await record.record(of: asked.rule, on: today()) != nil else { return nothing(asked) }
        return .csv(try await record.figures(on: today()).csv(of: asked.rule), name: "\(asked.rule)-\(today()).csv")
    }

    private func nothing(_ pack: String) -> Response {
        .page(
            NotFoundPage("There is no policy “\(pack)”.", instead: ("Go to the policies", .policy)), status: .notFound)
    }

    private func nothing(_ asked: AskedRule) -> Response {
        guard library.book(asked.pack) != nil else { return nothing(asked.pack) }
        let page = NotFoundPage(
            "This policy has no rule “\(asked.rule)”.", instead: ("Go to its rules", .pack(asked.pack, RulesQuery())))
        return .page(page, status: .notFound)
    }
}

/// Which rule of which pack a request asks for.
private struct AskedRule {
    let pack: String
    let rule: String
}

extension RequestContext {
    fileprivate func pack() throws -> String { RequestFields.decoded(try parameters.require("pack")) }

    fileprivate func asked() throws -> AskedRule {
        AskedRule(pack: try pack(), rule: RequestFields.decoded(try parameters.require("rule")))
    }
}
