import Policy
import Timeline

/// On which obligations of a child somebody acted by recording something about the child.
struct RecordedActs {
    let child: ChildID
    let adopted: AdoptedPolicy
    /// What was recorded.
    private let entries: [Entry]
    /// The obligations as they stood before it, where anything was replaced or a duty was to be met, and as they stand now.
    private let before: [Obligation]
    private let after: [Obligation]

    init(
        _ entries: [Entry], about child: ChildID, before: [Obligation], after: [Obligation],
        under adopted: AdoptedPolicy
    ) {
        self.child = child
        self.adopted = adopted
        self.entries = entries
        self.before = before
        self.after = after
    }

    /// Each obligation that it met or excused, that it no longer lets be met or excused, and the one that it was `toMeet`.
    func acts(toMeet asked: DutyName?) -> [Act] {
        let told = Set(entries.told.map(\.id))
        let done = after.compactMap { obligation -> Act? in
            let grounds = obligation.grounds
            if let entry = grounds.metBy, told.contains(entry) { return act(on: obligation, by: entry, .met) }
            if let entry = grounds.excusedBy, told.contains(entry) { return act(on: obligation, by: entry, .excused) }
            return nil
        }
        let acts = done + undone
        return acts + (asked.flatMap { towards($0, besides: acts) }.map { [$0] } ?? [])
    }

    /// What rested on an entry that was replaced, and rests on nothing of what was recorded in its place.
    private var undone: [Act] {
        let replaced = entries.reduce(into: [EntryID: EntryID]()) { replaced, entry in
            if let old = entry.replaces?.entry { replaced[old] = entry.id }
        }
        guard !replaced.isEmpty else { return [] }
        let made = Set(entries.map(\.id))
        let kept = Set(after.filter { $0.grounds.rests(on: made) }.map(name))
        return before.compactMap { obligation in
            let grounds = obligation.grounds
            let by = grounds.metBy.flatMap { replaced[$0] } ?? grounds.excusedBy.flatMap { replaced[$0] }
            guard let by, !kept.contains(name(obligation)) else { return nil }
            return act(on: obligation, by: by, .undone)
        }
    }

    /// The act on the obligation that a form was opened to meet, if it is none of `acts` and there is such an obligation.
    private func towards(_ asked: DutyName, besides acts: [Act]) -> Act? {
        guard !acts.contains(where: { $0.duty == asked }), let entry = entries.told.last else { return nil }
        let meant = (after + before).first { asked.means($0, under: adopted.policy) }
        return meant.map { act(on: $0, by: entry.id, .towards) }
    }

    private func act(on obligation: Obligation, by entry: EntryID, _ how: Act.How) -> Act {
        Act(
            on: name(obligation), of: child, by: entry, how, policy: adopted.digest,
            version: adopted.policy.rules[obligation.rule].digest(on: obligation.opened))
    }

    private func name(_ obligation: Obligation) -> DutyName {
        DutyName(obligation, of: adopted.policy.rules[obligation.rule])
    }
}

extension Obligation.Grounds {
    /// Whether one of `entries` meets or excuses the obligation.
    fileprivate func rests(on entries: Set<EntryID>) -> Bool {
        metBy.map(entries.contains) ?? false || excusedBy.map(entries.contains) ?? false
    }
}

extension [Entry] {
    /// What entries that were recorded together tell: without those that only put others right beside something new. A move also
    /// corrects the stay before it; what that once met or opened is not of today.
    package var told: [Entry] {
        let new = filter { $0.replaces == nil }
        return new.isEmpty ? self : new
    }
}
