import Policy
import Timeline

/// What of an obligation counts in a figure as of a day, and on which days it counts there.
///
/// The definition of every figure on duties:
///
/// - **Opened** counts on the day on which the obligation opened. One that is exempt does not count at all, nor one that
///   closed before it opened.
/// - **Due** counts on its final due day: the one by which it was judged when it was met or closed, or by which it is
///   judged now; for something done before it had a due day, the due day that came later; for a check of a state
///   without a due day, the day of the check. One that closed before it fell due never counts as due.
/// - **How it stands** counts on the same day: kept, late, missed, overdue or excused. On the due day itself a duty
///   that is not done yet is due and nothing more.
/// - **Cannot tell** counts on the due day too, or on the day of opening where there is no due day.
/// - **A prompt** has no due day and is never missed: whether it was considered counts on the day on which it opened.
///
/// Nothing after the day of asking counts: neither what opens later, nor a due day yet to come, nor what is done later.
/// Each count falls on one day, so that the months of a year sum to the year.
package struct CountedDuty: Hashable, Sendable {
    /// How it stands.
    package enum Standing: Hashable, Sendable {
        case kept, late, missed, overdue, excused, cannotTell, considered, notConsidered
    }

    package let opened: Day
    /// `nil` when it has not come due.
    package private(set) var due: Day?
    /// `nil` when it is open, or closed before it was due.
    package private(set) var standing: Standing?

    /// The day on which ``standing`` counts.
    package var settled: Day { due ?? opened }

    /// What of `obligation`, which is one of a rule of this sort, counts on `day`; `nil` when nothing does.
    package init?(_ obligation: Obligation, _ sort: Rule.CountedSort, on day: Day) {
        guard obligation.opened <= day, obligation.isForeseen(on: day), !obligation.isExempt else { return nil }
        opened = obligation.opened
        let outcome = obligation.outcome(on: day)
        switch sort {
        case .prompt: standing = Standing(ofPrompt: outcome)
        case .duty, .check: settle(obligation.finalDue(sort, on: day), outcome, on: day)
        }
    }

    private mutating func settle(_ final: Day?, _ outcome: Outcome, on day: Day) {
        guard let final else {
            if outcome == .cannotTell { standing = .cannotTell }
            return
        }
        guard final <= day, outcome != .doesNotApply else { return }
        due = final
        standing = Standing(outcome)
    }
}

extension CountedDuty.Standing {
    fileprivate init?(_ outcome: Outcome) {
        switch outcome {
        case .met: self = .kept
        case .metLate: self = .late
        case .missed: self = .missed
        case .overdue: self = .overdue
        case .excused: self = .excused
        case .cannotTell: self = .cannotTell
        case .notYetOpen, .due, .doesNotApply: return nil
        }
    }

    fileprivate init(ofPrompt outcome: Outcome) {
        switch outcome {
        case .met, .metLate: self = .considered
        case .excused: self = .excused
        case .cannotTell: self = .cannotTell
        case .notYetOpen, .due, .overdue, .missed, .doesNotApply: self = .notConsidered
        }
    }
}
