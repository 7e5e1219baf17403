import Casework
import Pages
import Policy
import Timeline

/// Keeps the children lists of the last days asked about in memory, and makes them again when the journal has moved on.
///
/// A list of ten thousand children is made in well under a second and asked for many times a minute.
actor ChildrenListKeeper {
    private let store: any CaseStore
    private let adopted: AdoptedPolicy
    /// The end of the journal from which the lists were made.
    private var head = JournalHead.empty
    /// The lists, the one asked for last at the end.
    private var kept: [ChildrenIndex] = []

    /// How many days are kept: today, yesterday just after midnight, and a few that somebody compares.
    private static let capacity = 6

    init(store: any CaseStore, adopted: AdoptedPolicy) {
        self.store = store
        self.adopted = adopted
    }

    /// The list as it stands on `day`, with what was known at `known` (all that is recorded when `nil`).
    func index(on day: Day, asKnownAt known: Instant? = nil) throws -> ChildrenIndex {
        let policy = adopted.policy
        let place = try kept(on: day, known)
        if let place {
            kept.append(kept.remove(at: place))
        } else {
            let made = try store.read {
                (head: try $0.head(), index: try $0.childrenIndex(on: day, known, under: policy))
            }
            if made.head != head { kept.removeAll() }
            head = made.head
            kept = kept.suffix(ChildrenListKeeper.capacity - 1) + [made.index]
        }
        return kept[kept.count - 1]
    }

    /// The place of the list of `day`, if one is kept and nothing has been recorded since it was made.
    private func kept(on day: Day, _ known: Instant?) throws -> Int? {
        guard try store.read({ try $0.head() }) == head else { return nil }
        return kept.firstIndex { $0.day == day && $0.known == known }
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
