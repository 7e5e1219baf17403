import Measures

extension DutyCounts {
    /// Counts of which only some are not nought.
    static func given(
        opened: Int = 0, due: Int = 0, kept: Int = 0, late: Int = 0, missed: Int = 0, overdue: Int = 0,
        excused: Int = 0, cannotTell: Int = 0, considered: Int = 0, notConsidered: Int = 0
    ) -> DutyCounts {
        var counts = DutyCounts()
        counts.opened = opened
        counts.due = due
        counts.kept = kept
        counts.late = late
        counts.missed = missed
        counts.overdue = overdue
        counts.excused = excused
        counts.cannotTell = cannotTell
        counts.considered = considered
        counts.notConsidered = notConsidered
        return counts
    }
}
