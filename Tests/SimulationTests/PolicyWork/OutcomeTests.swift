import Foundation
import Policy
import Simulation
import Testing
import Timeline

/// Under every pack of the repository, every rule comes up in the made-up authority, and in every way in which it can turn
/// out.
///
/// Some outcomes need a thousand children to come about. With `MAINSTAY_CHILDREN=1500` the tests make authorities of so
/// many, one seed after another, until nothing is missing; otherwise they make a small one and ask for six in seven.
@Suite struct OutcomeTests {
    private let many = ProcessInfo.processInfo.environment["MAINSTAY_CHILDREN"].flatMap { Int($0) }

    @Test(arguments: Policies.names)
    func `nearly every rule comes up, and in most ways in which it can turn out`(pack: String) throws {
        let policy = try Policies.policy(pack)
        let shown = try Shown(policy, children: 120, seeds: 7...7)
        let silent = shown.silent
        #expect(silent.count * 25 < policy.rules.count, "rules that never came up: \(silent)")
        #expect(shown.missing.count * 7 < shown.possible, "\(shown.missing.count) of \(shown.possible) are missing")
    }

    @Test(arguments: Policies.names)
    func `every outcome of every rule occurs, but for those that are known not to`(pack: String) throws {
        guard let many else { return }
        let shown = try Shown(Policies.policy(pack), children: many, seeds: 7...12, services: 40)
        let unexplained = shown.missing.filter { UnseenOutcome.known[$0] == nil }
        #expect(unexplained.isEmpty, "\(unexplained.map { "\($0.rule) \($0.outcome.rawValue)" })")
    }

    @Test func `the same seed and policy make the same authority, and a child is the same in a larger one`() throws {
        let policy = try Policies.policy("leeds")
        let once = try Shown.authority(policy, children: 12, seed: 11)
        let again = try Shown.authority(policy, children: 400, seed: 11)
        #expect(once.everyChild.flatMap(\.facts) == again.everyChild.prefix(12).flatMap(\.facts))
        #expect(once.service == again.service && once.coverage == again.coverage)
    }
}
