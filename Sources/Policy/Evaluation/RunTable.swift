/// The runs of the scopes of a policy in a child’s life, those of each scope one after the other, collected when they are
/// first asked for.
struct RunTable {
    private var runs: [Run] = []
    /// For each scope, by ``CompiledRule/scopePlace``, where its runs stand.
    private var ranges: [Range<Int>?]

    init(scopes: Int) {
        ranges = [Range<Int>?](repeating: nil, count: scopes)
    }

    subscript(index: Int) -> Run { runs[index] }

    /// Forgets the runs of the last child.
    mutating func clear() {
        runs.removeAll(keepingCapacity: true)
        for scope in ranges.indices { ranges[scope] = nil }
    }

    /// Where the runs of the scope of `rule` stand.
    mutating func range(of rule: CompiledRule, _ history: ChildHistory) -> Range<Int> {
        if let range = ranges[rule.scopePlace] { return range }
        let first = runs.count
        rule.unit.collect(rule.scope, from: history, into: &runs)
        ranges[rule.scopePlace] = first..<runs.count
        return first..<runs.count
    }
}
