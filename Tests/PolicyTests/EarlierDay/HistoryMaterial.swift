import Policy
import Timeline

/// What histories are made up of under a policy: its kinds, what its rules ask of their fields, and the rules that can be
/// excused.
struct HistoryMaterial {
    let kinds: [KindDeclaration]
    /// For each field, the values of which some rule asks whether the field holds them.
    let asked: [String: [String]]
    let rules: [String]

    init(_ policy: Policy) {
        let carried = [ReturnKind.review, ReturnKind.missing, ReturnKind.adoptionDecision, ReturnKind.worker]
        kinds =
            policy.kinds + carried.map { KindDeclaration(name: $0, plural: $0, meaning: "Carried by the return.") }
        rules = policy.rules.map(\.id)
        var asked: [String: [String]] = [:]
        for test in policy.rules.flatMap(\.tests) {
            guard case .includes(let groups) = test.test else { continue }
            let new = groups.joined().filter { !asked[test.field, default: []].contains($0) }
            asked[test.field, default: []] += new
        }
        self.asked = asked
    }
}

extension Rule {
    /// Everything that the rule asks of fields.
    fileprivate var tests: [DetailTest] {
        let conditions =
            unless.map(\.condition) + due.compactMap(\.condition) + routes.compactMap(\.condition)
            + [metWhen].compactMap(\.self)
        let ways = metBy + routes.flatMap(\.metBy)
        return opens.flatMap(\.tests) + ways.flatMap(\.events).flatMap(\.details) + conditions.flatMap(\.tests)
    }
}

extension Opening {
    fileprivate var tests: [DetailTest] {
        switch self {
        case .event(let pattern), .count(_, let pattern, _): pattern.details
        case .scopeStarts, .birthday, .recordBegins, .comesIntoForce: []
        }
    }
}

extension Condition {
    fileprivate var tests: [DetailTest] {
        switch self {
        case .held(let test): test.details
        case .states(let tests): tests
        case .all(let parts), .any(let parts): parts.flatMap(\.tests)
        case .not(let part): part.tests
        default: []
        }
    }
}
