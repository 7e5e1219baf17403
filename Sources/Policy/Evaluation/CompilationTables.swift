import Timeline

/// What the rules of a policy share when they are compiled: the places of the kinds, and the tests of details.
final class CompilationTables {
    let places: [KindName: Int]
    private(set) var tests: [[DetailTest]] = []
    private var scopes: [(unit: Scope.Unit, table: CareTable)] = []

    init(_ places: [KindName: Int]) {
        self.places = places
    }

    /// How many different scopes the rules have.
    var scopeCount: Int { scopes.count }

    /// The place of a scope among those of the policy.
    func place(of table: CareTable, _ unit: Scope.Unit) -> Int {
        if let place = scopes.firstIndex(where: { $0.unit == unit && $0.table == table }) { return place }
        scopes.append((unit, table))
        return scopes.count - 1
    }

    /// The place in ``tests`` of `details`; `nil` when nothing is asked.
    func place(of details: [DetailTest]) -> Int? {
        if details.isEmpty { return nil }
        if let place = tests.firstIndex(of: details) { return place }
        tests.append(details)
        return tests.count - 1
    }
}

/// What decides at a glance whether a rule has anything to say of a timeline.
struct RuleHead: Sendable {
    let isService: Bool
    /// The kind without which nothing opens it; `nil` if it can open without, or by several kinds.
    let onlyKind: Int?

    init(_ rule: CompiledRule) {
        isService = rule.unit == .service
        onlyKind = rule.openedByKinds.flatMap { Set($0).count == 1 ? $0.first : nil }
    }
}
