import Policy
import Simulation
import Timeline

/// What a made-up authority shows of the outcomes of a policy’s rules.
struct Shown {
    /// How many outcomes the rules can have, all together.
    private(set) var possible = 0
    /// Those of them that occurred nowhere.
    private(set) var missing: [RuleOutcome] = []
    /// Outcomes that occurred although the rule, which was in force, cannot have them.
    private(set) var impossible: [RuleOutcome] = []

    /// The children in whose lives rare things come together and the service: what they show, the authority shows.
    init(_ policy: Policy, in authority: Authority) {
        let all = PossibleOutcomes.all(under: policy, in: authority).map(\.all)
        let counts = SeenOutcomes(of: authority.eventfulChildren, in: authority, under: policy).counts
        // A rule that is hardly in force in the record’s days is asked for nothing.
        for (place, rule) in policy.rules.enumerated() where !all[place].isEmpty {
            let seen = Set(counts[place].keys)
            possible += all[place].count
            missing += all[place].subtracting(seen).map { RuleOutcome(rule: rule.id, outcome: $0) }
            impossible += seen.subtracting(all[place]).map { RuleOutcome(rule: rule.id, outcome: $0) }
        }
    }
}

/// One way in which one rule turns out.
struct RuleOutcome: Hashable, CustomStringConvertible {
    let rule: String
    let outcome: Outcome

    var description: String { "\(rule) \(outcome.rawValue)" }
}
