import Timeline

/// Makes the obligations to which the openings in a run give rise: exempt or not, due when, met when, and up to when the
/// record shows it.
struct ObligationMaker {
    private let rule: CompiledRule
    /// The place of the rule in ``Policy/rules``.
    private let place: Int
    private let run: Run
    private let history: ChildHistory
    private let computation: DueComputation

    init(_ rule: CompiledRule, _ place: Int, _ run: Run, _ history: ChildHistory, _ calendar: WorkingCalendar) {
        self.rule = rule
        self.place = place
        self.run = run
        self.history = history
        computation = DueComputation(rule: rule, run: run, history: history, calendar: calendar)
    }

    /// The obligation that `opening` gives rise to.
    func make(_ opening: OpeningFound) -> Obligation {
        var obligation = Obligation(
            rule: place, opened: opening.day, foreseen: min(opening.foreseen, opening.day), closed: run.until,
            doubt: opening.doubt, grounds: Obligation.Grounds(openedBy: opening.entry, opening: opening.index))
        if run.until != nil { obligation.grounds.closedBy = run.lastEntry(in: history.timeline) }
        if obligation.doubt != nil { return obligation }
        setExemptionAndDue(&obligation)
        if obligation.doubt != nil { return obligation }
        setMet(&obligation, opening)
        if !history.timeline.excused.isEmpty { setExcused(&obligation) }
        return obligation
    }

    private func setExemptionAndDue(_ obligation: inout Obligation) {
        if rule.unless.isEmpty, rule.due.count == 1, rule.due[0].condition == nil {
            setDue(&obligation, caseAt: 0)
            return
        }
        let timeline = history.timeline
        let stretch = run.stretch(on: obligation.opened, in: timeline)
        let situation = Situation(timeline: timeline, stretch: stretch, day: obligation.opened)
        for index in rule.unless.indices {
            switch rule.unless[index].holds(in: situation) {
            case false: continue
            case true: obligation.doubt = .exempt(index)
            case nil: obligation.doubt = .conditionNotRecorded
            }
            return
        }
        for index in rule.due.indices {
            switch rule.due[index].condition.map({ $0.holds(in: situation) }) ?? true {
            case false: continue
            case true: setDue(&obligation, caseAt: index)
            case nil: obligation.doubt = .conditionNotRecorded
            }
            return
        }
    }

    private func setDue(_ obligation: inout Obligation, caseAt index: Int) {
        obligation.grounds.dueCase = index
        computation.apply(rule.due[index], to: &obligation)
    }

    private func setMet(_ obligation: inout Obligation, _ opening: OpeningFound) {
        let start = searchStart(opening)
        var covered = Day.endOfTime
        for event in rule.metBy {
            if let found = event.first(from: start, in: run, of: history),
                obligation.met.map({ found.day < $0 }) ?? true,
                obligation.closed.map({ found.day <= $0 }) ?? true
            {
                obligation.met = found.day
                obligation.grounds.metBy = found.entry
            }
            // What ends or begins an episode is stated by the episode itself, however old.
            let shown = event.source == .held ? history.lastDayCovered(event.kind, from: start) : history.careShownUntil
            covered = min(covered, shown)
        }
        // While the child is looked after, the record must also still hold placements to say that this goes on.
        if run.until == nil && rule.unit != .childhood { covered = min(covered, history.careShownUntil) }
        obligation.covered = covered >= start ? covered : nil
    }

    /// From when on something that is done meets the obligation: a review that opens it does not also meet it.
    private func searchStart(_ opening: OpeningFound) -> Day {
        if let start = rule.lookingBack.flatMap({ $0.firstDay(before: opening.day) }) { return start }
        return rule.isOwnEvent[opening.index] ? opening.day + 1 : opening.day
    }

    private func setExcused(_ obligation: inout Obligation) {
        let closed = obligation.closed ?? .endOfTime
        let duty = history.timeline.excused.first {
            $0.rule == rule.id && $0.from >= obligation.foreseen && $0.from < closed
        }
        guard let duty, obligation.met.map({ duty.from < $0 }) ?? true else { return }
        obligation.excused = Obligation.Excused(
            from: max(duty.from, obligation.opened), reason: duty.reason, approver: duty.approver)
        obligation.grounds.excusedBy = duty.entry
    }
}
