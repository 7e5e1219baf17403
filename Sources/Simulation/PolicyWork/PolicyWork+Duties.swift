import Policy
import Timeline

/// What people do about their duties.
extension PolicyWork {
    /// Decides what becomes of an obligation that has come up, and writes down what is done.
    mutating func decide(_ obligation: Obligation, _ reading: ChildReading, _ diary: inout Diary) {
        guard !obligation.isMetInTime || leavesToTime(obligation), obligation.isOpenToWork,
            child == .service || seen[obligation.rule] ?? 0 < PolicyWork.mostOfARule,
            obligation.closed.map({ $0 >= diary.days.lowerBound }) ?? true
        else { return }
        let handling = handling(of: obligation, &diary.dice)
        if handling == .excused { return excuse(obligation, &diary) }
        let ways = ways(obligation)
        guard !obligation.isMetInTime, obligation.met == nil || leavesToTime(obligation), !ways.isEmpty,
            let plan = WorkPlan(obligation, handling, self, reading, &diary.dice)
        else { return }
        let way = diary.dice.one(of: ways).answering(reading.details(ofWhatOpened: obligation, study.policy))
        perform(way, by: plan, in: &diary)
        if let interval = plan.interval(of: way, study.policy.rules[obligation.rule]) {
            goOn(with: way, after: plan.day, every: interval, of: obligation, &diary)
        }
    }

    /// How often a child comes up for one duty before people find it is enough; of the service there is but one.
    private static let mostOfARule = 25

    /// Whether what ends or begins anyway meets it, so that people can still do something before.
    private func leavesToTime(_ obligation: Obligation) -> Bool {
        child == .service || study.policy.rules[obligation.rule].metBy.contains { !$0.isWork }
    }

    /// What becomes of an obligation: the same for all that ask for the same work from the same day on.
    private mutating func handling(of obligation: Obligation, _ dice: inout Dice) -> WorkTemper.Handling {
        let work = study.rules[obligation.rule].work
        let matter = Matter(work: work, opened: obligation.opened)
        let handling = handled[matter] ?? newHandling(of: obligation, work, &dice)
        handled[matter] = handling
        return handling
    }

    private func newHandling(of obligation: Obligation, _ work: String, _ dice: inout Dice) -> WorkTemper.Handling {
        let temper = study.rules[obligation.rule].temper
        let number = seen[obligation.rule] ?? 1
        let isFirst = number == 1
        if child == .service { return PolicyWork.inTurn[number % PolicyWork.inTurn.count] }
        // What the practices of every authority have left undone stays undone by most.
        if study.rules[obligation.rule].isOrdinary && !isEventful {
            if dice.happens(8) { return .excused }
            if !dice.happens(20) { return .never }
        }
        let share = isFirst ? share(in: work) : Double(dice.number(below: 10_000)) / 10_000
        return isEventful && isFirst ? temper.evenHandling(share) : temper.handling(share)
    }

    /// In the few duties of the service itself one thing comes after the other.
    private static let inTurn: [WorkTemper.Handling] = [.inTime, .late, .excused, .inTime, .never, .before, .late]

    /// The ways in which people can meet the obligation.
    func ways(_ obligation: Obligation) -> [MetBy] {
        let rule = study.policy.rules[obligation.rule]
        if let route = obligation.grounds.route, !rule.routes[route].metBy.isEmpty {
            return rule.routes[route].metBy.filter(\.isWork)
        }
        return study.rules[obligation.rule].ways
    }

    /// Does all of a way, the last of it on the day of the plan.
    mutating func perform(_ way: MetBy, by plan: WorkPlan, in diary: inout Diary) {
        for (place, event) in way.events.enumerated() {
            guard let held = event.heldKind else { continue }
            let isLast = place + 1 == way.events.count
            let day = isLast ? plan.day : max(plan.earliest, plan.day - diary.dice.number(in: 0...6))
            write(held, on: day, in: &diary)
        }
    }

    /// Writes down work that was done, unless it was before the record of such work began and nobody put it in later.
    private mutating func write(_ held: (kind: KindName, details: [DetailTest]), on day: Day, in diary: inout Diary) {
        if let begins = study.coverage.begins[held.kind], day < begins, diary.dice.happens(60) { return }
        // A few are done without what the rule asks of them.
        happen(held.kind, on: day, passing: diary.dice.happens(6) ? [] : held.details, in: &diary)
    }
}

extension Obligation {
    /// Whether it is met without anybody doing more, and not late.
    fileprivate var isMetInTime: Bool {
        guard let met else { return false }
        return (moved.last?.due ?? due).map { met <= $0 } ?? true
    }

    /// Whether what people do can still meet it: it is neither settled nor in doubt for another reason than a number.
    var isOpenToWork: Bool {
        switch doubt {
        case nil, .noNumber, .fieldNotRecorded: true
        default: false
        }
    }
}
