import Policy
import Timeline

/// A child as the lists of one day need them: the row of the children list, who has to do with the child, and the duties that
/// are open or about to be.
package struct ChildToday: Sendable {
    package let id: ChildID
    package let row: ChildRow
    /// Who has to do with the child on the day.
    package let involved: [Involved]
    /// The duties that are open on the day, or known to open within ``ahead`` days.
    package let open: [OpenDuty]

    /// How many days ahead work is looked for.
    package static let ahead = 35

    /// A duty with how it stands on the day.
    package struct OpenDuty: Hashable, Sendable {
        package let obligation: Obligation
        /// Due, overdue or not yet open.
        package let outcome: Outcome
        package let due: Day?
    }

    /// The child of `timeline` with all obligations of their life, on `day`; `nil` for one without a number.
    package init?(_ timeline: CaseTimeline, _ obligations: [Obligation], on day: Day) {
        guard let number = timeline.number else { return nil }
        id = timeline.child
        row = ChildRow(number: number, timeline: timeline, obligations: obligations, on: day)
        involved = timeline.everybodyInvolved.filter { $0.holds(on: day) }
        open = obligations.compactMap { OpenDuty($0, on: day) }
    }
}

extension ChildToday.OpenDuty {
    /// `nil` when there is nothing to be done about it by then.
    fileprivate init?(_ obligation: Obligation, on day: Day) {
        guard obligation.isForeseen(on: day) else { return nil }
        let outcome = obligation.outcome(on: day)
        switch outcome {
        case .due, .overdue: break
        case .notYetOpen where obligation.opened <= day + ChildToday.ahead: break
        default: return nil
        }
        self.init(obligation: obligation, outcome: outcome, due: obligation.due(on: day))
    }
}
