import Timeline

/// When an obligation was met, and up to when the record shows that it was not.
extension ObligationMaker {
    /// What must hold when it opens did, or did not, or cannot be told.
    func setMet(_ obligation: inout Obligation, at opening: OpeningFound, _ holds: Bool?) {
        switch holds {
        case true:
            obligation.met = opening.day
            obligation.grounds.metBy = opening.entry
        case false: if rule.metBy.isEmpty && !rule.isFlag { obligation.doubt = .didNotHold }
        case nil: obligation.doubt = .conditionNotRecorded
        }
    }

    mutating func setMet(_ obligation: inout Obligation, _ opening: OpeningFound) {
        spent.removeSubrange(min(spentBefore, spent.count)...)
        let asked = searchStart(opening, &obligation)
        let start = usedUpTo.map { asked <= $0 && $0 < opening.day ? $0 + 1 : asked } ?? asked
        // What was done before birth counts where anything before does; that it was not done is judged from birth on.
        let shownFrom = min(max(start, history.born ?? start), opening.day)
        var covered = Day.endOfTime
        let events = ways(obligation)
        var last: Found?
        var allCame = true
        var (way, chosen): ([Int], [Int]) = ([], [])
        for index in events.indices {
            covered = min(covered, lastDayShown(events[index], from: shownFrom))
            if let found = allCame ? first(events[index], from: start, opening) : nil {
                if last.map({ $0.day < found.day }) ?? true { last = found }
                if rule.countsOnce, let place = found.place { way.append(place.index) }
            } else {
                allCame = false
            }
            guard events[index].endsWay else { continue }
            if allCame, let last, setMet(&obligation, last) { chosen = way }
            (last, allCame) = (nil, true)
            if rule.countsOnce { way = [] }
        }
        if rule.countsOnce { spent += chosen }
        if !rule.ends.isEmpty { covered = min(covered, lastDayEndingIsShown(from: opening.day + 1)) }
        // While the child is looked after, the record must also still hold placements to say that this goes on.
        if run.until == nil && rule.unit.isInCare { covered = min(covered, history.careShownUntil) }
        obligation.covered = covered >= shownFrom && startIsGiven(opening) ? covered : nil
    }

    /// Whether the policy says how long before the opening something counts; without that, nothing shows that it was not
    /// done then.
    private func startIsGiven(_ opening: OpeningFound) -> Bool {
        guard case .within(let reference) = rule.lookingBack, !rule.isFlag else { return true }
        return rule.values.limit(reference.index, on: opening.day) != nil
    }

    private func first(_ event: CompiledEvent, from start: Day, _ opening: OpeningFound) -> Found? {
        event.first(from: start, in: run, of: history, opening: opening.place?.index, without: spent)
    }

    /// The ways in which the obligation can be met: those of its route, otherwise those of the rule.
    private func ways(_ obligation: Obligation) -> Flat<CompiledEvent> {
        guard let route = obligation.grounds.route, !rule.routes[route].isEmpty else { return rule.metBy }
        return rule.routes[route]
    }

    /// Met on the day on which the last of the events of a way came, unless it was met before or had closed; gives
    /// whether it is.
    private func setMet(_ obligation: inout Obligation, _ last: Found) -> Bool {
        guard obligation.met.map({ last.day < $0 }) ?? true, last.day <= lastDayOfMeeting(obligation) else {
            return false
        }
        obligation.met = last.day
        obligation.grounds.metBy = last.entry
        return true
    }

    /// Up to when the record shows an event. What ends or begins an episode is stated by the episode itself, however
    /// old.
    func lastDayShown(_ event: CompiledEvent, from start: Day) -> Day {
        switch event.source {
        case .held: history.covered.lastDay(event.kind, from: start)
        case .birthday: history.born == nil ? start - 1 : .endOfTime
        case .periodStarts, .placementStarts, .moves, .scopeEnds: history.careShownUntil
        }
    }

    /// From when on something that is done meets the obligation: a review that opens it does not also meet it.
    private func searchStart(_ opening: OpeningFound, _ obligation: inout Obligation) -> Day {
        switch rule.lookingBack {
        case .always: return Day(number: .min / 2)
        case .toBeginning: return min(run.from, opening.day)
        case .within(let reference):
            if let limit = rule.values.limit(reference.index, on: opening.day) {
                return limit.firstDay(before: opening.day) ?? opening.day
            }
            if obligation.doubt == nil && !rule.isFlag {
                obligation.doubt = .noNumber(rule.texts.values[reference.index])
            }
        case nil: break
        }
        return rule.isOwnEvent[opening.index] ? opening.day + 1 : opening.day
    }
}
