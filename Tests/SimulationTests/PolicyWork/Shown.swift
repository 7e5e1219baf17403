import Policy
import Simulation
import Testing
import Timeline

/// What made-up authorities show of the outcomes of a policy’s rules.
struct Shown {
    /// How many outcomes the rules can have, all together.
    private(set) var possible = 0
    /// Those of them that occurred nowhere.
    private(set) var missing: [UnseenOutcome] = []
    /// The rules in force that never came up.
    private(set) var silent: [String] = []

    /// Five years up to 31 March 2026, half of the children with eventful lives.
    static func authority(_ policy: Policy, children: Int, seed: UInt64) throws -> Authority {
        try Authority(
            children: children, years: 5, seed: seed, lastDay: #require(Day(2026, 3, 31)), policy: policy,
            percentEventful: 50)
    }

    /// Makes authorities of so many children, one seed after another, until no outcome is missing. Each has but one service,
    /// so that first many small ones are made for the duties of the service.
    init(_ policy: Policy, children: Int, seeds: ClosedRange<UInt64>, services: Int = 1) throws {
        var seen: [Set<Outcome>] = Array(repeating: [], count: policy.rules.count)
        let small = try (1..<services).map { try Shown.authority(policy, children: 1, seed: 1_000 + UInt64($0)) }
        for authority in small { Shown.count(authority, policy, &seen) }
        for seed in seeds {
            let authority = try Shown.authority(policy, children: children, seed: seed)
            Shown.count(authority, policy, &seen)
            compare(seen, policy, authority)
            if missing.allSatisfy({ UnseenOutcome.known[$0] != nil }) { return }
        }
    }

    private static func count(_ authority: Authority, _ policy: Policy, _ seen: inout [Set<Outcome>]) {
        let counts = SeenOutcomes(of: authority, under: policy).counts
        for place in counts.indices { seen[place].formUnion(counts[place].keys) }
    }

    private mutating func compare(_ seen: [Set<Outcome>], _ policy: Policy, _ authority: Authority) {
        (possible, missing, silent) = (0, [], [])
        let (kinds, ages) = (policy.kindsOfChildhood, policy.ages)
        for (place, rule) in policy.rules.enumerated() {
            let outcomes = PossibleOutcomes(
                rule: rule, kindsOfChildhood: kinds, ages: ages, days: authority.days, record: authority.record
            ).all
            possible += outcomes.count
            missing += outcomes.subtracting(seen[place]).map { UnseenOutcome(rule.id, $0) }
            if !outcomes.isEmpty && seen[place].isEmpty { silent.append(rule.id) }
        }
    }
}
