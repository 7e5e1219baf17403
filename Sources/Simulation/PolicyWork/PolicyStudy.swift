import Policy
import Timeline

/// What a policy asks for, found out once for a whole authority: which kinds open its rules, which are worked for, and
/// what is read of each of them.
///
/// A kind is data of a pack, so nothing here knows one by name but those that the simulator records under every policy
/// (``Authority/kinds``).
final class PolicyStudy: Sendable {
    let policy: Policy
    /// Every kind that the packs declare, by name.
    let kinds: [KindName: KindStudy]
    /// The kinds that open a rule, in the order in which the packs declare them.
    let occasions: [Occasion]
    /// For each rule, by its place, what the simulator has to know of it.
    let rules: [RuleStudy]
    /// For each kind, the places of the rules that it opens.
    let opened: [KindName: [Int]]
    /// The roles that the packs declare.
    let roles: [String]
    /// Those of them who can excuse a duty.
    let approvers: [String]
    /// How a child must be looked after for rules that few children come under.
    let rareScopes: [RareScope]

    /// The kinds that happen of themselves alone, and of which the packs say to whom they usually do.
    let told: Set<KindName>

    /// The kinds that have to do with rules about children, so that they happen in childhood.
    let kindsOfChildhood: Set<KindName>

    /// From when on each kind is recorded.
    let coverage: KindCoverage

    /// Studies `policy` for an authority whose record covers `days`.
    init(_ policy: Policy, _ days: ClosedRange<Day>, years: Int) {
        self.policy = policy
        let uses = KindUses(of: policy)
        let kinds = policy.kinds.map { KindStudy($0, uses.uses[$0.name] ?? [:], policy) }
        self.kinds = Dictionary(uniqueKeysWithValues: kinds.map { ($0.declaration.name, $0) })
        coverage = KindCoverage(policy, uses, from: days.lowerBound, years: years)
        opened = uses.opened.mapValues { Array(Set($0.map(\.rule))).sorted() }
        told = Set(policy.kinds.filter { $0.usually != nil && uses.worked[$0.name] == nil }.map(\.name))
        kindsOfChildhood = policy.kindsOfChildhood
        let roles = policy.declarations.filter { $0.section == .role }.map(\.name)
        self.roles = roles.isEmpty ? ["social worker"] : roles
        let managers = roles.filter { $0.hasSuffix("manager") || $0.hasSuffix("officer") }
        approvers = managers.isEmpty ? ["manager"] : managers
        rareScopes = RareScope.all(in: policy.rules)
        let isRare = policy.rules.map { RareScope(of: $0) != nil }
        let coverage = coverage
        rules = policy.rules.indices.map { RuleStudy(policy.rules[$0], isRare: isRare[$0], coverage) }
        occasions = policy.kinds.compactMap { kind in
            uses.opened[kind.name].map { Occasion(kind.name, $0, policy, uses, isRare: isRare) }
        }
    }

    /// What can stand in a field that leaves a choice.
    func choices(of field: KindDeclaration.Field) -> [String] {
        switch field.content {
        case .role, .roles: roles
        case .yesOrNo: ["yes", "no"]
        case .choice(let choices): choices
        case .text, .day, .number, .person: []
        }
    }

    /// Whether something of a kind can happen on a day of a life: what happens of itself alone does only as the packs say that it
    /// usually does.
    func canHappen(_ kind: KindName, on day: Day, in life: CaseTimeline) -> Bool {
        guard told.contains(kind) else { return true }
        return kinds[kind]?.declaration.usually?.isUsual(on: day, in: life) ?? true
    }

    /// Whether the simulator records the kind under every policy, by a practice of its own.
    static func isOrdinary(_ kind: KindName) -> Bool { ordinary.contains(kind) }

    private static let ordinary = Set(Authority.kinds + Authority.returnKinds)
}
