import Policy
import Timeline

/// When the work on an obligation is done.
struct WorkPlan {
    /// The day on which the last of it is done.
    let day: Day
    /// The first day on which any of it may be done.
    let earliest: Day
    private let opened: Day
    private let due: Day?

    /// A plan by how people go about it; `nil` when nothing is done.
    init?(
        _ obligation: Obligation, _ handling: WorkTemper.Handling, _ work: PolicyWork, _ reading: ChildReading,
        _ dice: inout Dice
    ) {
        opened = obligation.opened
        due = obligation.moved.last?.due ?? obligation.due
        let before = work.start(beforeOpeningOf: obligation, reading)
        earliest = min(before ?? opened, opened)
        guard let day = WorkPlan.day(opened, due, obligation.warning, before, handling, &dice) else { return nil }
        let last = obligation.closed ?? .endOfTime
        // What is late is mostly done while the duty still stands.
        let isPressing = handling == .late && day > last && (due.map { $0 < last } ?? false) && dice.happens(70)
        self.day = max(isPressing ? dice.day(in: (due ?? last) + 1...last) : day, earliest)
        if self.day > last { return nil }
    }

    private static func day(
        _ opened: Day, _ due: Day?, _ warning: Day?, _ before: Day?, _ handling: WorkTemper.Handling, _ dice: inout Dice
    ) -> Day? {
        switch handling {
        case .never, .excused: return nil
        case .before:
            guard let before, before < opened else { return inTime(opened, due ?? warning, &dice) }
            return Office.workingDay(onOrBefore: dice.day(in: before...min(opened - 1, due ?? opened - 1)))
        case .inTime:
            if let due, due < opened { return before.map { dice.day(in: min($0, due)...due) } }
            return inTime(opened, due ?? warning, &dice)
        case .late:
            guard let due = due ?? warning else { return opened + dice.draw(Spread(20, 50, 90, 160, 320)) }
            return Office.workingDay(onOrAfter: due + max(1, dice.draw(Spread(1, 3, 9, 28, 120))))
        }
    }

    private static func inTime(_ opened: Day, _ due: Day?, _ dice: inout Dice) -> Day? {
        guard let due else { return opened + dice.draw(Spread(0, 3, 9, 24, 70)) }
        // What is due years ahead is mostly done within months.
        let last = dice.happens(60) ? min(due, opened + 200) : due
        return dice.day(from: opened, due: last, Promptness(inTime: 100, never: 0, lateBy: Spread(1, 1, 1, 1, 1)))
    }

    /// After how many days the same is due again, where doing it opens the next obligation of the rule.
    func interval(of way: MetBy, _ rule: Rule) -> Int? {
        let opening = Set(rule.opens.compactMap(\.heldKind))
        guard way.events.contains(where: { $0.heldKind.map { opening.contains($0.kind) } ?? false }) else { return nil }
        guard let due, due > opened else { return 60 }
        return due - opened
    }
}

extension PolicyWork {
    /// From when on something counts that was done before the opening; `nil` when nothing does.
    func start(beforeOpeningOf obligation: Obligation, _ reading: ChildReading) -> Day? {
        let opened = obligation.opened
        switch study.policy.rules[obligation.rule].lookingBack {
        case nil: return nil
        case .always: return max(reading.timeline.born ?? opened - 150, opened - 150)
        case .within(let reference):
            let limit = study.policy.rules[obligation.rule].values[reference.index].limit(on: opened)
            return limit?.firstDay(before: opened)
        case .toBeginning:
            let run = reading.runs(ofRuleAt: obligation.rule).last { $0.from <= opened }
            return run.map { max($0.from, opened - 150) }
        }
    }
}
