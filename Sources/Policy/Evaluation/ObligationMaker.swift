import Timeline

/// Makes the obligations to which the openings in a run give rise: exempt or not, due when, met when, and up to when the
/// record shows it.
struct ObligationMaker: ~Copyable {
    let rules: Flat<CompiledRule>
    /// The place of the rule in ``Policy/rules``.
    private var place = 0
    var run = Run(from: .endOfTime, until: nil, stretches: 0..<0)
    let history: ChildHistory
    let calendar: WorkingCalendar
    /// The day up to which what was done has met the duty of an earlier run: what was done for one placement does not meet
    /// the duty of the next.
    var usedUpTo: Day?
    /// The same with what met a duty of the run within which it now works.
    private var used: Day?
    /// Where what has met an obligation of the rule is held, if it counts once.
    var spent: [Int] = []
    /// How many of these met the obligations before the one that is being made.
    var spentBefore = 0
    /// What opens the rule later in the run, if that ends what is open.
    var laterOpenings: ArraySlice<OpeningFound> = []

    /// Makes obligations of `rules` for a child; a rule is begun and ``run`` is set before.
    init(_ rules: Flat<CompiledRule>, _ history: ChildHistory, _ calendar: WorkingCalendar) {
        self.rules = rules
        self.history = history
        self.calendar = calendar
    }

    var rule: CompiledRule { rules[place] }

    /// Goes on to the rule at `place`.
    mutating func begin(_ place: Int) {
        self.place = place
        (used, usedUpTo) = (nil, nil)
        if !spent.isEmpty { spent = [] }
        if !laterOpenings.isEmpty { laterOpenings = [] }
    }

    /// Goes on to the next run.
    mutating func endRun() { usedUpTo = used }

    /// Adds the obligation that `opening` gives rise to, if the rule is in force then.
    mutating func make(_ opening: OpeningFound, into result: inout [Obligation]) {
        guard rule.from <= opening.day, opening.day <= rule.until else { return }
        let index = result.count
        spentBefore = spent.count
        result.append(obligation(opening))
        decide(&result[index], opening)
        if !rule.takers.isEmpty { handOver(&result[index], opening) }
        if rule.doneForOneRun, let met = result[index].met { used = used.map { max($0, met) } ?? met }
    }

    private func obligation(_ opening: OpeningFound) -> Obligation {
        Obligation(
            rule: place, opened: opening.day, foreseen: min(opening.foreseen, opening.day),
            grounds: Obligation.Grounds(
                openedBy: opening.entry, closedBy: run.until == nil ? nil : run.lastEntry, opening: opening.index),
            closed: run.until, doubt: opening.doubt.map { doubt($0) })
    }

    private mutating func decide(_ obligation: inout Obligation, _ opening: OpeningFound) {
        if obligation.doubt != nil { return }
        if rule.isPlain {
            setDue(&obligation, caseAt: 0, opening)
        } else {
            settle(&obligation, opening)
        }
        if obligation.doubt.map({ !$0.leavesDueOpen }) ?? false { return }
        if !rule.ends.isEmpty { setEnd(&obligation, opening) }
        setMet(&obligation, opening)
        if history.hasExcusals { setExcused(&obligation) }
    }

    private func doubt(_ doubt: OpeningDoubt) -> Obligation.Doubt {
        switch doubt {
        case .startNotRecorded: .startNotRecorded
        case .noNumber(let value): .noNumber(rule.texts.values[value])
        }
    }

    /// Decides what depends on how the child was on the opening day: exemption, route, case of the due day.
    private func settle(_ obligation: inout Obligation, _ opening: OpeningFound) {
        let situation = situation(opening)
        if let exemption = firstHolding(rule.unless, situation, &obligation) {
            obligation.doubt = .exempt(exemption)
        }
        if obligation.doubt == nil, !rule.routes.isEmpty { setRoute(&obligation, situation) }
        if obligation.doubt == nil, let place = firstHolding(rule.dueConditions, situation, &obligation) {
            setDue(&obligation, caseAt: place, opening)
        }
        if obligation.doubt.map(\.leavesDueOpen) ?? true, let metWhen = rule.metWhen.first {
            setMet(&obligation, at: opening, metWhen.holds(in: situation))
        }
    }

    func situation(_ opening: OpeningFound) -> Situation {
        Situation(
            history: history, stretch: run.stretch(on: opening.day, in: history), day: opening.day,
            opening: opening.place?.index, placementFrom: rule.unit == .home ? run.from : nil)
    }

    /// Sets when it is due by the first case that holds when it opens.
    func setDue(_ obligation: inout Obligation, _ opening: OpeningFound) {
        let place = firstHolding(rule.dueConditions, situation(opening), &obligation)
        if let place { setDue(&obligation, caseAt: place, opening) }
    }

    /// The place of the first condition that holds; sets a doubt when the record cannot show it.
    private func firstHolding(
        _ conditions: Flat<CompiledCondition>, _ situation: Situation, _ obligation: inout Obligation
    ) -> Int? {
        for index in conditions.indices {
            switch conditions[index].holds(in: situation) {
            case false: continue
            case true: return index
            case nil:
                obligation.doubt = .conditionNotRecorded
                return nil
            }
        }
        return nil
    }

    private func setRoute(_ obligation: inout Obligation, _ situation: Situation) {
        obligation.grounds.route = firstHolding(rule.routeConditions, situation, &obligation)
        if obligation.grounds.route == nil && obligation.doubt == nil { obligation.doubt = .noRoute }
    }

    private func setDue(_ obligation: inout Obligation, caseAt index: Int, _ opening: OpeningFound) {
        obligation.grounds.dueCase = index
        apply(rule.due[index], to: &obligation, opening)
        // A prompt needs no number.
        if rule.isFlag, let doubt = obligation.doubt, doubt.leavesDueOpen { obligation.doubt = nil }
    }

    func setExcused(_ obligation: inout Obligation) {
        let closed = obligation.closed ?? .endOfTime
        let duty = history.timeline.excused.first {
            $0.rule == rule.texts.id && $0.from >= obligation.foreseen && $0.from < closed
        }
        guard let duty, obligation.met.map({ duty.from < $0 }) ?? true else { return }
        obligation.excused = Obligation.Excused(
            from: max(duty.from, obligation.opened), reason: duty.reason, approver: duty.approver)
        obligation.grounds.excusedBy = duty.entry
    }
}
