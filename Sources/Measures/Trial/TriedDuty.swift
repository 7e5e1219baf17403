import Policy
import Timeline

/// An obligation of a child under one of the policies of a trial.
struct TriedDuty {
    /// The row of its rule in the trial.
    let row: Int
    let opened: Day
    let answer: AskedDuty.Answer

    /// What `obligation` comes to on `day`; `nil` when it had not opened by then, or was exempt.
    init?(_ obligation: Obligation, _ sort: Rule.CountedSort, row: Int, on day: Day) {
        guard obligation.opened <= day, obligation.isForeseen(on: day), !obligation.isExempt else { return nil }
        self.row = row
        opened = obligation.opened
        answer = AskedDuty.Answer(due: obligation.finalDue(sort, on: day), outcome: obligation.outcome(on: day))
    }

    /// The day on which it is told whose it is: its due day, or that of its opening where it has none.
    var day: Day { answer.due ?? opened }

    /// Whether it opened or fell due in `span`.
    func concerns(_ span: ClosedRange<Day>) -> Bool {
        span.contains(opened) || (answer.due.map(span.contains) ?? false)
    }

    /// Rule by rule, and in each rule in order of opening.
    static func comesBefore(_ left: TriedDuty, _ right: TriedDuty) -> Bool {
        (left.row, left.opened, left.answer.due ?? .endOfTime)
            < (right.row, right.opened, right.answer.due ?? .endOfTime)
    }
}

/// Goes through what two policies ask of a child, side by side.
struct SideBySide {
    let new: [TriedDuty]
    let old: [TriedDuty]

    /// Calls `body` with the obligations of the same rule that opened on the same day under either policy. Both lists
    /// are in order of ``TriedDuty/comesBefore(_:_:)``.
    func forEach(_ body: (_ new: TriedDuty?, _ old: TriedDuty?) -> Void) {
        var (place, other) = (0, 0)
        while place < new.count || other < old.count {
            let isNew = place < new.count && (other == old.count || !old[other].opensBefore(new[place]))
            let isOld = other < old.count && (place == new.count || !new[place].opensBefore(old[other]))
            body(isNew ? new[place] : nil, isOld ? old[other] : nil)
            if isNew { place += 1 }
            if isOld { other += 1 }
        }
    }
}

extension TriedDuty {
    fileprivate func opensBefore(_ other: TriedDuty) -> Bool { (row, opened) < (other.row, other.opened) }
}
