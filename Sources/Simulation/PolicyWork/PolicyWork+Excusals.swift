import Policy
import Timeline

/// Duties that were not done and that somebody excused for the child.
extension PolicyWork {
    /// Notes that the duty is excused, around the day on which it is due.
    func excuse(_ obligation: Obligation, _ diary: inout Diary) {
        let ends = [obligation.closed, obligation.met].compactMap(\.self).min()
        let last = min(diary.days.upperBound, ends.map { $0 - 1 } ?? .endOfTime)
        excuse(
            obligation.rule, opened: obligation.opened, due: obligation.due ?? obligation.opened, until: last, &diary)
    }

    /// Notes that a duty is excused, around the day on which it is due and by `last` at the latest.
    func excuse(_ rule: Int, opened: Day, due: Day, until last: Day, _ diary: inout Diary) {
        guard opened <= last else { return }
        let day = min(last, max(opened, due - diary.dice.number(in: -5...5)))
        let reason = diary.dice.one(of: PolicyWork.reasons)
        let approver = diary.dice.one(of: study.approvers)
        let excusal = Excusal(rule: study.policy.rules[rule].id, reason: reason, approver: approver)
        diary.note(.excused(excusal), on: day)
    }

    private static let reasons = [
        "Would not have served the child at that time", "The child asked to wait; to be looked at again",
        "Done by another authority, whose papers are on file", "The court’s timetable comes first",
        "Illness of the person whose presence is needed", "Agreed at the review to leave it for now",
    ]
}
