import Casework
import Pages
import Policy
import Timeline

/// Keeps the children lists of the last days asked about in memory.
///
/// The list of today follows the live record, child by child. Those of earlier days, and of what was known then, are made
/// again when the journal has moved on; that takes well under a second for ten thousand children, and is asked for seldom.
actor ChildrenListKeeper {
    private let store: any CaseStore
    private let adopted: AdoptedPolicy
    private let live: LiveRecord<ChildToday>
    private let today: @Sendable () -> Day
    /// The end of the journal from which the lists were made.
    private var count: Int64 = -1
    /// The lists, the one asked for last at the end.
    private var kept: [ChildrenIndex] = []

    /// How many days are kept: today, yesterday just after midnight, and a few that somebody compares.
    private static let capacity = 6

    init(
        store: any CaseStore, adopted: AdoptedPolicy, live: LiveRecord<ChildToday>, today: @escaping @Sendable () -> Day
    ) {
        self.store = store
        self.adopted = adopted
        self.live = live
        self.today = today
    }

    /// The list as it stands on `day`, with what was known at `known` (all that is recorded when `nil`).
    func index(on day: Day, asKnownAt known: Instant? = nil) async throws -> ChildrenIndex {
        let now = try store.read { try $0.head().count }
        if now != count { kept.removeAll() }
        count = now
        if let place = kept.firstIndex(where: { $0.day == day && $0.known == known }) {
            kept.append(kept.remove(at: place))
            return kept[kept.count - 1]
        }
        let made =
            if known == nil && day == today() {
                ChildrenIndex(try await live.snapshot(on: day), ruleTitles: adopted.policy.rules.map(\.title))
            } else {
                try store.read { try $0.childrenIndex(on: day, known, under: adopted.policy) }
            }
        kept = kept.suffix(ChildrenListKeeper.capacity - 1) + [made]
        return made
    }
}

extension ChildrenIndex {
    /// The list of today.
    fileprivate init(_ snapshot: LiveSnapshot<ChildToday>, ruleTitles: [String]) {
        self.init(
            day: snapshot.day, recordedTo: snapshot.coverage.days(of: ReturnKind.episode).last?.upperBound,
            rows: snapshot.values.sorted { $0.key < $1.key }.map(\.value.row), ruleTitles: ruleTitles)
    }
}

extension CaseReader {
    /// Folds and evaluates every child.
    fileprivate func childrenIndex(on day: Day, _ known: Instant?, under policy: Policy) throws -> ChildrenIndex {
        let coverage = try coverage(asKnownAt: known)
        let calendar = known.map { WorkingCalendar.englandAndWales(asKnownOn: $0.day) } ?? .englandAndWales
        var evaluator = Evaluator(policy, calendar)
        var obligations: [Obligation] = []
        var rows: [ChildRow] = []
        try forEachChild { child, entries in
            let timeline = CaseTimeline(of: child, entries: entries, coverage: coverage, asKnownAt: known)
            guard let number = timeline.number else { return }
            obligations.removeAll(keepingCapacity: true)
            evaluator.evaluate(timeline, into: &obligations)
            rows.append(ChildRow(number: number, timeline: timeline, obligations: obligations, on: day))
        }
        return ChildrenIndex(
            day: day, known: known, recordedTo: coverage.days(of: ReturnKind.episode).last?.upperBound, rows: rows,
            ruleTitles: policy.rules.map(\.title))
    }
}
