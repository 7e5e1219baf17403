import Foundation
import Policy
import Simulation
import Testing
import Timeline

/// Under every pack of the repository, every rule comes up in the made-up authority, and in every way in which it can turn
/// out.
///
/// The authority is the one that `make run` makes, but for its last day. With `MAINSTAY_SEEDS=12` those of the seeds 1 to 12
/// are looked at one after another, with `MAINSTAY_LAST_DAY=2026-11-22` such as end on that day.
@Suite struct OutcomeTests {
    private static let environment = ProcessInfo.processInfo.environment
    private let seeds = 1...(environment["MAINSTAY_SEEDS"].flatMap { UInt64($0) } ?? 1)
    private let lastDay = environment["MAINSTAY_LAST_DAY"].flatMap { Day(iso: $0) } ?? Day(2026, 3, 31)

    private func authority(_ policy: Policy, seed: UInt64) throws -> Authority {
        try Authority(children: 600, years: 5, seed: seed, lastDay: #require(lastDay), policy: policy)
    }

    @Test(arguments: Policies.names)
    func `every outcome of every rule occurs, and no other`(pack: String) throws {
        let policy = try Policies.policy(pack)
        for seed in seeds {
            let shown = try Shown(policy, in: authority(policy, seed: seed))
            #expect(shown.missing.isEmpty, "in no life, seed \(seed): \(shown.missing)")
            #expect(
                shown.impossible.isEmpty, "though the words of the rule allow none, seed \(seed): \(shown.impossible)")
        }
    }

    @Test func `the same seed and policy make the same authority, and a child is the same in a larger one`() throws {
        let policy = try Policies.policy("england")
        let lastDay = try #require(lastDay)
        let once = try Authority(children: 26, years: 5, seed: 11, lastDay: lastDay, policy: policy)
        let again = try Authority(children: 400, years: 5, seed: 11, lastDay: lastDay, policy: policy)
        #expect(once.everyChild.flatMap(\.facts) == again.everyChild.prefix(26).flatMap(\.facts))
        #expect(once.service == again.service && once.coverage == again.coverage)
    }
}
