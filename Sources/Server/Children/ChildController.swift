import Casework
import Hummingbird
import Pages
import Timeline

/// The pages of one child.
struct ChildController: Sendable {
    let store: any CaseStore
    let adopted: AdoptedPolicy
    let today: @Sendable () -> Day

    var endpoints: [Endpoint] {
        [
            .get("/children/:number", .readChild) { request, context in try page(request, context) },
            .get("/children/:number/duties/:rule", .readChild) { request, context in try duty(request, context) },
        ]
    }

    private func page(_ request: Request, _ context: VisitContext) throws -> Response {
        let asked = try Asked(request, context)
        guard let record = try record(asked) else { return .page(asked.nobody, context, status: .notFound) }
        let page = ChildPage(record: record, form: asked.form, today: today())
        return .page(page, context, status: asked.status)
    }

    private func duty(_ request: Request, _ context: VisitContext) throws -> Response {
        let asked = try Asked(request, context)
        let rule = try context.parameter("rule")
        guard let record = try record(asked) else { return .page(asked.nobody, context, status: .notFound) }
        let opened = asked.fields["opened"].flatMap { Day(iso: $0) }
        let page = DutyPage(record: record, rule: rule, opened: opened, form: asked.form, today: today())
        guard let page else {
            return .page(NotFoundPage("The policy has no rule “\(rule)”."), context, status: .notFound)
        }
        return .page(page, context, status: asked.status)
    }

    /// All that is known about the child, read from one state of the store.
    private func record(_ asked: Asked) throws -> ChildRecord? {
        let known = asked.form.standpoint?.known
        let file = try store.read { reader in
            try asked.child.flatMap {
                try CaseFile.open($0, under: adopted.policy, asKnownAt: known, in: reader)
            }
        }
        return file.map { file in
            ChildRecord(
                number: asked.number, timeline: file.timeline, obligations: file.obligations,
                explainer: file.explainer,
                entries: Dictionary(file.entries.map { ($0.id, $0) }) { first, _ in first })
        }
    }
}

/// What a request asks about a child.
private struct Asked {
    let number: String
    let child: ChildID?
    let fields: RequestFields
    let form: StandpointForm

    init(_ request: Request, _ context: VisitContext) throws {
        number = try context.parameter("number")
        child = context.child?.id
        fields = RequestFields(request)
        form = StandpointForm(on: fields["on"] ?? "", known: fields["known"] ?? "")
    }

    /// A form that could not be read is answered with the page and what is wrong, as a bad request.
    var status: HTTPResponse.Status { form.problems.isEmpty ? .ok : .badRequest }

    /// The page that says that there is nobody.
    var nobody: NotFoundPage {
        guard let known = form.standpoint?.known else {
            return NotFoundPage("No child is known here by the number \(number).")
        }
        return NotFoundPage(
            "Nothing had been recorded about a child with the number \(number) by \(known.words).",
            instead: (words: "See what is recorded now", route: .child(number, .now)))
    }
}
