import Timeline

/// Reads one child's timeline after another under a policy and says which obligations there are.
///
/// No clock, no store: the same timeline, policy and calendar give the same obligations for ever. A child is a flat
/// pass over arrays that are used again for the next one.
package struct Evaluator {
    private let policy: Policy
    private let calendar: WorkingCalendar
    private var runs: [Run] = []
    private var openings: [OpeningFound] = []

    /// Evaluates under `policy`, counting working days by `calendar`.
    package init(_ policy: Policy, _ calendar: WorkingCalendar) {
        self.policy = policy
        self.calendar = calendar
    }

    /// Adds every obligation of the child's whole recorded life to `result`, rule by rule in order of opening.
    package mutating func evaluate(_ timeline: CaseTimeline, into result: inout [Obligation]) {
        for index in policy.rules.indices { evaluate(rule: index, timeline, into: &result) }
    }

    /// Adds the obligations of one rule, given by its place in ``Policy/rules``.
    package mutating func evaluate(rule index: Int, _ timeline: CaseTimeline, into result: inout [Obligation]) {
        let rule = policy.rules[index]
        let start = result.count
        rule.scope.collect(from: timeline, into: &runs)
        for run in runs {
            collectOpenings(of: rule, in: run, timeline)
            for opening in openings where rule.provenance.isInForce(on: opening.day) {
                result.append(obligation(opening, index, rule, run, timeline))
            }
        }
        if rule.presumed != nil { presume(index, rule, timeline, after: start, into: &result) }
    }

    private mutating func collectOpenings(of rule: Rule, in run: Run, _ timeline: CaseTimeline) {
        openings.removeAll(keepingCapacity: true)
        for (index, opening) in rule.opens.enumerated() {
            let start = openings.count
            opening.collect(in: run, of: rule.scope.unit, timeline, into: &openings)
            for place in start..<openings.count { openings[place].index = index }
        }
        if rule.opens.count > 1 {
            openings.sort { $0.day < $1.day }
            for index in openings.indices.dropFirst().reversed() where openings[index].day == openings[index - 1].day {
                // A visit on the day of the placement also begins the time to the next visit: that one is kept.
                openings.remove(at: openings[index].isOwnEvent(of: rule) ? index - 1 : index)
            }
        }
    }

    private func obligation(
        _ opening: OpeningFound, _ index: Int, _ rule: Rule, _ run: Run, _ timeline: CaseTimeline
    ) -> Obligation {
        var obligation = Obligation(
            rule: index, opened: opening.day, foreseen: min(opening.foreseen, opening.day), closed: run.until,
            grounds: Obligation.Grounds(openedBy: opening.entry, opening: opening.index))
        if run.until != nil { obligation.grounds.closedBy = run.lastEntry(in: timeline) }
        if let doubt = opening.doubt {
            obligation.doubt = doubt
            return obligation
        }
        let situation = Situation(
            timeline: timeline, stretch: run.stretch(on: opening.day, in: timeline), day: opening.day)
        if let doubt = exemption(from: rule, situation) {
            obligation.doubt = doubt
            return obligation
        }
        setDue(&obligation, rule, run, situation)
        setMet(&obligation, rule, run, opening, timeline)
        setExcused(&obligation, rule, timeline)
        return obligation
    }

    private func exemption(from rule: Rule, _ situation: Situation) -> Obligation.Doubt? {
        for (index, exemption) in rule.unless.enumerated() {
            switch exemption.condition.holds(in: situation) {
            case true: return .exempt(index)
            case false: continue
            case nil: return .conditionNotRecorded
            }
        }
        return nil
    }

    private func setDue(_ obligation: inout Obligation, _ rule: Rule, _ run: Run, _ situation: Situation) {
        for (index, dueCase) in rule.due.enumerated() {
            switch (dueCase.condition ?? .always).holds(in: situation) {
            case true:
                obligation.grounds.dueCase = index
                DueComputation(rule: rule, run: run, timeline: situation.timeline, calendar: calendar)
                    .apply(dueCase, to: &obligation)
                return
            case false: continue
            case nil:
                obligation.doubt = .conditionNotRecorded
                return
            }
        }
    }

    private func setMet(
        _ obligation: inout Obligation, _ rule: Rule, _ run: Run, _ opening: OpeningFound, _ timeline: CaseTimeline
    ) {
        let lookBack = rule.lookingBack.flatMap { $0.firstDay(before: obligation.opened) }
        let start = lookBack ?? (opening.isOwnEvent(of: rule) ? obligation.opened + 1 : obligation.opened)
        var covered = Day.endOfTime
        for pattern in rule.metBy {
            if let found = pattern.first(from: start, in: run, of: timeline),
                obligation.met.map({ found.day < $0 }) ?? true,
                obligation.closed.map({ found.day <= $0 }) ?? true
            {
                obligation.met = found.day
                obligation.grounds.metBy = found.entry
            }
            covered = min(covered, timeline.lastDayShown(of: pattern.kind, from: start))
        }
        // While the child is looked after, the record must also still hold placements to say that this goes on.
        if run.until == nil && rule.scope.unit != .childhood { covered = min(covered, timeline.lastDayOfEpisodes) }
        obligation.covered = covered >= start ? covered : nil
    }

    private func setExcused(_ obligation: inout Obligation, _ rule: Rule, _ timeline: CaseTimeline) {
        guard !timeline.excused.isEmpty else { return }
        let closed = obligation.closed ?? .endOfTime
        guard
            let duty = timeline.excused.first(where: {
                $0.rule == rule.id && $0.from >= obligation.foreseen && $0.from < closed
            }), obligation.met.map({ duty.from < $0 }) ?? true
        else { return }
        obligation.excused = Obligation.Excused(
            from: max(duty.from, obligation.opened), reason: duty.reason, approver: duty.approver)
        obligation.grounds.excusedBy = duty.entry
    }

    /// Where the record does not hold what opens a rule, says so for every run in which the rule must have opened,
    /// unless one of its obligations, which stand in `result` from `start` on, is alive on the run's first day.
    private mutating func presume(
        _ index: Int, _ rule: Rule, _ timeline: CaseTimeline, after start: Int, into result: inout [Obligation]
    ) {
        guard let presumed = rule.presumed, let kind = rule.opens.lazy.compactMap(\.kind).first else { return }
        Scope(unit: .period, condition: presumed).collect(from: timeline, into: &runs)
        for run in runs where rule.provenance.isInForce(on: run.from) {
            let isShown = timeline.coverage.covers(kind, on: run.from)
            let hasOpened = result[start...].contains { $0.isAlive(on: run.from) }
            if isShown || hasOpened { continue }
            result.append(
                Obligation(
                    rule: index, opened: run.from, foreseen: run.from, closed: run.until,
                    doubt: .openingNotRecorded(kind),
                    grounds: Obligation.Grounds(openedBy: run.firstEntry(in: timeline))))
        }
    }
}

extension Obligation {
    /// Whether it has opened by `day`, was not met before it, and has not closed.
    fileprivate func isAlive(on day: Day) -> Bool {
        opened <= day && (met.map { day <= $0 } ?? true) && (closed.map { day < $0 } ?? true)
    }
}

extension CaseTimeline {
    /// The last day up to which an event of `kind` from `start` on would be in the record; before `start` if it would
    /// not even be on that day.
    fileprivate func lastDayShown(of kind: KindName, from start: Day) -> Day {
        // What ends or begins an episode is stated by the episode itself, however old.
        kind == ReturnKind.episode ? lastDayOfEpisodes : coverage.lastDay(of: kind, from: start) ?? start - 1
    }

    /// The last day for which the record holds placements and legal statuses.
    fileprivate var lastDayOfEpisodes: Day {
        min(careShownUntil, coverage.days(of: ReturnKind.episode).last?.upperBound ?? Day(number: .min / 2))
    }
}
