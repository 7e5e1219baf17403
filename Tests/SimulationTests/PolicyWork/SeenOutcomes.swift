import Policy
import Simulation
import Timeline

/// Which outcomes the rules of a policy have in a made-up authority, on any day of its record.
struct SeenOutcomes {
    /// For each rule, by its place in the policy, how many obligations had each outcome on some day.
    private(set) var counts: [[Outcome: Int]]
    private(set) var obligations = 0
    private(set) var facts = 0
    private let days: ClosedRange<Day>

    init(of children: some Sequence<SimulatedChild>, in authority: Authority, under policy: Policy) {
        counts = Array(repeating: [:], count: policy.rules.count)
        days = authority.days
        var evaluator = Evaluator(policy, .englandAndWales)
        for child in children {
            facts += child.facts.count
            count(child.facts.timeline(of: child.id, authority.record), &evaluator)
        }
        count(authority.service.timeline(of: .service, authority.record), &evaluator)
    }

    private mutating func count(_ timeline: CaseTimeline, _ evaluator: inout Evaluator) {
        var found: [Obligation] = []
        evaluator.evaluate(timeline, into: &found)
        obligations += found.count
        for obligation in found {
            for outcome in obligation.outcomes(shownIn: days) { counts[obligation.rule][outcome, default: 0] += 1 }
        }
    }
}
