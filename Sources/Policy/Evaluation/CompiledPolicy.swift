import Timeline

/// The rules of a policy made ready to be asked, in order, and what they share.
final class CompiledPolicy: Sendable {
    /// The names of all kinds that a rule can ask about; a kind’s place here is its place wherever rules are compiled.
    let kindNames: [KindName]
    let kindPlaces: [KindName: Int]
    let rules: Flat<CompiledRule>
    /// What can be seen of the rules at a glance.
    let heads: Flat<RuleHead>
    /// How many different scopes they have; see ``CompiledRule/scopePlace``.
    let scopeCount: Int
    /// What must be recorded about events, by the places that ``CompiledEvent/tests`` names.
    let tests: [[DetailTest]]
    private let memory: FlatMemory

    /// Compiles `rules`, which can ask about `kinds`.
    init(_ rules: [Rule], kinds: [KindName]) {
        kindNames = kinds
        kindPlaces = Dictionary(kinds.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let tables = CompilationTables(kindPlaces)
        let takers = CompiledPolicy.takers(among: rules)
        let compiled = rules.indices.map { CompiledRule(rules[$0], takers: takers[$0] ?? [], tables) }
        memory = tables.memory
        self.rules = memory.lay(compiled)
        heads = memory.lay(compiled.map(RuleHead.init))
        scopeCount = tables.scopeCount
        tests = tables.tests
    }

    /// For the place of a rule, those of its later versions that take over what is still open, in order.
    private static func takers(among rules: [Rule]) -> [Int: [Int]] {
        var takers: [Int: [Int]] = [:]
        let taking = rules.indices.filter { rules[$0].provenance.takesOver }
            .sorted { rules[$0].provenance.from < rules[$1].provenance.from }
        for taker in taking {
            for place in rules.indices
            where rules[place].id == rules[taker].id && rules[place].provenance.from < rules[taker].provenance.from {
                takers[place, default: []].append(taker)
            }
        }
        return takers
    }
}
