import Policy
import PolicyFiles
import Simulation
import Testing
import Timeline

/// What is said to be possible, beside what the examples in the packs show.
@Suite struct PossibleOutcomeTests {
    @Test(arguments: Policies.names)
    func `what an example beside a rule shows is possible`(pack: String) throws {
        let policy = try Policies.policy(pack)
        let authority = try Authority(
            children: 1, years: 5, seed: 1, lastDay: #require(Day(2026, 3, 31)), policy: policy, actsOutTheRare: false)
        let possible = PossibleOutcomes.all(under: policy, in: authority)
        var run = ExampleRun(under: policy)
        for example in try Policies.examples(of: pack) {
            for obligation in run.obligations(of: example) {
                let first = obligation.foreseen
                let denied = obligation.outcomes(shownIn: first...max(first, example.on)).subtracting(possible[obligation.rule])
                if possible[obligation.rule].isEmpty { continue }
                for outcome in denied.sorted(by: { $0.rawValue < $1.rawValue }) { print("DENIED", example.rule, outcome.rawValue, "|", example.name, "|", example.given, example.on) }
            }
        }
    }
}
