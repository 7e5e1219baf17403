import Policy
import Timeline

/// A scope that few children come under, such as a secure home: the legal statuses and placements that it takes.
struct RareScope: Hashable, Sendable {
    let pairs: [CarePair]

    /// The scope of `rule`; `nil` when it takes children who live as many do, or does not ask how they live.
    init?(of rule: Rule) {
        guard rule.scope.unit.isInCare else { return nil }
        pairs = CarePair.all.filter { rule.scope.contains($0.legalStatus, $0.placement) }
        if pairs.isEmpty || pairs.contains(where: \.isCommon) { return nil }
    }

    /// The rare scopes of `rules`, each once, in the order in which the rules name them.
    static func all(in rules: [Rule]) -> [RareScope] {
        var scopes: [RareScope] = []
        for scope in rules.compactMap(RareScope.init) where !scopes.contains(scope) { scopes.append(scope) }
        return scopes
    }
}
