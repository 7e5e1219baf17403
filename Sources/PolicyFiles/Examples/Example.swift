import Policy
import Timeline

/// An example beside a rule: given these facts, on this day, this is what the rule says.
package struct Example: Sendable {
    package let rule: String
    package let name: String
    package let file: String
    package let line: Int
    /// The child's entries and those about the record.
    package let entries: [Entry]
    package let coverage: [Entry]
    package let on: Day
    /// The day by whose announcements bank holidays are counted.
    package let holidaysAsKnownOn: Day?
    package let expected: Expected

    /// What is expected: of the latest obligation, or of all of them in order of opening.
    package enum Expected: Sendable {
        case latest(Expectation)
        case all([Expectation])
    }

    /// What is expected of one obligation; what is `nil` is not asked.
    package struct Expectation: Sendable {
        package let words: String
        package let outcome: Outcome
        package let due: Day?
        package let met: Day?
        package let opened: Day?
        package let because: String?
    }

    /// Asks `policy` and compares.
    ///
    /// - Returns: what is not as expected, one sentence each; empty if all is.
    package func run(under policy: Policy) -> [PackProblem] {
        guard let index = policy.rule(rule)?.index else { return [] }
        let recorded = RecordCoverage(entries: coverage)
        let timeline = CaseTimeline(of: ChildID(1), entries: entries, coverage: recorded)
        let calendar = holidaysAsKnownOn.map(WorkingCalendar.englandAndWales(asKnownOn:)) ?? .englandAndWales
        var found: [Obligation] = []
        var evaluator = Evaluator(policy, calendar)
        evaluator.evaluate(rule: index, timeline, into: &found)
        found = found.filter { $0.isForeseen(on: on) }.sorted { $0.opened < $1.opened }
        let explainer = Explainer(policy, recorded, calendar)
        return compare(found, explainer).map {
            PackProblem(file: file, line: line, message: "Example “\(name)”: \($0)")
        }
    }

    private func compare(_ found: [Obligation], _ explainer: Explainer) -> [String] {
        switch expected {
        case .latest(let expectation):
            guard let last = found.last else { return ["expected “\(expectation.words)”, but nothing is due."] }
            return compare(last, expectation, explainer)
        case .all(let expectations):
            guard expectations.count == found.count else {
                let list = found.map { describe($0, explainer) }.joined(separator: "; ")
                return ["expected \(expectations.count) obligations, found \(found.count): \(list)."]
            }
            return zip(found, expectations).flatMap { compare($0, $1, explainer) }
        }
    }

    private func compare(_ found: Obligation, _ expected: Expectation, _ explainer: Explainer) -> [String] {
        let isSame =
            found.outcome(on: on) == expected.outcome
            && expected.due.map { $0 == found.due(on: found.met ?? found.closed.map { min($0, on) } ?? on) } ?? true
            && expected.met.map { $0 == found.met } ?? true && expected.opened.map { $0 == found.opened } ?? true
            && expected.because.map(explainer.reason(found, on: on).contains) ?? true
        return isSame ? [] : ["expected “\(expected.words)”, found “\(describe(found, explainer))”."]
    }

    private func describe(_ found: Obligation, _ explainer: Explainer) -> String {
        let due = found.due(on: on).map { ", due \($0)" } ?? ""
        let met = found.met.flatMap { $0 <= on ? ", met \($0)" : nil } ?? ""
        return
            "\(found.outcome(on: on).words.lowercased())\(due)\(met), opened \(found.opened) (\(explainer.reason(found, on: on)))"
    }
}
