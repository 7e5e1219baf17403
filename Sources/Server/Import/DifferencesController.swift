import Casework
import Dispatch
import Hummingbird
import Pages
import StatutoryReturn
import Timeline

/// Settling where returns and what people recorded differ.
struct DifferencesController: Sendable {
    let store: any CaseStore
    let adopted: AdoptedPolicy

    var endpoints: [Endpoint] {
        [
            .get("/import/differences", ListDifferences.permission) { try page($0, $1) },
            .post("/import/differences", SettleDifferences.permission) { try await settle($0, $1) },
            .post("/import/differences/additions", SettleDifferences.permission) { try await takeAdditions($1) },
        ]
    }

    private func page(_ request: Request, _ context: VisitContext) throws -> Response {
        let fields = RequestFields(request)
        let mayRead = try context.viewer.may(.readChild)
        let list = ListDifferences(by: try context.viewer.doer, at: context.asked)
        let page = try store.read { reader in
            let unsettled = try list.children(in: reader)
            let pages = max(1, (unsettled.count + DifferencesPage.perPage - 1) / DifferencesPage.perPage)
            let number = min(max(1, fields["page"].flatMap { Int($0) } ?? 1), pages)
            let shown = unsettled.dropFirst((number - 1) * DifferencesPage.perPage).prefix(DifferencesPage.perPage)
            return DifferencesPage(
                children: try shown.compactMap { child, _ in
                    try reader.differences(about: child).map { DifferencesPage.Child($0, isNamed: mayRead) }
                },
                all: unsettled.map(\.count).reduce(0, +), page: number, of: pages, settled: SettledWords(fields).words)
        }
        return .page(page, context)
    }

    private func settle(_ request: Request, _ context: VisitContext) async throws -> Response {
        let form = DifferenceForm { context.form.all($0) }
        let choices = form.choices.map {
            SettleDifferences.Choice(child: $0.child, entry: $0.entry, settlement: $0.settlement)
        }
        let number = RequestFields(request)["page"].flatMap { Int($0) } ?? 1
        let settle = try settling(context)
        return try await answer(page: number) { try settle.run(choices, in: $0) }
    }

    private func takeAdditions(_ context: VisitContext) async throws -> Response {
        let settle = try settling(context)
        return try await answer(page: 1) { try settle.takeAdditions(in: $0) }
    }

    private func settling(_ context: VisitContext) throws -> SettleDifferences {
        SettleDifferences(under: adopted, by: try context.viewer.doer, at: context.asked)
    }

    /// Records choices, and leads to the page that says what came of them.
    private func answer(
        page: Int, _ record: @escaping @Sendable (any CaseStore) throws -> SettleDifferences.Outcome
    ) async throws -> Response {
        let outcome = try await Task.outsideRequests { [store] in try record(store) }
        return .redirect(.differences(page: page, settled: SettledWords(outcome).fields))
    }
}

/// What has just been settled, as fields of an address and in words.
private struct SettledWords {
    let fields: [Field]

    private static let names = ["kept", "taken", "gone"]

    init(_ outcome: SettleDifferences.Outcome) {
        let counts = [outcome.kept, outcome.taken, outcome.gone]
        fields = zip(SettledWords.names, counts).map { Field($0, "\($1)") }
    }

    init(_ sent: RequestFields) {
        fields = SettledWords.names.compactMap { name in sent[name].map { Field(name, $0) } }
    }

    var words: String? {
        let counts = fields.compactMap { Int($0.value) }
        guard counts.count == SettledWords.names.count else { return nil }
        if counts.reduce(0, +) == 0 { return "Nothing was chosen, so nothing was settled." }
        let kept = counts[0] > 0 ? ["\(counts[0]) kept as recorded"] : []
        let taken = counts[1] > 0 ? ["\(counts[1]) taken from the return"] : []
        let gone = counts[2] > 0 ? ["\(counts[2]) had been settled in between"] : []
        return "Settled: " + (kept + taken + gone).joined(separator: ", ") + "."
    }
}

extension DifferencesPage.Child {
    fileprivate init(_ open: ChildDifferences, isNamed: Bool) {
        self.init(
            id: open.child, number: open.number, name: isNamed ? open.name : nil, differences: open.differences)
    }
}

extension Task where Success == Never, Failure == Never {
    /// Runs what takes long, such as many entries to be recorded, where no request waits for the thread.
    static func outsideRequests<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global(qos: .userInitiated).async { continuation.resume(with: Result { try body() }) }
        }
    }
}
