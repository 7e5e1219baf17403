import Casework
import Pages
import Policy
import Timeline

/// Keeps the children list of the day in memory, and makes it again when the day or the journal has moved on.
///
/// A list of ten thousand children is made in well under a second and asked for many times a minute.
actor ChildrenListKeeper {
    private let store: any CaseStore
    private let adopted: AdoptedPolicy
    private var kept: (head: JournalHead, index: ChildrenIndex)?

    init(store: any CaseStore, adopted: AdoptedPolicy) {
        self.store = store
        self.adopted = adopted
    }

    /// The list as it stands on `day`, with all that is recorded.
    func index(on day: Day) throws -> ChildrenIndex {
        let head = try store.read { try $0.head() }
        if let kept, kept.head == head, kept.index.day == day { return kept.index }
        let made = try store.read { reader in
            (head: try reader.head(), index: try reader.childrenIndex(on: day, under: adopted.policy))
        }
        kept = made
        return made.index
    }
}

extension CaseReader {
    /// Folds and evaluates every child.
    fileprivate func childrenIndex(on day: Day, under policy: Policy) throws -> ChildrenIndex {
        let coverage = try coverage()
        var evaluator = Evaluator(policy, .englandAndWales)
        var obligations: [Obligation] = []
        var rows: [ChildRow] = []
        try forEachChild { child, entries in
            let timeline = CaseTimeline(of: child, entries: entries, coverage: coverage)
            guard let number = timeline.number else { return }
            obligations.removeAll(keepingCapacity: true)
            evaluator.evaluate(timeline, into: &obligations)
            rows.append(ChildRow(number: number, timeline: timeline, obligations: obligations, on: day))
        }
        return ChildrenIndex(day: day, rows: rows, ruleTitles: policy.rules.map(\.title))
    }
}
