import Casework
import Measures
import Pages
import Policy
import Timeline

/// Keeps in memory what the record says of every rule, as of the days last asked about, and counts again when the journal
/// has moved on.
actor RuleRecordKeeper {
    private let store: any CaseStore
    private let policy: Policy
    /// The end of the journal from which was counted.
    private var head: JournalHead?
    /// What was counted, the look asked for last at the end.
    private var kept: [(look: RecordLook, count: RuleCount)] = []

    /// How many looks are kept: today, and a few days that somebody compares.
    private static let capacity = 4

    init(store: any CaseStore, policy: Policy) {
        self.store = store
        self.policy = policy
    }

    /// What the record says of the rule `id`; `nil` when the authority’s policy does not have it.
    func record(of id: String, from look: RecordLook) throws -> RuleRecord? {
        let count = try counted(from: look)
        return RuleRecord(of: id, under: policy, count.figures, count.open, count.coverage)
    }

    /// How every rule was kept in the twelve months to the day.
    func figures(from look: RecordLook) throws -> RuleFigures { try counted(from: look).figures }

    private func counted(from look: RecordLook) throws -> RuleCount {
        let now = try store.read { try $0.head() }
        if now != head { kept.removeAll() }
        head = now
        if let place = kept.firstIndex(where: { $0.look == look }) {
            kept.append(kept.remove(at: place))
            return kept[kept.count - 1].count
        }
        let policy = policy
        let made = try store.read { try RuleCount(policy, from: look, in: $0) }
        kept = kept.suffix(RuleRecordKeeper.capacity - 1) + [(look, made)]
        return made
    }
}

/// From where the record is read: on which day, and with what was known when (all that is recorded when `nil`).
struct RecordLook: Hashable {
    let day: Day
    let known: Instant?
}

/// One pass over every child, and over the service itself.
private struct RuleCount {
    var figures: RuleFigures
    var open: OpenDuties
    let coverage: RecordCoverage

    /// Counts as of the day, or as of the last day of the record: one that ends earlier says nothing about the days since.
    init(_ policy: Policy, from look: RecordLook, in reader: any CaseReader) throws {
        coverage = try reader.coverage(asKnownAt: look.known)
        let day = min(look.day, coverage.days(of: ReturnKind.episode).last?.upperBound ?? look.day)
        figures = RuleFigures(policy.rules, from: (Month(day) + -11).firstDay, to: day)
        open = OpenDuties(policy.rules, on: day)
        let calendar = look.known.map { WorkingCalendar.englandAndWales(asKnownOn: $0.day) } ?? .englandAndWales
        var evaluator = Evaluator(policy, calendar)
        try reader.forEachTimeline(asKnownAt: look.known) { add($0, &evaluator) }
        add(try reader.serviceTimeline(asKnownAt: look.known), &evaluator)
    }

    private mutating func add(_ timeline: CaseTimeline, _ evaluator: inout Evaluator) {
        var obligations: [Obligation] = []
        evaluator.evaluate(timeline, into: &obligations)
        figures.add(obligations, on: open.day)
        open.add(obligations, of: timeline)
    }
}
