import Casework
import Hummingbird
import Measures
import Pages
import Policy
import Timeline

/// The pages about policy: the packs, their rules and kinds, and authorities side by side.
struct PolicyController: Sendable {
    let store: any CaseStore
    let library: PolicyLibrary
    /// The id of the pack by which the authority works.
    let adopted: String?
    let record: RuleRecordKeeper
    let today: @Sendable () -> Day

    var endpoints: [Endpoint] {
        [
            .get("/policy", .readPolicy) { _, context in packs(context) },
            .get("/policy/compare", .readPolicy) { request, context in compare(request, context) },
            .get("/policy/figures.csv", .readFigures) { _, _ in try await figures() },
            .get("/policy/:pack", .readPolicy) { request, context in try rules(request, context) },
            .get("/policy/:pack/kinds", .readPolicy) { _, context in try kinds(context) },
            .get("/policy/:pack/rules/:rule", .readPolicy) { _, context in try await rule(context) },
            .get("/policy/:pack/rules/:rule/children", .listChildren) { _, context in try await children(context) },
            .get("/policy/:pack/rules/:rule/figures.csv", .readFigures) { _, context in try await figures(context) },
        ]
    }

    private func packs(_ context: VisitContext) -> Response {
        .page(PacksPage(library: library, adopted: adopted, today: today()), context)
    }

    private func compare(_ request: Request, _ context: VisitContext) -> Response {
        let fields = RequestFields(request)
        let query = ComparisonQuery(packs: fields.all("packs"), with: fields["with"])
        return .page(ComparisonPage(library: library, query: query, today: today()), context)
    }

    private func rules(_ request: Request, _ context: VisitContext) throws -> Response {
        let pack = try context.parameter("pack")
        let fields = RequestFields(request)
        let query = RulesQuery { fields[$0] }
        let page = RulesPage(library: library, pack: pack, query: query, adopted: adopted, today: today())
        return page.map { .page($0, context) } ?? nothing(pack, context)
    }

    private func kinds(_ context: VisitContext) throws -> Response {
        let pack = try context.parameter("pack")
        return KindsPage(library: library, pack: pack).map { .page($0, context) } ?? nothing(pack, context)
    }

    private func rule(_ context: VisitContext) async throws -> Response {
        let asked = try AskedRule(context)
        // How a rule was kept here is shown to those who may see figures about all children.
        let isShown = try context.viewer.may(.readFigures)
        let kept = try isShown ? await record.record(of: asked.rule, on: today()) : nil
        let page = RulePage(
            library: library, pack: asked.pack, rule: asked.rule, record: kept, showsRecord: isShown,
            adopted: adopted, today: today())
        return page.map { .page($0, context) } ?? nothing(asked, context)
    }

    private func children(_ context: VisitContext) async throws -> Response {
        let asked = try AskedRule(context)
        guard let all = try await record.record(of: asked.rule, on: today()) else { return nothing(asked, context) }
        let list = ListChildren(by: try context.viewer.doer, at: context.asked)
        let numbers = try store.read { try list.numbers(in: $0) }
        let record = numbers.map { all.limited(to: $0) } ?? all
        let page = RuleChildrenPage(
            library: library, pack: asked.pack, rule: asked.rule, record: record, today: today())
        return page.map { .page($0, context) } ?? nothing(asked, context)
    }

    private func figures() async throws -> Response {
        .csv(try await record.figures(on: today()).csv(), name: "rules-\(today()).csv")
    }

    private func figures(_ context: VisitContext) async throws -> Response {
        let asked = try AskedRule(context)
        guard try await record.record(of: asked.rule, on: today()) != nil else { return nothing(asked, context) }
        return .csv(try await record.figures(on: today()).csv(of: asked.rule), name: "\(asked.rule)-\(today()).csv")
    }

    private func nothing(_ pack: String, _ context: VisitContext) -> Response {
        let page = NotFoundPage("There is no policy “\(pack)”.", instead: ("Go to the policies", .policy))
        return .page(page, context, status: .notFound)
    }

    private func nothing(_ asked: AskedRule, _ context: VisitContext) -> Response {
        guard library.book(asked.pack) != nil else { return nothing(asked.pack, context) }
        let page = NotFoundPage(
            "This policy has no rule “\(asked.rule)”.", instead: ("Go to its rules", .pack(asked.pack, RulesQuery())))
        return .page(page, context, status: .notFound)
    }
}

/// Which rule of which pack a request asks for.
private struct AskedRule {
    let pack: String
    let rule: String

    init(_ context: VisitContext) throws {
        pack = try context.parameter("pack")
        rule = try context.parameter("rule")
    }
}
