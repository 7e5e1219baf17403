import Timeline

/// Computes when an obligation is due, and how later events bring that day forward.
struct DueComputation {
    let rule: Rule
    let run: Run
    let timeline: CaseTimeline
    let calendar: WorkingCalendar

    /// Sets the due day, its moves and the warning by `dueCase`; sets a doubt where a number or a calendar is lacking.
    func apply(_ dueCase: DueCase, to obligation: inout Obligation) {
        var moves: [Obligation.Move] = []
        for (index, term) in dueCase.terms.enumerated() {
            switch day(of: term, obligation) {
            case .fixed(let day):
                if obligation.due.map({ day < $0 }) ?? true {
                    obligation.due = day
                    obligation.grounds.term = index
                }
            case .moved(let move): moves.append(move)
            case .notYet: break
            case .doubt(let doubt):
                obligation.doubt = doubt
                return
            }
        }
        keep(moves, in: &obligation)
        closeByEvent(dueCase, &obligation)
        if let warning = dueCase.warning, case .limit(let limit) = limit(warning, on: obligation.opened) {
            let countsFirstDay = dueCase.terms.contains { if case .beginningWith = $0 { true } else { false } }
            let last =
                countsFirstDay
                ? limit.lastDay(beginningWith: obligation.opened, calendar)
                : limit.lastDay(within: obligation.opened, calendar)
            obligation.warning = last.map { $0 + 1 }
        }
    }

    private enum TermDay {
        case fixed(Day)
        case moved(Obligation.Move)
        case notYet
        case doubt(Obligation.Doubt)
    }

    private func day(of term: DueTerm, _ obligation: Obligation) -> TermDay {
        switch term {
        case .onOpening: return .fixed(obligation.opened)
        case .within(let reference, nil):
            return counted(reference, obligation.opened) { $0.lastDay(within: obligation.opened, calendar) }
        case .beginningWith(let reference):
            return counted(reference, obligation.opened) { $0.lastDay(beginningWith: obligation.opened, calendar) }
        case .within(let reference, .some(let pattern)):
            guard let event = pattern.first(from: obligation.opened, in: run, of: timeline) else { return .notYet }
            let day = counted(reference, event.day) { $0.lastDay(within: event.day, calendar) }
            guard case .fixed(let due) = day else { return day }
            return .moved(Obligation.Move(on: event.day, due: due, by: event.entry))
        case .by(let pattern):
            guard let event = pattern.first(from: obligation.opened, in: run, of: timeline) else { return .notYet }
            return .moved(Obligation.Move(on: event.day, due: event.day, by: event.entry))
        case .before(let pattern):
            guard let event = pattern.first(from: obligation.opened, in: run, of: timeline) else { return .notYet }
            return .moved(Obligation.Move(on: event.day, due: event.day - 1, by: event.entry))
        }
    }

    private func counted(_ reference: LimitReference, _ day: Day, _ count: (TimeLimit) -> Day?) -> TermDay {
        switch limit(reference, on: day) {
        case .limit(let limit): count(limit).map(TermDay.fixed) ?? .doubt(.noCalendar)
        case .none(let name): .doubt(.noNumber(name))
        }
    }

    private enum Limit {
        case limit(TimeLimit)
        case none(String)
    }

    private func limit(_ reference: LimitReference, on day: Day) -> Limit {
        let value = rule.values[reference.index]
        return value.version(on: day)?.limit.map(Limit.limit) ?? .none(value.name)
    }

    /// Keeps the moves that really bring the day forward, in order of the day on which they happened.
    private func keep(_ moves: [Obligation.Move], in obligation: inout Obligation) {
        var earliest = obligation.due ?? .endOfTime
        for move in moves.sorted(by: { $0.on < $1.on }) where move.due < earliest {
            obligation.moved.append(move)
            earliest = move.due
        }
    }

    /// “Before” an event: once the event has come, the duty can no longer be met.
    private func closeByEvent(_ dueCase: DueCase, _ obligation: inout Obligation) {
        for case .before(let pattern) in dueCase.terms {
            guard let event = pattern.first(from: obligation.opened, in: run, of: timeline) else { continue }
            if obligation.closed.map({ event.day < $0 }) ?? true {
                obligation.closed = event.day
                obligation.grounds.closedBy = event.entry
            }
        }
    }
}
