import Policy
import Timeline

/// What had been held before the rule opens, and what comes by which it is due.
extension Staging {
    /// Lets what the conditions of the rule ask about be so in one try and not in another; gives whether anything was changed.
    mutating func prepare(_ obligation: Obligation, _ diary: inout Diary) -> Bool {
        for condition in rule.unless.map(\.condition) {
            settle(condition.heldTests, before: obligation, holding: isToBeExempt, &diary)
        }
        let others =
            rule.due.compactMap(\.condition) + rule.routes.compactMap(\.condition) + (rule.metWhen.map { [$0] } ?? [])
        for condition in others {
            settle(condition.heldTests, before: obligation, holding: diary.dice.happens(50), &diary)
        }
        for event in study.awaited where diary.dice.happens(60) { letCome(event, after: obligation, &diary) }
        return !others.isEmpty || !rule.unless.isEmpty || !study.awaited.isEmpty
    }

    /// Lets an event come as often as it takes for the one that is meant, unless it comes anyway.
    private mutating func letCome(
        _ event: EventPattern, after obligation: Obligation, _ diary: inout Diary
    ) {
        guard let held = event.heldKind else { return }
        var day = max(obligation.opened, diary.days.lowerBound) + diary.dice.number(in: 2...60)
        if timeline.held(held.kind).contains(where: { $0.day >= day }) && diary.dice.happens(50) { return }
        for _ in 0..<event.which.least {
            work.happen(held.kind, on: day, passing: held.details, in: &diary)
            day = day + diary.dice.number(in: 8...60)
        }
    }

    var isToBeExempt: Bool { scene.outcome == .doesNotApply }

    /// Lets everything that is asked have been held, or nothing of it, for most.
    private mutating func settle(
        _ tests: [AskedHeld], before obligation: Obligation, holding: Bool, _ diary: inout Diary
    ) {
        // One cannot tell where none of it is on a record that does not reach back far enough.
        let isUnheard = scene.outcome == .cannotTell && diary.dice.happens(50)
        for asked in tests where diary.dice.happens(85) {
            if asked.isWanted == holding && !isUnheard {
                let day = work.day(before: obligation.opened, asked.test, timeline, &diary.dice)
                guard work.study.canHappen(asked.test.kind, on: day, in: timeline) else { continue }
                work.happen(asked.test.kind, on: day, passing: asked.test.details, in: &diary)
            } else if let end = asked.test.notFollowedBy, !isUnheard, !asked.isWanted, diary.dice.happens(60) {
                // It was so, and is over.
                let day = work.day(before: obligation.opened, asked.test, timeline, &diary.dice)
                work.happen(asked.test.kind, on: day, passing: asked.test.details, in: &diary)
                work.happen(end, on: diary.dice.day(in: min(day, obligation.opened)...obligation.opened), in: &diary)
            } else if diary.days.lowerBound < obligation.opened {
                diary.leaveOut([asked.test.kind], on: diary.days.lowerBound...obligation.opened - 1)
            }
        }
    }
}
