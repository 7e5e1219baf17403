import Policy
import Timeline

/// What had been held before a rule opens, where its conditions ask about that.
extension PolicyWork {
    /// For some obligations lets what the conditions of the rule ask to have been held happen before; for the others
    /// it had not. Gives whether anything happened.
    mutating func prepare(_ obligation: Obligation, _ timeline: CaseTimeline, _ diary: inout Diary) -> Bool {
        let rule = study.rules[obligation.rule]
        guard !rule.held.isEmpty else { return false }
        let share = share(in: study.policy.rules[obligation.rule].id + " before") * 100
        let happened = rule.held.filter { share < $1 && !PolicyStudy.isOrdinary($0.test.kind) }
        for (asked, _) in happened {
            let day = day(before: obligation.opened, asked.test, timeline, &diary.dice)
            happen(asked.test.kind, on: day, passing: asked.test.details, in: &diary)
            if let next = asked.test.notFollowedBy, !PolicyStudy.isOrdinary(next), diary.dice.happens(20) {
                happen(next, on: diary.dice.day(in: day...obligation.opened), in: &diary)
            }
        }
        return !happened.isEmpty
    }

    /// A day before `opened` on which something counts as held, or nearly so.
    private func day(before opened: Day, _ test: HeldTest, _ timeline: CaseTimeline, _ dice: inout Dice) -> Day {
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
