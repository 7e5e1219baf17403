import Policy
import Timeline

/// Keeps in memory something worked out of every child's record for a day, and works it out again only for the children
/// about whom something was recorded since: what the lists of many children show.
///
/// It catches up by the journal's count, whoever recorded. A new day, or a change of what the record covers, begins it
/// anew.
package actor LiveRecord<Value: Sendable> {
    /// Works out the value of a child; `nil` for one who is not to be shown.
    package typealias Make = @Sendable (CaseTimeline, [Obligation], Day) -> Value?

    private let store: any CaseStore
    private let adopted: AdoptedPolicy
    private let make: Make
    private var kept: LiveSnapshot<Value>?

    /// Works values out with `make`, from timelines and obligations as known now.
    package init(store: any CaseStore, under adopted: AdoptedPolicy, make: @escaping Make) {
        self.store = store
        self.adopted = adopted
        self.make = make
    }

    /// The values as they stand on `day`, with all that is recorded by now.
    package func snapshot(on day: Day) throws -> LiveSnapshot<Value> {
        let earlier = kept.flatMap { $0.day == day ? $0 : nil }
        // Given up while it changes, so that what is changed is not copied.
        kept = nil
        let next = try store.read { reader in
            let count = try reader.head().count
            guard let earlier else { return try everything(on: day, reader) }
            if earlier.count == count { return earlier }
            return try brought(upToDate: earlier, reader)
        }
        kept = next
        return next
    }

    private func brought(
        upToDate earlier: LiveSnapshot<Value>, _ reader: any CaseReader
    ) throws -> LiveSnapshot<Value> {
        let subjects = try reader.subjects(recordedAfter: earlier.count)
        if subjects.contains(.record) { return try everything(on: earlier.day, reader) }
        var snapshot = earlier
        snapshot.count = try reader.head().count
        var evaluator = Evaluator(adopted.policy, .englandAndWales)
        for case .child(let child) in subjects {
            let timeline = CaseTimeline(
                of: child, entries: try reader.entries(about: .child(child)), coverage: snapshot.coverage)
            snapshot.values[child] = value(timeline, &evaluator, snapshot.day)
        }
        return snapshot
    }

    private func everything(on day: Day, _ reader: any CaseReader) throws -> LiveSnapshot<Value> {
        var snapshot = LiveSnapshot<Value>(
            day: day, count: try reader.head().count, coverage: try reader.coverage(), values: [:])
        var evaluator = Evaluator(adopted.policy, .englandAndWales)
        try reader.forEachTimeline { snapshot.values[$0.child] = value($0, &evaluator, day) }
        return snapshot
    }

    private func value(_ timeline: CaseTimeline, _ evaluator: inout Evaluator, _ day: Day) -> Value? {
        var obligations: [Obligation] = []
        evaluator.evaluate(timeline, into: &obligations)
        return make(timeline, obligations, day)
    }
}

/// What a ``LiveRecord`` had worked out when it was asked.
package struct LiveSnapshot<Value: Sendable>: Sendable {
    package let day: Day
    /// How many entries of the journal it knows.
    package fileprivate(set) var count: Int64
    package let coverage: RecordCoverage
    package fileprivate(set) var values: [ChildID: Value]
}
