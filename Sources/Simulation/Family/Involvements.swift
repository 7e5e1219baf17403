import Timeline

/// Notes who beside the social worker has to do with a child in care: the independent reviewing officer, the team in
/// which the child’s social worker works, and the ``Colleagues``.
struct Involvements {
    let index: Int
    let timeline: CaseTimeline

    private static let reviewingOfficer = "independent reviewing officer"
    private static let officers = Pool(of: "IRO", 9)

    func note(_ diary: inout Diary) {
        for period in timeline.periods {
            noteOfficers(from: period.from, until: period.until, &diary)
            noteTeams(from: period.from, until: period.until, &diary)
        }
        for tenure in Colleagues(index: index, timeline: timeline).tenures { note(tenure, &diary) }
    }

    /// With dice of their own: whatever falls after them falls as it would without them.
    private func note(_ tenure: Colleagues.Tenure, _ diary: inout Diary) {
        let kept = diary.dice
        var drawn = kept
        diary.dice = Dice(seed: drawn.next(), stream: Turn.mark("\(tenure.role) \(tenure.from)"))
        note(tenure.role, tenure.person, from: tenure.from, until: tenure.until, &diary)
        diary.dice = kept
    }

    /// One officer mostly; some children get another on the way.
    private func noteOfficers(from: Day, until: Day?, _ diary: inout Diary) {
        let end = until ?? diary.days.upperBound + 1
        let changes = end - from > 400 && diary.dice.happens(30)
        let changed = changes ? from + diary.dice.number(in: 180...end - from - 1) : nil
        let first = diary.dice.number(below: Involvements.officers.people)
        note(Involvements.reviewingOfficer, officer(first), from: from, until: changed ?? until, &diary)
        if let changed {
            note(Involvements.reviewingOfficer, officer(first + 1), from: changed, until: until, &diary)
        }
    }

    private func officer(_ number: Int) -> String { Involvements.officers.person(number, forChild: index) }

    /// The teams of the social workers, one after the other; where no worker is recorded, the team for children in care.
    private func noteTeams(from: Day, until: Day?, _ diary: inout Diary) {
        let workers = timeline.workers.filter { $0.from >= from && $0.from < (until ?? .endOfTime) }
        var stays: [(team: String, from: Day)] = []
        for worker in workers {
            let team = Workforce.team(of: worker.name) ?? usualTeam
            if stays.last?.team != team { stays.append((team, worker.from)) }
        }
        if stays.isEmpty { stays = [(usualTeam, from)] }
        for (place, stay) in stays.enumerated() {
            let end = place + 1 < stays.count ? stays[place + 1].from : until
            note(Involvement.team, stay.team, from: stay.from, until: end, &diary)
        }
    }

    private var usualTeam: String { "Children in care \(index / Pool.childrenABlock * 2 + index % 2 + 1)" }

    private func note(_ role: String, _ person: String, from: Day, until: Day?, _ diary: inout Diary) {
        let open = Involvement(role: role, person: person)
        let closed = Involvement(role: role, person: person, until: until)
        diary.noteLasting(
            from: from, until: until, .ordinary, open: .involved(open), closed: .involved(closed),
            because: "It is so no longer")
    }
}
