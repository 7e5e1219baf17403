import Timeline

/// Duties that somebody excused for one child, with the reason and on whose authority.
enum Excusals {
    private static let kinds: Shares<Excusal> = [
        Excusal(
            rule: "STAT-142", reason: "The young person declined the assessment; to be offered again",
            approver: "designated doctor"): 30,
        Excusal(
            rule: "STAT-101", reason: "The child is abroad with the carers; seen by video", approver: "team manager"):
            30,
        Excusal(rule: "STAT-150", reason: "Not on a school’s roll yet", approver: "virtual school head"): 15,
        Excusal(
            rule: "STAT-122", reason: "Brought into line with a sibling’s review",
            approver: "independent reviewing officer"):
            15,
        Excusal(
            rule: "STAT-140", reason: "Assessed by a doctor within the three months before",
            approver: "designated doctor"):
            10,
    ]

    /// One period of care in twenty has an excusal, at some day of it.
    static func note(_ period: Period, _ diary: inout Diary) {
        let from = max(period.course.begins, diary.days.lowerBound)
        let until = min(period.course.ends - 1, diary.days.upperBound)
        guard from < until, diary.dice.happens(5) else { return }
        diary.note(.excused(diary.dice.pick(kinds)), on: diary.dice.day(in: from...until))
    }
}
