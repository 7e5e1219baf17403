import Timeline

extension Obligation {
    /// The due day as it stood on `day`.
    package func due(on day: Day) -> Day? {
        moved.last { $0.on <= day }.map(\.due) ?? due
    }

    /// What is in doubt on `day`: a new version of the rule may give the day that the old one left open, and once one of
    /// several due days is over, the others no longer matter.
    package func doubt(on day: Day) -> Doubt? {
        guard let doubt, doubt.leavesDueOpen else { return doubt }
        let isTakenOver = moved.contains { $0.on <= day && $0.term == nil }
        let isOver = covered != nil && (due(on: judged(on: day)).map { $0 < judged(on: day) } ?? false)
        return isTakenOver || isOver ? nil : doubt
    }

    /// The day by whose due day it is judged on `day`: that on which it was met or closed, if that has come; otherwise
    /// `day` itself.
    package func judged(on day: Day) -> Day { min(day, met ?? day, closed ?? day) }

    /// Whether anybody could know of it on `day`: from the day it was foreseen, unless it closed before it opened, or as
    /// it opened without having been due before.
    package func isForeseen(on day: Day) -> Bool {
        guard foreseen <= day else { return false }
        guard let closed, closed <= opened, closed <= day else { return true }
        return closed == opened && due(on: closed).map { $0 < closed } ?? false
    }

    /// How it stands on `day`, by what the record holds; asked only when ``isForeseen(on:)``.
    package func outcome(on day: Day) -> Outcome {
        if day < opened { return .notYetOpen }
        if let doubt, !doubt.leavesDueOpen { return doubt.outcome }
        if let met, met <= day { return outcomeWhenMet(on: met) }
        if let excused, excused.from <= day { return .excused }
        if doubt(on: day) != nil { return .cannotTell }
        if let closed, closed <= day { return outcomeWhenClosed(on: closed) }
        guard let covered, covered >= day else { return .cannotTell }
        return due(on: day).map { $0 < day } ?? false ? .overdue : .due
    }

    private func outcomeWhenMet(on met: Day) -> Outcome {
        guard let due = due(on: met), due < met else { return .met }
        // Late only if the record would have shown it, had it been done in time.
        return covered.map { $0 >= due } ?? false ? .metLate : .cannotTell
    }

    private func outcomeWhenClosed(on closed: Day) -> Outcome {
        guard let due = due(on: closed), due < closed else { return .doesNotApply }
        return covered.map { $0 >= closed } ?? false ? .missed : .cannotTell
    }
}

extension Obligation.Doubt {
    /// Whether only the due day is in doubt, so that what is done still meets it.
    var leavesDueOpen: Bool {
        switch self {
        case .noNumber, .fieldNotRecorded, .birthNotRecorded: true
        default: false
        }
    }

    fileprivate var outcome: Outcome {
        switch self {
        case .exempt: .doesNotApply
        case .didNotHold: .missed
        default: .cannotTell
        }
    }
}
