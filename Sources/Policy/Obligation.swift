import Timeline

/// One instance of a rule for one child: opened by this, due then, met on that day or not.
///
/// It is the same whatever the day: the outcome on any day, past or future, is arithmetic on the stored days
/// (``outcome(on:)``), so nothing has to be computed again at midnight, and a page can show how it stood last March.
package struct Obligation: Hashable, Sendable {
    /// Place of the rule in ``Policy/rules``.
    package let rule: Int
    package let opened: Day
    /// The day from which one could know that it would open; for a birthday, long before.
    package let foreseen: Day
    /// The entries it rests on.
    package var grounds: Grounds
    /// The due day as it stood when it opened; `nil` when there was none to compute.
    package var due: Day?
    /// How a later event, or a new version of the rule, moved the due day: from that day on, this due day holds.
    package var moved: [Move] = []
    /// From here on it ought to be done, although it is not yet late.
    package var warning: Day?
    /// The day on which it was met, if ever.
    package var met: Day?
    /// The first day on which it could no longer be met: the child left, the placement ended.
    package var closed: Day?
    /// Up to here the record would show it, had it been met; `nil` when not even from the opening on.
    package var covered: Day?
    package var doubt: Doubt?
    package var excused: Excused?

    /// A due day that was moved: brought forward by an event, or put on another day by a new version of the rule.
    package struct Move: Hashable, Sendable {
        package let on: Day
        package let due: Day
        package let by: EntryID?
        /// Place in ``DueCase/terms`` of the term whose event it is; `nil` for a new version of the rule.
        package let term: Int?

        package init(on: Day, due: Day, by: EntryID?, term: Int? = nil) {
            self.on = on
            self.due = due
            self.by = by
            self.term = term
        }
    }

    /// What settles the answer when the obligation opens.
    package enum Doubt: Hashable, Sendable {
        /// Exempt, for the reason at this place in ``Rule/unless``.
        case exempt(Int)
        /// When the period of care or the placement began is not recorded.
        case startNotRecorded
        /// The date of birth, or another fact that a condition asks about, is not recorded.
        case conditionNotRecorded
        /// What opens the rule is of a kind that is not recorded here.
        case openingNotRecorded(KindName)
        /// The policy gives no number for this value, so that there is no due day to compute.
        case noNumber(String)
        /// What opened it is recorded without this day, from which the due day is counted.
        case fieldNotRecorded(String)
        /// It is due by a birthday, and the date of birth is not recorded.
        case birthNotRecorded
        /// What must have been so when it opened was not so.
        case didNotHold
        /// The policy names no panel, approver or document for such a child.
        case noRoute
        /// The sum needs bank holidays of years that are not held.
        case noCalendar
    }

    /// An excusal with the day from which it counts.
    package struct Excused: Hashable, Sendable {
        package let from: Day
        package let reason: String
        package let approver: String

        package init(from: Day, reason: String, approver: String) {
            self.from = from
            self.reason = reason
            self.approver = approver
        }
    }

    /// Which entries and which case of the rule decided.
    package struct Grounds: Hashable, Sendable {
        package var openedBy: EntryID?
        package var metBy: EntryID?
        package var closedBy: EntryID?
        package var excusedBy: EntryID?
        /// Place in ``Rule/opens`` of what opened it.
        package var opening: Int?
        /// Place in ``Rule/due`` of the case that applied.
        package var dueCase: Int?
        /// Place in ``DueCase/terms`` of the term that gave the first due day.
        package var term: Int?
        /// Place in ``Rule/routes`` of the answer.
        package var route: Int?
        /// Place in ``Rule/ends`` of what ended it, if one of these did.
        package var ending: Int?

        package init(
            openedBy: EntryID? = nil, metBy: EntryID? = nil, closedBy: EntryID? = nil, excusedBy: EntryID? = nil,
            opening: Int? = nil, dueCase: Int? = nil, term: Int? = nil, route: Int? = nil, ending: Int? = nil
        ) {
            self.openedBy = openedBy
            self.metBy = metBy
            self.closedBy = closedBy
            self.excusedBy = excusedBy
            self.opening = opening
            self.dueCase = dueCase
            self.term = term
            self.route = route
            self.ending = ending
        }
    }
}

// Not in the struct itself, so that the compiler’s own initialiser stays, which makes a hundred obligations a child without
// copying any.
extension Obligation {
    package init(
        rule: Int, opened: Day, foreseen: Day, due: Day? = nil, moved: [Move] = [], warning: Day? = nil,
        met: Day? = nil, closed: Day? = nil, covered: Day? = nil, doubt: Doubt? = nil, excused: Excused? = nil,
        grounds: Grounds
    ) {
        self.init(
            rule: rule, opened: opened, foreseen: foreseen, grounds: grounds, due: due, moved: moved, warning: warning,
            met: met, closed: closed, covered: covered, doubt: doubt, excused: excused)
    }
}
