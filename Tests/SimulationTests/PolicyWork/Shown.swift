import Policy
import Simulation
import Testing
import Timeline

/// What made-up authorities show of the outcomes of a policy’s rules.
struct Shown {
    /// How many outcomes the rules can have, all together.
    private(set) var possible = 0
    /// Those of them that occurred nowhere.
    private(set) var missing: [RuleOutcome] = []
    /// Outcomes that occurred although the rule, which was in force, cannot have them.
    private(set) var impossible: [RuleOutcome] = []
    /// The rules in force that never came up.
    private(set) var silent: [String] = []

    /// Five years up to 31 March 2026, half of the children with eventful lives.
    static func authority(_ policy: Policy, children: Int, seed: UInt64) throws -> Authority {
        try Authority(
            children: children, years: 5, seed: seed, lastDay: #require(Day(2026, 3, 31)), policy: policy,
            percentEventful: 50)
    }

    /// Makes authorities of so many children, one seed after another, until no outcome is missing.
    init(_ policy: Policy, children: Int, seeds: ClosedRange<UInt64>) throws {
        var seen: [Set<Outcome>] = Array(repeating: [], count: policy.rules.count)
        for seed in seeds {
            let authority = try Shown.authority(policy, children: children, seed: seed)
            let counts = SeenOutcomes(of: authority, under: policy).counts
            for place in counts.indices { seen[place].formUnion(counts[place].keys) }
            compare(seen, policy, authority)
            if missing.isEmpty { return }
        }
    }

    private mutating func compare(_ seen: [Set<Outcome>], _ policy: Policy, _ authority: Authority) {
        (possible, missing, impossible, silent) = (0, [], [], [])
        let all = PossibleOutcomes.all(under: policy, in: authority)
        // A rule that is hardly in force in the record’s days is asked for nothing.
        for (place, rule) in policy.rules.enumerated() where !all[place].isEmpty {
            possible += all[place].count
            missing += all[place].subtracting(seen[place]).map { RuleOutcome(rule: rule.id, outcome: $0) }
            impossible += seen[place].subtracting(all[place]).map { RuleOutcome(rule: rule.id, outcome: $0) }
            if seen[place].isEmpty { silent.append(rule.id) }
        }
    }
}

/// One way in which one rule turns out.
struct RuleOutcome: Hashable, CustomStringConvertible {
    let rule: String
    let outcome: Outcome

    var description: String { "\(rule) \(outcome.rawValue)" }
}
