import Timeline

/// How a new version of a rule takes over what is still open.
extension ObligationMaker {
    /// Lets each later version of the rule take over `obligation` if it is still open then.
    mutating func handOver(_ obligation: inout Obligation, _ opening: OpeningFound) {
        for place in rule.takers {
            let day = rules[place].from
            guard obligation.isOpen(before: day) else { continue }
            let later = dueAnew(ruleAt: place, opening)
            guard let due = later.due(on: day) else { continue }
            let move = Obligation.Move(on: day, due: due, by: nil)
            obligation.moved = obligation.moved.filter { $0.on < day } + [move] + later.moves(after: day)
            reopen(&obligation, opening, on: day, until: later)
        }
    }

    /// What `opening` would have given rise to under the version at `place`, as far as the due day goes.
    private func dueAnew(ruleAt place: Int, _ opening: OpeningFound) -> Obligation {
        var maker = ObligationMaker(rules, history, calendar)
        maker.begin(place)
        maker.run = run
        maker.laterOpenings = laterOpenings
        return maker.dueAnew(opening)
    }

    private func dueAnew(_ opening: OpeningFound) -> Obligation {
        var obligation = Obligation(
            rule: 0, opened: opening.day, foreseen: opening.day, closed: run.until, grounds: Obligation.Grounds())
        if run.until != nil { obligation.grounds.closedBy = run.lastEntry }
        setDue(&obligation, opening)
        if !rule.ends.isEmpty { setEnd(&obligation, opening) }
        if obligation.doubt != nil { (obligation.due, obligation.moved) = (nil, []) }
        return obligation
    }

    /// The event before which it had to be done closes it no longer: that of the new version does, from its first day on.
    private mutating func reopen(
        _ obligation: inout Obligation, _ opening: OpeningFound, on day: Day, until later: Obligation
    ) {
        var (closed, closedBy) = (later.closed, later.grounds.closedBy)
        if let early = closed, early < day { (closed, closedBy) = (run.until, run.until == nil ? nil : run.lastEntry) }
        guard closed != obligation.closed else { return }
        (obligation.closed, obligation.grounds.closedBy) = (closed, closedBy)
        obligation.grounds.ending = later.closed == closed ? later.grounds.ending : nil
        (obligation.met, obligation.grounds.metBy) = (nil, nil)
        (obligation.excused, obligation.grounds.excusedBy) = (nil, nil)
        setMet(&obligation, opening)
        if history.hasExcusals { setExcused(&obligation) }
    }
}

extension Obligation {
    /// Whether on the eve of `day` it was open: neither settled when it opened, nor met, closed or excused.
    fileprivate func isOpen(before day: Day) -> Bool {
        opened < day && (doubt?.leavesDueOpen ?? true) && (met.map { $0 >= day } ?? true)
            && (closed.map { $0 >= day } ?? true) && (excused.map { $0.from >= day } ?? true)
    }

    /// The moves after `day`; the terms are those of the new version, and no longer of the one that the obligation names.
    fileprivate func moves(after day: Day) -> [Move] {
        moved.filter { $0.on > day }.map { Move(on: $0.on, due: $0.due, by: $0.by) }
    }
}
