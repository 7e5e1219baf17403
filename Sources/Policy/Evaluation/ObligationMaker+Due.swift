import Timeline

/// When an obligation is due, and how later events bring that day forward.
extension ObligationMaker {
    /// Sets the due day, its moves and the warning by `dueCase`; sets a doubt where a number or a calendar is lacking. Of
    /// several days the others still count when one is in doubt.
    func apply(_ dueCase: CompiledCase, to obligation: inout Obligation, _ opening: OpeningFound) {
        var doubt: Obligation.Doubt?
        for index in dueCase.terms.indices {
            apply(dueCase.terms[index], index, to: &obligation, opening)
            // A day that should be stated and is not may be left open beside others.
            if dueCase.terms.count > 1, case .fieldNotRecorded = obligation.doubt { obligation.doubt = nil }
            doubt = doubt ?? obligation.doubt
            obligation.doubt = nil
        }
        obligation.doubt = doubt
        if doubt.map({ !$0.leavesDueOpen }) ?? false {
            obligation.moved = []
            return
        }
        if obligation.moved.count > 1 || obligation.due != nil { keepMovesThatMatter(&obligation) }
        warn(dueCase, &obligation)
        if rule.isFlag { prompt(&obligation) }
    }

    /// A prompt is never late: its due day is only the day after which it ought to have been considered.
    private func prompt(_ obligation: inout Obligation) {
        obligation.warning = obligation.warning ?? obligation.due.map { $0 + 1 }
        obligation.due = nil
        obligation.moved = []
    }

    private func apply(
        _ term: CompiledTerm, _ index: Int, to obligation: inout Obligation, _ opening: OpeningFound
    ) {
        let opened = obligation.opened
        switch term {
        case .onOpening: fix(opened, index, &obligation)
        case .beforeOpening: fix(opened - 1, index, &obligation)
        case .birthday(let age, let before):
            if let day = history.born?.birthday(age) {
                fix(before ? day - 1 : day, index, &obligation)
                if before { close(on: Found(day: day, entry: history.timeline.registeredBy), &obligation) }
            } else {
                obligation.doubt = .birthNotRecorded
            }
        case .stated(let field, let less): fix(field, less, index, &obligation, opening)
        case .within(let value):
            if let limit = limit(value, on: opened, &obligation) {
                fix(limit.lastDay(within: opened, calendar), index, &obligation)
            }
        case .beginningWith(let value):
            if let limit = limit(value, on: opened, &obligation) {
                fix(limit.lastDay(beginningWith: opened, calendar), index, &obligation)
            }
        case .withinOf(let value, let event):
            // That there is no number is so before the event has come, and not only from then on.
            guard limit(value, on: opened, &obligation) != nil, let found = first(event, after: opening),
                let limit = rule.values.limit(value, on: max(found.day, rule.from))
            else { return }
            move(to: limit.lastDay(within: found.day, calendar), found, index, &obligation)
        case .by(let event):
            if let found = first(event, after: opening) { move(to: found.day, found, index, &obligation) }
        case .before(let event):
            guard let found = first(event, after: opening) else { return }
            move(to: found.day - 1, found, index, &obligation)
            close(on: found, &obligation)
        }
    }

    /// The first such event from the opening on; a review that opens the duty is not the review before which it is due.
    private func first(_ event: CompiledEvent, after opening: OpeningFound) -> Found? {
        let isOpening = opening.place.map { event.source == .held && $0.kind == event.kind } ?? false
        return event.first(from: isOpening ? opening.day + 1 : opening.day, in: run, of: history)
    }

    /// Takes `day` for the due day if none is earlier.
    private func fix(_ day: Day?, _ index: Int, _ obligation: inout Obligation) {
        guard let day else {
            obligation.doubt = .noCalendar
            return
        }
        if obligation.due.map({ day < $0 }) ?? true {
            obligation.due = day
            obligation.grounds.term = index
        }
    }

    /// Takes the day that the opening event states, or the last one so long before it.
    private func fix(
        _ field: Int, _ less: Int?, _ index: Int, _ obligation: inout Obligation, _ opening: OpeningFound
    ) {
        let field = rule.texts.fields[field]
        guard let day = history.held.value(of: field, opening.place?.index).flatMap({ Day(iso: $0) }) else {
            obligation.doubt = .fieldNotRecorded(field)
            return
        }
        guard let less else { return fix(day, index, &obligation) }
        guard let limit = limit(less, on: obligation.opened, &obligation) else { return }
        fix(limit.lastDay(before: day, calendar), index, &obligation)
    }

    private func move(to due: Day?, _ event: Found, _ index: Int, _ obligation: inout Obligation) {
        guard let due else {
            obligation.doubt = .noCalendar
            return
        }
        obligation.moved.append(Obligation.Move(on: event.day, due: due, by: event.entry, term: index))
    }

    /// The number that holds on `day`; for what a new version took over, the first that the version gives.
    private func limit(_ value: Int, on day: Day, _ obligation: inout Obligation) -> TimeLimit? {
        let limit = rule.values.limit(value, on: max(day, rule.from))
        if limit == nil { obligation.doubt = .noNumber(rule.texts.values[value]) }
        return limit
    }

    /// Keeps the moves that really bring the day forward, in order of the day on which they happened, and the event that
    /// closed it, which leaves an earlier day as it is.
    private func keepMovesThatMatter(_ obligation: inout Obligation) {
        guard !obligation.moved.isEmpty else { return }
        var earliest = obligation.due ?? .endOfTime
        obligation.moved = obligation.moved.sorted { ($0.on, $0.due) < ($1.on, $1.due) }.compactMap { move in
            if move.due < earliest {
                earliest = move.due
                return move
            }
            let isClosing = move.on == obligation.closed && move.by == obligation.grounds.closedBy
            return isClosing ? Obligation.Move(on: move.on, due: earliest, by: move.by, term: move.term) : nil
        }
    }

    /// “Before” an event: once the event has come, the duty can no longer be met.
    private func close(on event: Found, _ obligation: inout Obligation) {
        if obligation.closed.map({ event.day < $0 }) ?? true {
            obligation.closed = event.day
            obligation.grounds.closedBy = event.entry
        }
    }

    /// The lower end of a range, counted as the due day is.
    private func warn(_ dueCase: CompiledCase, _ obligation: inout Obligation) {
        guard let limit = dueCase.warning.flatMap({ rule.values.limit($0, on: obligation.opened) }) else { return }
        let countsFirstDay = dueCase.terms.contains { if case .beginningWith = $0 { true } else { false } }
        let last =
            countsFirstDay
            ? limit.lastDay(beginningWith: obligation.opened, calendar)
            : limit.lastDay(within: obligation.opened, calendar)
        obligation.warning = last.map { $0 + 1 }
    }
}
