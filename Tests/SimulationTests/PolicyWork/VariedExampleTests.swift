import Foundation
import Policy
import Simulation
import Testing
import Timeline

@testable import PolicyFiles

/// What is said to be impossible by the words of a rule stays so in histories that nobody made for it: the examples of the
/// packs, each changed in many small ways.
///
/// One change in twenty is looked at; with `MAINSTAY_VARIATIONS=all` every one.
@Suite struct VariedExampleTests {
    private let step = ProcessInfo.processInfo.environment["MAINSTAY_VARIATIONS"] == "all" ? 1 : 20

    @Test(arguments: Policies.names)
    func `no change to an example shows what is said to be impossible`(pack: String) throws {
        let policy = try Policies.policy(pack)
        var asked = try VariedPolicy(policy)
        let variations = try Policies.examples(of: pack).flatMap { Variation.all(of: $0, under: policy) }
        #expect(variations.count > 1_000)
        for number in stride(from: 0, to: variations.count, by: step) {
            let found = asked.impossible(in: variations[number])
            #expect(found.isEmpty, "\(variations[number].rule.id): \(found), \(variations[number].given)")
        }
    }
}

/// A policy that is asked about made-up histories, beside what is said to be possible under it.
private struct VariedPolicy {
    private let possible: [PossibleOutcomes]
    private var evaluator: Evaluator
    private var vocabulary = Vocabulary()

    init(_ policy: Policy) throws {
        let authority = try Authority(
            children: 1, years: 15, seed: 1, lastDay: #require(Day(2026, 3, 31)), policy: policy, actsOutTheRare: false)
        possible = PossibleOutcomes.all(under: policy, in: authority)
        evaluator = Evaluator(policy, .englandAndWales)
        vocabulary.add(policy.kinds)
        vocabulary.roles = ["manager"]
    }

    /// The outcomes that the history shows against the words of the rule, each with what is said to stand against it;
    /// nothing if the history cannot be told.
    mutating func impossible(in variation: Variation) -> [Outcome: Obstacle] {
        var history = ExampleHistory(
            rule: variation.rule.id, during: variation.rule.scope.unit, vocabulary: vocabulary)
        guard (try? variation.given.forEach { try history.add($0) }) != nil else { return [:] }
        var found: [Obligation] = []
        evaluator.evaluate(
            rule: variation.place, history.timeline(vocabulary.fullCoverage()), into: &found)
        var impossible: [Outcome: Obstacle] = [:]
        for obligation in found {
            let days = obligation.foreseen...max(obligation.foreseen, variation.last)
            for outcome in obligation.outcomes(shownIn: days) {
                guard let obstacle = possible[variation.place].obstacle(to: outcome), !obstacle.isOfRecord else {
                    continue
                }
                impossible[outcome] = obstacle
            }
        }
        return impossible
    }
}

/// The facts of an example with one of them changed.
private struct Variation {
    let rule: Rule
    let place: Int
    let given: [String]
    /// The last day that is looked at: so long after the example that the slowest duty has run out.
    let last: Day

    static func all(of example: Example, under policy: Policy) -> [Variation] {
        policy.places(of: example.rule).filter { policy.rules[$0].place.file == example.file }.flatMap { place in
            let rule = policy.rules[place]
            let changed = [example.given] + example.given.indices.flatMap { changes(of: example.given, at: $0, rule) }
            return changed.map { Variation(rule: rule, place: place, given: $0, last: example.on + 800) }
        }
    }

    /// One fact is left out, comes on another day, or something comes after it: somebody excuses the duty, the child moves
    /// or leaves, the record breaks off.
    private static func changes(of given: [String], at place: Int, _ rule: Rule) -> [[String]] {
        var without = given
        without.remove(at: place)
        guard let day = Day(iso: given[place].prefix(10)) else { return [without] }
        let moved = [-400, -30, 1, 30, 400].map { days in
            var changed = given
            changed[place] = "\(day + days)" + given[place].dropFirst(10)
            return changed
        }
        let happens = [1, 200].flatMap { days in events.map { "\(day + days) \($0)" } }
        let breaks = Set(rule.kinds).sorted().map { "record holds \($0) until \(day + 1)" }
        return [without] + moved + (happens + breaks).map { given + [$0] }
    }

    private static let events = [
        "ceases to be looked after, E4A", "moves to U4", "legal status C2", "is excused, agreed, by the manager",
    ]
}
