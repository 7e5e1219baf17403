/// How many duties opened, were due, and how they stood; see ``CountedDuty`` for what counts, and when.
package struct DutyCounts: Hashable, Sendable {
    /// Opened, whatever became of them.
    package var opened = 0
    /// Came due. Each of these is one of those kept, late, missed, overdue or excused, or one of those of which nobody
    /// can tell, or is due on the very day of asking.
    package var due = 0
    /// Of those due: done in time.
    package var kept = 0
    /// Of those due: done after the due day.
    package var late = 0
    /// Of those due: closed without having been done, or a check of a state that did not hold.
    package var missed = 0
    /// Of those due: not done and still open.
    package var overdue = 0
    /// Of those due, and of prompts: excused.
    package var excused = 0
    /// The record does not show how it went; some of these came due, others have no due day that could be told.
    package var cannotTell = 0
    /// Prompts that were considered.
    package var considered = 0
    /// Prompts that were not, which is no breach.
    package var notConsidered = 0

    package init(opened: Int = 0, due: Int = 0) {
        self.opened = opened
        self.due = due
    }

    /// Whether there is nothing to tell.
    package var isEmpty: Bool { self == DutyCounts() }

    /// Both together.
    package static func + (left: DutyCounts, right: DutyCounts) -> DutyCounts {
        var sum = left
        sum += right
        return sum
    }

    package static func += (left: inout DutyCounts, right: DutyCounts) {
        left.opened += right.opened
        left.due += right.due
        left.kept += right.kept
        left.late += right.late
        left.missed += right.missed
        left.overdue += right.overdue
        left.excused += right.excused
        left.cannotTell += right.cannotTell
        left.considered += right.considered
        left.notConsidered += right.notConsidered
    }

    /// Counts one that stands so.
    mutating func count(_ standing: CountedDuty.Standing) {
        switch standing {
        case .kept: kept += 1
        case .late: late += 1
        case .missed: missed += 1
        case .overdue: overdue += 1
        case .excused: excused += 1
        case .cannotTell: cannotTell += 1
        case .considered: considered += 1
        case .notConsidered: notConsidered += 1
        }
    }
}
