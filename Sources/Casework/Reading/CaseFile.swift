import Policy
import Timeline

/// All that is known about one child at a moment, folded and evaluated: what a child's page and an explanation show.
package struct CaseFile: Sendable {
    package let number: String
    package let timeline: CaseTimeline
    /// Every obligation of the child's recorded life.
    package let obligations: [Obligation]
    /// All entries about the child that were recorded by then, those since replaced among them.
    package let entries: [Entry]
    /// On which obligations somebody acted by one of these entries, in the order in which they did.
    package let acts: [Act]
    package let explainer: Explainer

    /// The file of `child` as known at `known` (now when `nil`); `nil` when nothing had been recorded about the
    /// child by then.
    init?(
        of child: ChildID, under policy: Policy, asKnownAt known: Instant? = nil, in reader: any CaseReader
    ) throws {
        let all = try reader.entries(about: .child(child))
        let entries = known.map { known in all.filter { $0.recorded <= known } } ?? all
        guard !entries.isEmpty else { return nil }
        let coverage = try reader.coverage(asKnownAt: known)
        let timeline = CaseTimeline(of: child, entries: entries, coverage: coverage)
        let calendar = known.map { WorkingCalendar.englandAndWales(asKnownOn: $0.day) } ?? .englandAndWales
        self.timeline = timeline
        self.entries = entries
        let last = entries.last?.id ?? EntryID(0)
        acts = try reader.acts(about: child).filter { $0.entry <= last }
        number = timeline.number ?? ""
        obligations = policy.obligations(for: timeline, calendar)
        explainer = Explainer(policy, coverage, calendar)
    }

    /// The explanations of what `rule` says about the child on `day`, in order of opening.
    package func explanations(of rule: String, on day: Day) -> [Explanation] {
        obligations.filter { explainer.policy.rules[$0.rule].id == rule && $0.isForeseen(on: day) }
            .map { explainer.explain($0, on: day) }
    }
}
