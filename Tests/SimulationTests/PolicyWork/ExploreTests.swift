import Foundation
import Policy
import Simulation
import Testing
import Timeline

@Suite struct ExploreTests {
    @Test func explore() throws {
        let environment = ProcessInfo.processInfo.environment
        guard let pack = environment["PACK"] else { return }
        let policy = try Policies.policy(pack)
        let clock = ContinuousClock()
        var start = clock.now
        let authority = try Authority(
            children: Int(environment["CHILDREN"] ?? "300") ?? 300, years: 5, seed: 7,
            lastDay: #require(Day(2026, 3, 31)), policy: policy,
            percentEventful: Double(environment["EVENTFUL"] ?? "8") ?? 8)
        print("study", clock.now - start)
        start = clock.now
        for child in authority.everyChild { _ = child.facts.count }
        print("children", clock.now - start)
        start = clock.now
        let seen = SeenOutcomes(of: authority, under: policy)
        print("seen", clock.now - start, seen.facts, seen.obligations, authority.service.count)
        if let id = environment["RULE"], let found = policy.rule(id) {
            var evaluator = Evaluator(policy, .englandAndWales)
            for child in authority.everyChild {
                let timeline = child.facts.timeline(of: child.id, authority.record)
                var obligations: [Obligation] = []
                evaluator.evaluate(rule: found.index, timeline, into: &obligations)
                for one in obligations {
                    let outcome = one.outcome(on: max(one.opened, authority.days.upperBound))
                    print(
                        "OB", child.id, timeline.born ?? "-", "opened", one.opened, "due", one.due ?? "-",
                        one.moved.map { ($0.on, $0.due) },
                        "met", one.met ?? "-", "closed", one.closed ?? "-", "covered", one.covered ?? "-",
                        one.doubt ?? "-", one.excused?.from ?? "-", outcome)
                }
            }
        }
        if let kind = environment["KIND"] {
            print("BEGINS", authority.record.days(of: kind), authority.record.days(of: "placement breakdown"))
            for child in authority.everyChild {
                for fact in child.facts {
                    if case .happened(let happening) = fact.fact, happening.kind == kind {
                        print("HAP", child.id, fact.day ?? "-", happening.details.map { "\($0.name)=\($0.value)" })
                    }
                }
            }
        }
        let kinds = policy.kindsOfChildhood
        var missing = 0
        for (place, rule) in policy.rules.enumerated() {
            let counts = Outcome.allCases.map { "\($0.rawValue)=\(seen.counts[place][$0] ?? 0)" }
            print("RULE", rule.id, counts.joined(separator: " "))
            let possible = PossibleOutcomes(rule: rule, kindsOfChildhood: kinds, days: authority.days).all
            let found = Set(seen.counts[place].keys)
            let total = seen.counts[place].values.reduce(0, +)
            let less = possible.subtracting(found).map(\.rawValue).sorted()
            let more = found.subtracting(possible).map(\.rawValue).sorted()
            missing += less.count
            if !less.isEmpty { print("LESS", rule.id, total, less) }
            if !more.isEmpty { print("MORE", rule.id, total, more) }
        }
        print("missing", missing)
    }
}
