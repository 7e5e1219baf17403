import Policy
import Timeline

/// What becomes of the duty that has opened.
extension Staging {
    /// Lets the duty turn out as the scene has it.
    mutating func turnOut(_ obligation: Obligation, in diary: inout Diary) {
        let due = obligation.due(on: diary.days.upperBound) ?? obligation.warning
        switch scene.outcome {
        case .notYetOpen: break
        case .met: meet(obligation, on: dayInTime(obligation, due, &diary), &diary)
        case .metLate:
            let day = (due ?? obligation.opened) + diary.dice.number(in: 1...20)
            leaveUndone(obligation, through: day - 1, &diary)
            meet(obligation, on: min(day, obligation.closed ?? day), &diary)
        case .doesNotApply where !rule.unless.isEmpty && obligation.closed == nil: break
        case .excused:
            leaveUndone(obligation, through: .endOfTime, &diary)
            let ends = min(diary.days.upperBound, obligation.closed.map { $0 - 1 } ?? .endOfTime)
            work.excuse(scene.rule, opened: obligation.opened, due: due ?? obligation.opened, until: ends, &diary)
        case .missed, .doesNotApply:
            leaveUndone(obligation, through: .endOfTime, &diary)
            letEnd(obligation, due: due, in: &diary)
        case .due, .overdue, .cannotTell:
            leaveUndone(obligation, through: .endOfTime, &diary)
        }
    }

    private mutating func dayInTime(_ obligation: Obligation, _ due: Day?, _ diary: inout Diary) -> Day {
        let last = [due, obligation.closed, diary.days.upperBound, obligation.opened + 60].compactMap(\.self).min()
        let (first, end) = (obligation.opened, last ?? obligation.opened)
        return diary.dice.day(in: min(first, end)...max(first, end))
    }

    /// Does what meets the duty, all of it on one day.
    private mutating func meet(_ obligation: Obligation, on day: Day, _ diary: inout Diary) {
        let reading = self.reading
        let ways = work.ways(obligation)
        guard !ways.isEmpty else { return }
        let details = reading.details(ofWhatOpened: obligation, work.study.policy)
        for held in diary.dice.one(of: ways).answering(details).events.compactMap(\.heldKind) {
            work.happen(held.kind, on: day, passing: held.details, in: &diary)
        }
    }

    /// Leaves out what would meet the duty up to a day.
    private mutating func leaveUndone(_ obligation: Obligation, through last: Day, _ diary: inout Diary) {
        let last = min(last, obligation.closed ?? .endOfTime)
        let reading = self.reading
        let opening = Set(rule.opens.compactMap(\.heldKind))
        let before =
            rule.lookingBack == .always
            ? diary.days.lowerBound : work.start(beforeOpeningOf: obligation, reading) ?? obligation.opened
        for kind in Set(work.ways(obligation).flatMap(\.events).compactMap { $0.heldKind?.kind }) {
            let first = opening.contains(kind) ? obligation.opened + 1 : min(before, obligation.opened)
            if first <= last { diary.leaveOut([kind], on: first...last) }
        }
    }
}
