import Timeline

extension Explainer {
    /// The sum behind the due day, in words that can be checked with a calendar.
    func arithmetic(_ obligation: Obligation, _ rule: Rule, on day: Day) -> [String] {
        guard let dueCase = dueCase(of: obligation, rule), let due = obligation.due(on: obligation.met ?? day)
        else { return [] }
        var steps: [String] = []
        if let place = obligation.grounds.term, let first = obligation.due {
            steps += sum(dueCase.terms[place], rule, from: obligation.opened, to: first)
        }
        for move in obligation.moved where move.on <= day {
            steps.append("On \(move.on.longWords) an event brought the due day forward to \(move.due.longWords).")
        }
        if let met = obligation.met, met <= day {
            steps.append(
                met <= due
                    ? "\(met.longWords) is on or before \(due.longWords): in time."
                    : "\(met.longWords) is \(met - due) days after \(due.longWords): late.")
        }
        return steps
    }

    private func sum(_ term: DueTerm, _ rule: Rule, from start: Day, to due: Day) -> [String] {
        switch term {
        case .within(let reference, _):
            guard let limit = rule.values[reference.index].version(on: start)?.limit else { return [] }
            return counted(limit, from: start, to: due)
        case .beginningWith(let reference):
            guard let limit = rule.values[reference.index].version(on: start)?.limit else { return [] }
            return [
                "\(limit) beginning with \(start.longWords), which is counted as the first day, end on \(due.longWords)."
            ]
        case .onOpening: return ["Due on or before \(due.longWords), the day on which the duty arises."]
        case .by, .before: return []
        }
    }

    private func counted(_ limit: TimeLimit, from start: Day, to due: Day) -> [String] {
        let units = Set(limit.parts.map(\.unit))
        var steps = ["\(limit) from \(start.longWords), which is day 0 and is not counted, end on \(due.longWords)."]
        if units.contains(.workingDay) { steps.append(skipped(from: start, to: due)) }
        if units.contains(.month) || units.contains(.year) {
            steps.append(
                "A month ends on the day with the same number in the later month, or on that month’s last day if it has"
                    + " no such day; it does not move for weekends or holidays.")
        }
        return steps
    }

    /// Which days between were not working days.
    private func skipped(from start: Day, to due: Day) -> String {
        let between = holidays.filter { $0.day > start && $0.day <= due && $0.day.weekday < 6 }
        let names = between.map { "\($0.name) (\($0.day.words))" }
        return names.isEmpty
            ? "Saturdays and Sundays are not counted; no bank holiday falls between."
            : "Not counted: Saturdays, Sundays, \(names.joined(separator: ", "))."
    }
}
