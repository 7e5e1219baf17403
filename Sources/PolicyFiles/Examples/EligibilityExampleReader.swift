import Policy
import Timeline
import Yams

/// Reads the examples of an eligibility test.
struct EligibilityExampleReader {
    let test: EligibilityTest
    let reading: Reading

    /// The examples in the fields of the test `node`, each beginning with what all begin with.
    func read(_ fields: [String: Node], in node: Node) -> [EligibilityExample] {
        let shared = answers(fields["examples-begin-with"])
        let list = reading.list(fields["examples"])
        if list.isEmpty {
            reading.note("The test has no “examples”: at least one for each limb, and each boundary.", at: node)
        }
        return list.compactMap { example($0, shared.compactMapValues(\.self)) }
    }

    private func example(_ node: Node, _ shared: [String: GivenAnswer]) -> EligibilityExample? {
        let fields = reading.fields(node, "An example", known: ["name", "given", "on", "expect"])
        var answers = shared
        for (name, answer) in self.answers(fields["given"]) { answers[name] = answer }
        reading.noteUnasked(fields, in: node)
        guard let on = reading.day(fields["on"]), let expected = expected(fields["expect"]) else { return nil }
        return EligibilityExample(
            name: reading.text(fields, "name", in: node), file: reading.file, line: node.mark?.line ?? 1,
            given: EligibilityCase(on: on, answers: answers), expected: expected)
    }

    /// The answers by fact; `nil` where it is said that one is not known.
    private func answers(_ node: Node?) -> [String: GivenAnswer?] {
        guard case .mapping(let mapping)? = node else { return [:] }
        var answers: [String: GivenAnswer?] = [:]
        for (key, value) in mapping {
            guard let name = reading.name(key, "fact of the test", among: test.facts.map(\.name)),
                let fact = test.fact(name)
            else { continue }
            let isUnknown = reading.plainText(value) == "not known"
            answers[name] = .some(isUnknown ? nil : GivenAnswerReader(fact: fact, reading: reading).read(value))
        }
        return answers
    }

    /// “eligible under LEE-106, because …”, “cannot tell, because …”, or the test’s own last answer.
    private func expected(_ node: Node?) -> EligibilityExample.Expected? {
        guard let node, let text = reading.plainText(node) else { return nil }
        let because = text.firstRange(of: ", because ")
        let outcome = because.map { String(text[..<$0.lowerBound]) } ?? text
        let words = outcome.firstRange(of: " under ").map { String(outcome[..<$0.lowerBound]) } ?? outcome
        guard let verdict = EligibilityAnswer.Verdict.allCases.first(where: { test.words($0) == words }) else {
            let names = EligibilityAnswer.Verdict.allCases.map(test.words)
            let hint = suggestion(for: words, among: names)
            reading.note("An expectation begins with one of: \(names.joined(separator: ", ")).\(hint)", at: node)
            return nil
        }
        let id = outcome.firstRange(of: " under ").map { String(outcome[$0.upperBound...]) }
        let ids = test.limbs.flatMap(\.covers)
        if let id, !ids.contains(id) {
            reading.note("No limb covers “\(id)”.\(suggestion(for: id, among: ids))", at: node)
        }
        return EligibilityExample.Expected(
            words: text, verdict: verdict, id: id, because: because.map { String(text[$0.upperBound...]) })
    }
}
