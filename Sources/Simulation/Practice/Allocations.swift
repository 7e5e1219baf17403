import Timeline

/// Which social worker the child had, and why it changed.
struct Allocations {
    let workforce: Workforce
    let child: Int

    /// Notes the workers of a period: the assessment team first, then the team for children in care, and from about
    /// 17 the leaving-care team.
    func note(_ period: Period, _ diary: inout Diary) {
        let course = period.course
        let from = max(course.begins, workforce.firstDay - 1_000)
        let end = min(course.ends, diary.days.upperBound + 1)
        guard from < end else { return }
        let inCare = course.begins + diary.dice.draw(Spread(20, 60, 110, 180, 320))
        let leaving = course.born.birthday(17) + diary.dice.number(in: -120...200)
        let stages: [(team: Workforce.Team, from: Day)] = [
            (.assessment, course.begins), (.childrenInCare, inCare), (.leavingCare, max(leaving, inCare + 30)),
        ]
        var isFirst = true
        for (index, stage) in stages.enumerated() {
            let until = index + 1 < stages.count ? min(stages[index + 1].from, end) : end
            let start = max(stage.from, from)
            guard start < until else { continue }
            noteStage(stage.team, from: start, until: until, isFirst: isFirst, careEnds: course.ends, &diary)
            isFirst = false
        }
    }

    private func noteStage(
        _ team: Workforce.Team, from: Day, until: Day, isFirst: Bool, careEnds: Day, _ diary: inout Diary
    ) {
        let post = workforce.post(in: team, forChild: child, &diary.dice)
        for (index, tenure) in workforce.tenures(of: post, from: from, until: until).enumerated() {
            let reason: Code<Meaning.WorkerChange> =
                index > 0 ? diary.dice.pick(Allocations.reasons) : isFirst ? "FCONTA" : "TSPROC"
            let isOpen = tenure.until > diary.days.upperBound
            let open = Allocation(worker: tenure.worker, until: nil, reason: reason)
            let closed = Allocation(worker: tenure.worker, until: tenure.until, reason: reason)
            diary.noteLasting(
                from: tenure.from, until: isOpen ? nil : tenure.until, .ordinary, open: .allocated(open),
                closed: .allocated(closed),
                because: tenure.until == careEnds ? "The child ceased to be looked after" : "Another worker took over")
        }
    }

    /// Why a worker of a post changes, of a hundred.
    private static let reasons: Shares<Code<Meaning.WorkerChange>> = [
        "LEFTRL": 52, "MANAGE": 18, "ORGRST": 9, "ABSENC": 12, "CHCHAN": 3, "PCCHAN": 3, "OTHERS": 3,
    ]
}
