import Casework
import Hummingbird
import Measures
import Pages
import Policy
import Timeline

/// The page on which a policy is tried on the record, and its file.
struct TrialController: Sendable {
    let store: any CaseStore
    let library: PolicyLibrary
    /// The id of the pack by which the authority works.
    let adopted: String?
    let today: @Sendable () -> Day

    /// A page shows some of the duties that differ and a file so many.
    private static let most = 20_000

    var endpoints: [Endpoint] {
        [
            .get("/policy/try", .tryPolicy) { request, context in try page(request, context) },
            .get("/policy/try.csv", .tryPolicy) { request, _ in try file(request) },
        ]
    }

    private func page(_ request: Request, _ context: VisitContext) throws -> Response {
        let form = try form(request)
        let page = TrialPage(library: library, form: form, adopted: adopted, result: try result(form))
        return .page(page, context, status: form.problems.isEmpty ? .ok : .badRequest)
    }

    private func file(_ request: Request) throws -> Response {
        let form = try form(request)
        guard let result = try result(form) else { return .found(.trial(form.query)) }
        return .csv(AskedFile(result).bytes, name: "trial-\(form.query.pack)-\(result.span.upperBound).csv")
    }

    /// What is asked; a year to the last day of the record where no days are named.
    private func form(_ request: Request) throws -> TrialForm {
        let fields = RequestFields(request)
        let query = TrialQuery(
            pack: fields["pack"] ?? "", against: fields["against"] ?? adopted ?? "", from: fields["from"] ?? "",
            to: fields["to"] ?? "", team: fields["team"] ?? "", role: fields["role"] ?? "")
        let recorded = try store.read { try $0.coverage().days(of: ReturnKind.episode).last?.upperBound }
        let last = min(today(), recorded ?? today())
        return TrialForm(query, usual: (last.adding(months: -12) + 1)...last)
    }

    /// The result; `nil` until two policies are named, and when the days cannot be read.
    private func result(_ form: TrialForm) throws -> TrialResult? {
        guard let span = form.span, let new = library.book(form.query.pack),
            let old = library.book(form.query.against)
        else { return nil }
        // Rules that come into force later are tried as if they held already.
        let tried = new.policy.asIfInForce(on: span.lowerBound, unlike: old.policy).policy
        let listing = PolicyTrial.Listing(TrialController.most) {
            form.query.shows(team: $0.team, roles: $0.responsible)
        }
        var trial = PolicyTrial(of: tried, against: old.policy, in: span, listing: listing)
        try store.read { reader in
            trial.add(try reader.serviceTimeline())
            try reader.forEachTimeline { trial.add($0) }
        }
        return trial.result
    }
}
