import Casework
import Pages
import Policy
import Timeline

extension ChildRecord {
    /// What the entries from `first` to `last` recorded, which duties they met, and what follows; `nil` when there are none
    /// about this child.
    ///
    /// It is worked out from the record as it is now, so the page can be opened again and says the same.
    func banner(from first: EntryID, to last: EntryID, on day: Day) -> RecordedBanner? {
        let made = entries.values.filter { first <= $0.id && $0.id <= last }.sorted { $0.id < $1.id }
        let told = made.told
        guard let newest = told.last else { return nil }
        let ids = Set(told.map(\.id))
        let met = obligations.filter { $0.grounds.metBy.map(ids.contains) ?? false }
        let following = obligations.filter { obligation in
            guard obligation.grounds.openedBy.map(ids.contains) ?? false, obligation.isForeseen(on: day) else {
                return false
            }
            return [.due, .overdue, .notYetOpen].contains(obligation.outcome(on: day)) && obligation.due(on: day) != nil
        }.sorted { ($0.due(on: day) ?? .endOfTime) < ($1.due(on: day) ?? .endOfTime) }
        return RecordedBanner(
            recorded: newest.fact == .withdrawn ? "an entry was taken back" : newest.inShort,
            met: met.map { duty($0, on: day) }, following: following.prefix(ChildRecord.most).map { duty($0, on: day) })
    }

    /// So many that follow are told; the page below tells all.
    private static let most = 8

    private func duty(_ obligation: Obligation, on day: Day) -> RecordedBanner.Duty {
        let rule = explainer.policy.rules[obligation.rule]
        return RecordedBanner.Duty(
            title: rule.title, due: obligation.due(on: day),
            route: .duty(child: number, rule: rule.id, opened: obligation.opened, .now))
    }
}
