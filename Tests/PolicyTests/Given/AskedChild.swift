import Policy
import Timeline

@testable import PolicyFiles

/// A child whose history is told in the sentences of the examples, asked about under a policy.
struct AskedChild {
    let policy: Policy
    let timeline: CaseTimeline
    let calendar: WorkingCalendar

    init(
        _ history: [String], under policy: Policy, holidaysAsKnownOn known: Day? = nil
    ) throws {
        var vocabulary = Vocabulary()
        vocabulary.add(policy.kinds)
        vocabulary.roles = ["social worker", "team manager", "practice manager"]
        var told = ExampleHistory(rule: "R1", during: policy.rules[0].scope.unit, vocabulary: vocabulary)
        for sentence in history { try told.add(sentence) }
        self.policy = policy
        calendar = known.map { .englandAndWales(asKnownOn: $0) } ?? .englandAndWales
        timeline = told.timeline(vocabulary.fullCoverage())
    }

    var explainer: Explainer { Explainer(policy, timeline.coverage, calendar) }

    /// The obligations of a rule that one could know of on `day`, in order of opening.
    func obligations(_ rule: String = "R1", on day: Day) -> [Obligation] {
        policy.obligations(for: timeline, calendar)
            .filter { policy.rules[$0.rule].id == rule && $0.isForeseen(on: day) }
            .sorted { $0.opened < $1.opened }
    }

    /// How they stand.
    func outcomes(_ rule: String = "R1", on day: Day) -> [Outcome] {
        obligations(rule, on: day).map { $0.outcome(on: day) }
    }

    /// When they are due.
    func dueDays(_ rule: String = "R1", on day: Day) -> [Day?] {
        obligations(rule, on: day).map { $0.due(on: day) }
    }

    /// Why the latest stands as it does.
    func reason(_ rule: String = "R1", on day: Day) -> String? {
        obligations(rule, on: day).last.map { explainer.reason($0, on: day) }
    }

    /// The full explanation of the latest.
    func explanation(_ rule: String = "R1", on day: Day) -> Explanation? {
        obligations(rule, on: day).last.map { explainer.explain($0, on: day) }
    }
}
