import Timeline

/// What the rules of a policy share when they are compiled: the places of the kinds, the tests of details, the scopes,
/// and the memory in which they are laid flat.
final class CompilationTables {
    let places: [KindName: Int]
    let memory = FlatMemory()
    private(set) var tests: [[DetailTest]] = []
    private var scopes: [(unit: Scope.Unit, rows: [UInt64])] = []

    init(_ places: [KindName: Int]) {
        self.places = places
    }

    /// How many different scopes the rules have.
    var scopeCount: Int { scopes.count }

    /// The place of a scope among those of the policy.
    func place(of scope: Scope) -> Int {
        let rows = scope.condition.careRows
        if let place = scopes.firstIndex(where: { $0.unit == scope.unit && $0.rows == rows }) { return place }
        scopes.append((scope.unit, rows))
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
