import Timeline

extension Example {
    /// What its rule says of the facts under `policy`, as foreseen on the day it asks, in order of opening.
    package func obligations(under policy: Policy) -> [Obligation] {
        let calendar = holidaysAsKnownOn.map(WorkingCalendar.englandAndWales(asKnownOn:)) ?? .englandAndWales
        var evaluator = Evaluator(policy, calendar)
        var found: [Obligation] = []
        for place in policy.places(of: rule) { evaluator.evaluate(rule: place, timeline, into: &found) }
        return found.filter { $0.isForeseen(on: on) }.sorted { $0.opened < $1.opened }
    }
}
