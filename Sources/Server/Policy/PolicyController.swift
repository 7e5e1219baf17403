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
            .get("/policy/figures.csv", .readFigures) { request, _ in try await figures(request) },
            .get("/policy/:pack", .readPolicy) { request, context in try rules(request, context) },
            .get("/policy/:pack/kinds", .readPolicy) { _, context in try kinds(context) },
            .get("/policy/:pack/rules/:rule", .readPolicy) { request, context in try await rule(request, context) },
            .get("/policy/:pack/rules/:rule/children", .listChildren) { request, context in
                try await children(request, context)
            },
            .get("/policy/:pack/rules/:rule/figures.csv", .readFigures) { request, context in
                try await figures(request, context)
            },
        ]
    }

    private func packs(_ context: VisitContext) -> Response {
        .page(PacksPage(library: library, adopted: adopted, today: today()), context)
    }

    private func compare(_ request: Request, _ context: VisitContext) -> Response {
        let fields = RequestFields(request)
        let form = StandpointForm(on: fields["on"] ?? "")
        let query = ComparisonQuery(packs: fields.all("packs"), with: fields["with"], on: form.standpoint?.on)
        let page = ComparisonPage(library: library, query: query, form: form, today: today())
        return .page(page, context, status: form.status)
    }

    private func rules(_ request: Request, _ context: VisitContext) throws -> Response {
        let pack = try context.parameter("pack")
        let fields = RequestFields(request)
        let query = RulesQuery { fields[$0] }
        let form = StandpointForm(on: fields["on"] ?? "")
        let page = RulesPage(library: library, pack: pack, query: query, form: form, adopted: adopted, today: today())
        return page.map { .page($0, context, status: form.status) } ?? nothing(pack, context)
    }

    private func kinds(_ context: VisitContext) throws -> Response {
        let pack = try context.parameter("pack")
        return KindsPage(library: library, pack: pack).map { .page($0, context) } ?? nothing(pack, context)
    }

    private func rule(_ request: Request, _ context: VisitContext) async throws -> Response {
        let asked = try AskedRule(request, context)
        // How a rule was kept here is shown to those who may see figures about all children.
        let isShown = try context.viewer.may(.readFigures)
        let kept = isShown ? try await recorded(asked) : nil
        let page = RulePage(
            library: library, pack: asked.pack, rule: asked.rule, record: kept, showsRecord: isShown,
            adopted: adopted, form: asked.form, today: today())
        return page.map { .page($0, context, status: asked.form.status) } ?? nothing(asked, context)
    }

    private func children(_ request: Request, _ context: VisitContext) async throws -> Response {
        let asked = try AskedRule(request, context)
        guard let all = try await recorded(asked) else { return nothing(asked, context) }
        let list = ListChildren(by: try context.viewer.doer, at: context.asked)
        let numbers = try store.read { try list.numbers(in: $0) }
        let record = numbers.map { all.limited(to: $0) } ?? all
        let page = RuleChildrenPage(
            library: library, pack: asked.pack, rule: asked.rule, record: record, form: asked.form, today: today())
        return page.map { .page($0, context, status: asked.form.status) } ?? nothing(asked, context)
    }

    private func figures(_ request: Request) async throws -> Response {
        let look = look(StandpointForm(RequestFields(request)))
        return .csv(try await record.figures(from: look).csv(), name: "rules-\(look.day).csv")
    }

    private func figures(_ request: Request, _ context: VisitContext) async throws -> Response {
        let asked = try AskedRule(request, context)
        let look = look(asked.form)
        guard try await recorded(asked) != nil else { return nothing(asked, context) }
        return .csv(try await record.figures(from: look).csv(of: asked.rule), name: "\(asked.rule)-\(look.day).csv")
    }

    private func recorded(_ asked: AskedRule) async throws -> RuleRecord? {
        try await record.record(of: asked.rule, from: look(asked.form))
    }

    private func look(_ form: StandpointForm) -> RecordLook {
        RecordLook(day: form.standpoint?.on ?? today(), known: form.standpoint?.known)
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

/// Which rule of which pack a request asks for, and on which day.
private struct AskedRule {
    let pack: String
    let rule: String
    let form: StandpointForm

    init(_ request: Request, _ context: VisitContext) throws {
        pack = try context.parameter("pack")
        rule = try context.parameter("rule")
        form = StandpointForm(RequestFields(request))
    }
}

extension StandpointForm {
    fileprivate init(_ fields: RequestFields) {
        self.init(on: fields["on"] ?? "", known: fields["known"] ?? "")
    }

    /// A day that could not be read is answered with the page and what is wrong, as a bad request.
    fileprivate var status: HTTPResponse.Status { problems.isEmpty ? .ok : .badRequest }
}
