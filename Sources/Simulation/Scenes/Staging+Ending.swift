import Policy
import Timeline

/// What ends the duty before the stretch does in which it lives.
extension Staging {
    /// Lets come in most tries what ends the duty where one of the named things does: after it was due, or before.
    mutating func letEnd(_ obligation: Obligation, due: Day?, in diary: inout Diary) {
        guard !rule.ends.isEmpty, diary.dice.happens(75) else { return }
        let soon = obligation.opened + 1
        let isLate = scene.outcome == .missed
        let first = isLate ? max(due.map { $0 + 1 } ?? soon, soon) : soon
        let last = isLate ? first + 40 : min(due ?? .endOfTime, soon + 60)
        guard first <= last, let ending = diary.dice.one(of: rule.ends).event ?? opening(&diary.dice),
            let held = ending.heldKind
        else { return }
        work.happen(held.kind, on: diary.dice.day(in: first...last), passing: held.details, in: &diary)
    }

    /// Something that opens the rule again.
    private func opening(_ dice: inout Dice) -> EventPattern? {
        let patterns = rule.opens.compactMap(\.pattern).filter { $0.heldKind != nil }
        return patterns.isEmpty ? nil : dice.one(of: patterns)
    }
}
