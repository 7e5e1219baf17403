import Foundation
import Policy
import Simulation
import Testing
import Timeline

/// What the made-up authority shows of a council's policy. The rest of the outcomes that a rule can have is so rare that it
/// needs more children than a test can wait for; `MAINSTAY_CHILDREN=3000` lets it wait, and prints what is still missing.
@Suite struct PolicyWorkTests {
    private let children = Int(ProcessInfo.processInfo.environment["MAINSTAY_CHILDREN"] ?? "") ?? 150

    @Test func `under a council's policy nearly every rule comes up, and in nearly every way in which it can turn out`()
        throws
    {
        let policy = try Policies.policy("islington")
        let authority = try Authority(
            children: children, years: 5, seed: 7, lastDay: #require(Day(2026, 3, 31)), policy: policy)
        let seen = SeenOutcomes(of: authority, under: policy)
        let kinds = policy.kindsOfChildhood
        var possible = 0
        var missing: [String] = []
        for (place, rule) in policy.rules.enumerated() {
            let outcomes = PossibleOutcomes(rule: rule, kindsOfChildhood: kinds, days: authority.days).all
            possible += outcomes.count
            missing += outcomes.subtracting(seen.counts[place].keys).map { "\(rule.id): \($0.rawValue)" }
        }
        if children > 150 { print(missing.joined(separator: "\n")) }
        let silent = policy.rules.indices.filter { seen.counts[$0].isEmpty }.map { policy.rules[$0].id }
        #expect(silent.count * 20 < policy.rules.count, "rules that never came up: \(silent)")
        #expect(missing.count * 5 < possible, "\(missing.count) of \(possible) are missing")
    }

    @Test func `the same seed and policy make the same authority`() throws {
        let policy = try Policies.policy("leeds")
        func facts() throws -> [Recorded] {
            let authority = try Authority(
                children: 12, years: 3, seed: 11, lastDay: #require(Day(2026, 3, 31)), policy: policy)
            return authority.everyChild.flatMap(\.facts) + authority.service
        }
        #expect(try facts() == facts())
    }
}
