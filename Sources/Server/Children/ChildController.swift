import Casework
import Hummingbird
import Pages
import Timeline

/// The pages of one child.
struct ChildController: Sendable {
    let store: any CaseStore
    let adopted: AdoptedPolicy
    let today: @Sendable () -> Day

    private var files: ChildFiles { ChildFiles(store: store, adopted: adopted) }

    var endpoints: [Endpoint] {
        [
            .get("/children/:number", OpenCaseFile.permission) { request, context in try page(request, context) },
            .get("/children/:number/duties/:rule", OpenCaseFile.permission) { request, context in
                try duty(request, context)
            },
        ] + ChildTabsController(files: files, store: store, today: today).endpoints
    }

    private func page(_ request: Request, _ context: VisitContext) throws -> Response {
        let asked = try AskedPage(request, context)
        guard let record = try files.record(asked) else { return .page(asked.nobody, context, status: .notFound) }
        let page = ChildPage(
            ChildLook(record: record, form: asked.form, today: today()), banner: banner(asked.fields, record))
        return .page(page, context, status: asked.status)
    }

    /// What was recorded a moment ago, when the address names it.
    private func banner(_ fields: RequestFields, _ record: ChildRecord) -> RecordedBanner? {
        guard let first = fields["recorded"].flatMap({ Int64($0) }) else { return nil }
        let last = fields["to"].flatMap { Int64($0) } ?? first
        return record.banner(from: EntryID(first), to: EntryID(last), on: today())
    }

    private func duty(_ request: Request, _ context: VisitContext) throws -> Response {
        let asked = try AskedPage(request, context)
        let rule = try context.parameter("rule")
        guard let record = try files.record(asked) else { return .page(asked.nobody, context, status: .notFound) }
        let opened = asked.fields["opened"].flatMap { Day(iso: $0) }
        let page = DutyPage(record: record, rule: rule, opened: opened, form: asked.form, today: today())
        guard let page else {
            return .page(NotFoundPage("The policy has no rule “\(rule)”."), context, status: .notFound)
        }
        return .page(page, context, status: asked.status)
    }
}
