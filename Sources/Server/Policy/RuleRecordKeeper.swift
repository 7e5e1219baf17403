import Casework
import Measures
import Pages
import Policy
import Timeline

/// Keeps in memory what the record says of every rule on a day, and counts again when the journal has moved on.
actor RuleRecordKeeper {
    private let store: any CaseStore
    private let policy: Policy
    private var kept: Kept?

    /// What was counted, as of which day and from which journal.
    private struct Kept {
        let today: Day
        let head: JournalHead
        let figures: RuleFigures
        let open: OpenDuties
        let coverage: RecordCoverage
    }

    init(store: any CaseStore, policy: Policy) {
        self.store = store
        self.policy = policy
    }

    /// What the record says of the rule `id`; `nil` when the authority’s policy does not have it.
    func record(of id: String, on today: Day) throws -> RuleRecord? {
        let kept = try counted(on: today)
        return RuleRecord(of: id, under: policy, kept.figures, kept.open, kept.coverage)
    }

    /// How every rule was kept in the twelve months to today.
    func figures(on today: Day) throws -> RuleFigures { try counted(on: today).figures }

    private func counted(on today: Day) throws -> Kept {
        if let kept, kept.today == today, try store.read({ try $0.head() }) == kept.head { return kept }
        let policy = policy
        let (head, count) = try store.read { (try $0.head(), try RuleCount(policy, today: today, in: $0)) }
        let made = Kept(
            today: today, head: head, figures: count.figures, open: count.open, coverage: count.coverage)
        kept = made
        return made
    }
}

/// One pass over every child, and over the service itself.
private struct RuleCount {
    var figures: RuleFigures
    var open: OpenDuties
    let coverage: RecordCoverage

    /// Counts as of `today`, or as of the last day of the record: one that ends earlier says nothing about the days since.
    init(_ policy: Policy, today: Day, in reader: any CaseReader) throws {
        coverage = try reader.coverage()
        let day = min(today, coverage.days(of: ReturnKind.episode).last?.upperBound ?? today)
        figures = RuleFigures(policy.rules, from: (Month(day) + -11).firstDay, to: day)
        open = OpenDuties(policy.rules, on: day)
        var evaluator = Evaluator(policy, .englandAndWales)
        try reader.forEachTimeline { add($0, &evaluator) }
        add(try reader.serviceTimeline(), &evaluator)
    }

    private mutating func add(_ timeline: CaseTimeline, _ evaluator: inout Evaluator) {
        var obligations: [Obligation] = []
        evaluator.evaluate(timeline, into: &obligations)
        figures.add(obligations, on: open.day)
        open.add(obligations, of: timeline)
    }
}
