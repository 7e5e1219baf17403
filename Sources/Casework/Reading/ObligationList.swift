import Policy
import Timeline

/// Lists every obligation of the children whom somebody may see, as it stood on a day; to those who may see all of them, what
/// the service itself must do too.
package struct ObligationList: UseCase {
    package static let permission = Permission.readChild
    private let adopted: AdoptedPolicy
    private let day: Day
    private let known: Instant?
    package let doer: Doer
    package let moment: Instant

    /// Lists under `adopted` how things stood on `day`, as known at `known` (now when `nil`).
    package init(
        under adopted: AdoptedPolicy, on day: Day, asKnownAt known: Instant? = nil, by doer: Doer, at moment: Instant
    ) {
        self.adopted = adopted
        self.day = day
        self.known = known
        self.doer = doer
        self.moment = moment
    }

    /// One obligation on the day.
    package struct Line: Sendable {
        /// The authority's own identifier of the child; “service” for what the organisation itself must do.
        package let child: String
        package let rule: Rule
        package let opened: Day
        package let due: Day?
        package let outcome: Outcome
        package let metOn: Day?
        package let reason: String
    }

    /// Calls `body` with every line, child by child; only those of `child` and with one of `outcomes` where given.
    ///
    /// What is known now comes from the index; what was known earlier is folded from the journal. Both give the same
    /// lines for the same knowledge.
    package func forEachLine(
        of child: ChildID? = nil, outcomes: Set<Outcome>? = nil, in store: some CaseStore, _ body: (Line) throws -> Void
    ) throws {
        try store.read { reader in
            try ask(about: child.map { [.child($0)] } ?? [], in: reader)
            let within = try reader.children(within: Self.permission, of: doer, on: today)
            let coverage = try reader.coverage(asKnownAt: known)
            let calendar = known.map { WorkingCalendar.englandAndWales(asKnownOn: $0.day) } ?? .englandAndWales
            let explainer = Explainer(adopted.policy, coverage, calendar)
            func tell(_ indexed: IndexedChild) throws {
                guard within?.contains(indexed.id) ?? true else { return }
                for obligation in indexed.obligations where obligation.isForeseen(on: day) {
                    guard adopted.policy.names(obligation) else { throw DamagedIndex(child: indexed.number) }
                    let outcome = obligation.outcome(on: day)
                    guard outcomes.map({ $0.contains(outcome) }) ?? true else { continue }
                    try body(line(obligation, outcome, indexed, explainer))
                }
            }
            if child == nil, within == nil { try tell(service(reader, calendar)) }
            try forEachIndexed(child, reader, coverage, tell)
        }
    }

    /// The obligations of the service, which are few and are worked out when asked for.
    private func service(_ reader: any CaseReader, _ calendar: WorkingCalendar) throws -> IndexedChild {
        let timeline = try reader.serviceTimeline(asKnownAt: known)
        return IndexedChild(
            id: .service, number: "service", name: nil, born: nil, version: EntryID(0),
            obligations: adopted.policy.obligations(for: timeline, calendar))
    }

    private func forEachIndexed(
        _ child: ChildID?, _ reader: any CaseReader, _ coverage: RecordCoverage, _ body: (IndexedChild) throws -> Void
    ) throws {
        if let known {
            try forEachFolded(child, reader, coverage, known, body)
        } else if let child {
            if let indexed = try reader.indexed(child) { try body(indexed) }
        } else {
            try reader.forEachIndexed(body)
        }
    }

    private func forEachFolded(
        _ child: ChildID?, _ reader: any CaseReader, _ coverage: RecordCoverage, _ known: Instant,
        _ body: (IndexedChild) throws -> Void
    ) throws {
        let calendar = WorkingCalendar.englandAndWales(asKnownOn: known.day)
        var evaluator = Evaluator(adopted.policy, calendar)
        func fold(_ id: ChildID, _ entries: [Entry]) throws {
            guard let version = entries.last(where: { $0.recorded <= known })?.id else { return }
            let timeline = CaseTimeline(of: id, entries: entries, coverage: coverage, asKnownAt: known)
            var obligations: [Obligation] = []
            evaluator.evaluate(timeline, into: &obligations)
            try body(
                IndexedChild(
                    id: id, number: timeline.number ?? "", name: timeline.name, born: timeline.born, version: version,
                    obligations: obligations))
        }
        if let child {
            try fold(child, try reader.entries(about: .child(child)))
        } else {
            try reader.forEachChild(fold)
        }
    }

    private func line(
        _ obligation: Obligation, _ outcome: Outcome, _ child: IndexedChild, _ explainer: Explainer
    ) -> Line {
        let met = obligation.met.flatMap { $0 <= day ? $0 : nil }
        return Line(
            child: child.number, rule: adopted.policy.rules[obligation.rule], opened: obligation.opened,
            due: obligation.due(on: met ?? day), outcome: outcome, metOn: met,
            reason: explainer.reason(obligation, on: day))
    }
}
