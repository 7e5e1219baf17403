import Policy
import Timeline

/// Asks a policy what the examples of its rules expect.
package struct ExampleRun {
    private let policy: Policy
    private var evaluator: Evaluator
    private var found: [Obligation] = []

    /// Runs examples under `policy`.
    package init(under policy: Policy) {
        self.policy = policy
        evaluator = Evaluator(policy, .englandAndWales)
    }

    /// What is not as `example` expects, one problem each; empty if all is.
    package mutating func problems(of example: Example) -> [PackProblem] {
        let calendar = example.holidaysAsKnownOn.map(WorkingCalendar.englandAndWales(asKnownOn:)) ?? .englandAndWales
        evaluate(example, calendar)
        let explainer = Explainer(policy, example.coverage, calendar)
        return ExampleComparison(example: example, explainer: explainer).differences(found).map {
            PackProblem(file: example.file, line: example.line, message: "Example “\(example.name)”: \($0)")
        }
    }

    /// The obligations of the rule that an example speaks of, as foreseen on its day, in order of opening.
    package mutating func obligations(of example: Example) -> [Obligation] {
        evaluate(example, .englandAndWales)
        return found
    }

    private mutating func evaluate(_ example: Example, _ calendar: WorkingCalendar) {
        found.removeAll(keepingCapacity: true)
        let timeline = example.timeline
        var asKnown = example.holidaysAsKnownOn.map { _ in Evaluator(policy, calendar) }
        // An example tests the file in which it stands, not another version of the same rule.
        for place in policy.places(of: example.rule) where policy.rules[place].place.file == example.file {
            if asKnown == nil {
                evaluator.evaluate(rule: place, timeline, into: &found)
            } else {
                asKnown?.evaluate(rule: place, timeline, into: &found)
            }
        }
        found = found.filter { $0.isForeseen(on: example.on) }.sorted { $0.opened < $1.opened }
    }
}
