import Policy
import StatutoryReturn
import Timeline

/// Settles differences between returns and what persons recorded, as a person has decided.
package struct SettleDifferences: UseCase {
    package static let permission = Permission.importReturns

    /// What is to be done about one difference.
    package struct Choice: Hashable, Sendable {
        package let child: ChildID
        /// The entry that tells the difference.
        package let entry: EntryID
        package let settlement: Settlement

        package init(child: ChildID, entry: EntryID, settlement: Settlement) {
            self.child = child
            self.entry = entry
            self.settlement = settlement
        }
    }

    /// What came of the choices.
    package struct Outcome: Hashable, Sendable {
        package fileprivate(set) var kept = 0
        package fileprivate(set) var taken = 0
        /// Those that somebody else had settled, or that had changed, since they were shown.
        package fileprivate(set) var gone = 0
    }

    private let adopted: AdoptedPolicy
    package let doer: Doer
    package let moment: Instant

    package init(under adopted: AdoptedPolicy, by doer: Doer, at moment: Instant) {
        self.adopted = adopted
        self.doer = doer
        self.moment = moment
    }

    /// Records the choices, all in one transaction.
    package func run(_ choices: [Choice], in store: some CaseStore) throws -> Outcome {
        try store.write { try settle(choices, $0) }
    }

    /// Takes everything that returns only add to what persons recorded.
    package func takeAdditions(in store: some CaseStore) throws -> Outcome {
        try store.write { writer in
            let choices = try writer.unsettled().flatMap { child, _ in
                try writer.differences(about: child)?.differences.filter { $0.kind == .additions }.map { addition in
                    Choice(child: child, entry: addition.entry.id, settlement: .take)
                } ?? []
            }
            return try settle(choices, writer)
        }
    }

    private func settle(_ choices: [Choice], _ writer: any CaseWriter) throws -> Outcome {
        try ask(about: [.record] + choices.map { .child($0.child) }, in: writer)
        var outcome = Outcome()
        var touched: Set<ChildID> = []
        for choice in choices {
            if try settle(choice, writer, &outcome) { touched.insert(choice.child) }
        }
        if !touched.isEmpty { try writer.updateIndex(of: touched.sorted(), under: adopted) }
        return outcome
    }

    /// Says whether anything was recorded.
    private func settle(_ choice: Choice, _ writer: any CaseWriter, _ outcome: inout Outcome) throws -> Bool {
        let entries = try writer.entries(about: .child(choice.child))
        guard let difference = OpenDifference.all(in: entries).first(where: { $0.entry.id == choice.entry }) else {
            outcome.gone += 1
            return false
        }
        _ = try writer.append(
            difference.drafts(choice.settlement, by: doer.name), about: .child(choice.child), basedOn: entries.last?.id,
            by: doer.author, at: moment)
        if choice.settlement == .take { outcome.taken += 1 } else { outcome.kept += 1 }
        return true
    }
}
