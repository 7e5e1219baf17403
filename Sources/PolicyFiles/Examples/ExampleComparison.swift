import Policy
import Timeline

/// Compares what an example expects with what was found.
struct ExampleComparison {
    let example: Example
    let explainer: Explainer

    private var day: Day { example.on }

    /// What is not as expected, one sentence each.
    func differences(_ found: [Obligation]) -> [String] {
        switch example.expected {
        case .latest(let expectation):
            guard let last = found.last else {
                return ["expected “\(expectation.words)”, but nothing is due.\(notYetInForce)"]
            }
            return compare(last, expectation)
        case .all(let expectations):
            guard expectations.count == found.count else {
                let list = found.isEmpty ? "none" : "\(found.count): " + found.map(describe).joined(separator: "; ")
                return ["expected \(expectations.count) duties, found \(list).\(found.isEmpty ? notYetInForce : "")"]
            }
            return zip(found, expectations).flatMap(compare)
        }
    }

    /// Where the rule is not in force on the day of the example, that it is not.
    private var notYetInForce: String {
        let policy = explainer.policy
        let from = policy.places(of: example.rule).map { policy.rules[$0].provenance.from }.min()
        return from.map { $0 > day ? " The rule is in force only from \($0)." : "" } ?? ""
    }

    private func compare(_ found: Obligation, _ expected: Example.Expectation) -> [String] {
        let isSame =
            found.outcome(on: day) == expected.outcome
            && expected.due.map { $0 == found.due(on: found.judged(on: day)) ?? prompted(found) } ?? true
            && expected.met.map { $0 == found.met } ?? true && expected.opened.map { $0 == found.opened } ?? true
            && expected.because.map(explainer.reason(found, on: day).contains) ?? true
            && expected.answer.map { $0 == answer(found) } ?? true
        return isSame ? [] : ["expected “\(expected.words)”, found “\(describe(found))”."]
    }

    /// The day by which a prompt ought to have been considered.
    private func prompted(_ found: Obligation) -> Day? { found.warning.map { $0 - 1 } }

    private func answer(_ found: Obligation) -> String? {
        found.grounds.route.map { explainer.policy.rules[found.rule].routes[$0].answer }
    }

    private func describe(_ found: Obligation) -> String {
        let due = found.due(on: found.judged(on: day)).map { ", due \($0)" } ?? ""
        let met = found.met.flatMap { $0 <= day ? ", met \($0)" : nil } ?? ""
        let answer = answer(found).map { ", answer \($0)" } ?? ""
        return "\(found.outcome(on: day).words.lowercased())\(due)\(met)\(answer), opened \(found.opened) "
            + "(\(explainer.reason(found, on: day)))"
    }
}
