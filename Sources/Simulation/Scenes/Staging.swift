import Policy
import Timeline

/// One try at letting a life show one outcome of one rule: what opens the rule happens, and then what must for that outcome.
///
/// A try does not know whether it succeeds: what a rule answers is for the policy to say, and ``Rehearsal`` asks it.
struct Staging {
    let scene: Scene
    var work: PolicyWork
    /// Whether the life is left open, so that the child can come into care as the rule has it.
    let isLeftOpen: Bool
    /// The life as it was when it was last looked at.
    var timeline: CaseTimeline
    /// The days of care that were acted out.
    var inCare: ClosedRange<Day>?

    var rule: Rule { work.study.policy.rules[scene.rule] }
    var study: RuleStudy { work.study.rules[scene.rule] }

    /// Writes down what is acted out; gives whether anything came of it.
    mutating func act(in diary: inout Diary) -> Bool {
        // A stay that was acted out before can do for more, so that days are left for others.
        if isLeftOpen && diary.dice.happens(study.isInCare ? 65 : 50) { comeIntoCare(in: &diary) }
        let opened = letOpen(in: &diary)
        if opened != nil { look(at: diary) }
        guard var obligation = obligation(openedOn: opened, diary.days, &diary.dice) else { return false }
        if prepare(obligation, &diary) {
            look(at: diary)
            guard let prepared = self.obligation(openedOn: obligation.opened, diary.days, &diary.dice) else {
                return false
            }
            obligation = prepared
        }
        turnOut(obligation, in: &diary)
        return true
    }

    /// Looks at the life as it is written down by now.
    mutating func look(at diary: Diary) { timeline = diary.timeline(of: work.child, work.coverage) }

    /// The life read beside the policy, as it was when it was last looked at.
    var reading: ChildReading {
        mutating get { work.evaluator.reading(of: timeline) }
    }

    /// The obligation that opened on a day, or any in which the scene can be seen.
    private mutating func obligation(
        openedOn day: Day?, _ days: ClosedRange<Day>, _ dice: inout Dice
    ) -> Obligation? {
        var all: [Obligation] = []
        work.evaluator.evaluate(rule: scene.rule, timeline, into: &all)
        // A birthday opens the rule in every stretch, also in those that are over by then.
        all = all.filter { $0.closed ?? .endOfTime >= $0.opened }
        let opened = all.filter { $0.opened == day }
        if let one = opened.first(where: fits) ?? opened.first { return one }
        if let inCare, all.contains(where: { inCare.contains($0.opened) }) {
            all = all.filter { inCare.contains($0.opened) }
        }
        all = all.filter { $0.opened <= days.upperBound && $0.closed ?? .endOfTime >= days.lowerBound }
        let fitting = all.filter(fits)
        let chosen = fitting.isEmpty ? all : fitting
        return chosen.isEmpty ? nil : dice.one(of: chosen)
    }

    /// Whether the scene can well be seen in the obligation.
    private func fits(_ obligation: Obligation) -> Bool {
        let closed = obligation.closed ?? .endOfTime
        return switch scene.outcome {
        case .missed: closed < .endOfTime && (obligation.due.map { $0 < closed } ?? true)
        case .doesNotApply: closed < .endOfTime && (obligation.due.map { $0 >= closed } ?? true)
        case .metLate, .overdue: obligation.isOpenToWork && (obligation.due.map { $0 + 1 < closed } ?? true)
        case .excused, .due, .met: obligation.isOpenToWork && closed > obligation.opened
        case .cannotTell, .notYetOpen: true
        }
    }
}
