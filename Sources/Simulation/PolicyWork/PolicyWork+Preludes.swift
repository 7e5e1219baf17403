import Policy
import Timeline

/// What had been held before a rule opens, where its conditions ask about that, and what comes by which it is due.
extension PolicyWork {
    /// For some obligations lets what the conditions of the rule ask to have been held happen before, and what its due
    /// day waits for happen after. Gives whether anything happened.
    mutating func prepare(_ obligation: Obligation, _ timeline: CaseTimeline, _ diary: inout Diary) -> Bool {
        let rule = study.rules[obligation.rule]
        guard !rule.held.isEmpty || !rule.awaited.isEmpty, obligation.opened >= rule.askedFrom,
            prepared.insert(obligation.rule).inserted
        else { return false }
        let share = share(in: study.policy.rules[obligation.rule].id + " before") * 100
        let happened = rule.held.filter { share < $1 && canHappen($0.test.kind) }
        for (asked, _) in happened {
            let day = day(before: obligation.opened, asked.test, timeline, &diary.dice)
            guard isUsual(asked.test.kind, on: day, timeline) else { continue }
            happen(asked.test.kind, on: day, passing: asked.test.details, in: &diary)
            if let next = asked.test.notFollowedBy, !PolicyStudy.isOrdinary(next), diary.dice.happens(20) {
                let ended = diary.dice.day(in: day...obligation.opened)
                if isUsual(next, on: ended, timeline) { happen(next, on: ended, in: &diary) }
            }
        }
        return letCome(rule.awaited, after: obligation.opened, timeline, &diary) || !happened.isEmpty
    }

    /// Whether it usually happens to one who lives as the child does on the day.
    private func isUsual(_ kind: KindName, on day: Day, _ life: CaseTimeline) -> Bool {
        study.kinds[kind]?.declaration.usually?.isUsual(on: day, in: life) ?? true
    }

    /// Whether it is left to what comes of itself: what every authority records has its own practice.
    private func canHappen(_ kind: KindName) -> Bool {
        isEventful && kind != ReturnKind.review || !PolicyStudy.isOrdinary(kind)
    }

    /// Lets for most happen some weeks later what the duty must be done by or before, unless it comes anyway.
    private mutating func letCome(
        _ events: [EventPattern], after opened: Day, _ timeline: CaseTimeline, _ diary: inout Diary
    ) -> Bool {
        var happened = false
        for (kind, details) in events.compactMap(\.heldKind) where canHappen(kind) && diary.dice.happens(65) {
            if timeline.held(kind).contains(where: { $0.day > opened }) { continue }
            let day = opened + diary.dice.number(in: 3...110)
            guard isUsual(kind, on: day, timeline) else { continue }
            happen(kind, on: day, passing: details, in: &diary)
            happened = true
        }
        return happened
    }

    /// A day before `opened` on which something counts as held, or nearly so.
    func day(
        before opened: Day, _ test: HeldTest, _ timeline: CaseTimeline, _ dice: inout Dice
    ) -> Day {
        var earliest = opened - 60
        if let limit = test.within { earliest = limit.firstDay(before: opened) ?? earliest }
        // On both sides of a time that must not have passed yet.
        if let first = test.lessThan?.firstDay(before: opened) { earliest = opened - (opened - first) * 3 / 2 }
        let stretch = timeline.stretch(on: opened)
        switch test.since {
        case .birth: break
        case .period: earliest = max(earliest, stretch.map { timeline.periods[$0.period].from } ?? earliest)
        case .home: earliest = max(earliest, stretch.map { timeline.homes[$0.home].from } ?? earliest)
        }
        return dice.day(in: min(earliest, opened)...opened)
    }
}
