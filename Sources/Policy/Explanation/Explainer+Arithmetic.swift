import Timeline

extension Explainer {
    /// The sum behind the due day, in words that can be checked with a calendar.
    func arithmetic(_ obligation: Obligation, _ rule: Rule, on day: Day) -> [String] {
        let judged = obligation.judged(on: day)
        guard let dueCase = dueCase(of: obligation, rule), let due = obligation.due(on: judged) else { return [] }
        var steps: [String] = []
        if let place = obligation.grounds.term, let first = obligation.due {
            steps += sum(dueCase.terms[place], rule, from: obligation.opened, to: first)
        }
        steps += moves(of: obligation, on: judged).map { sentence(on: $0, rule, obligation, \.longWords) + "." }
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
        case .beforeOpening:
            return ["Due on or before \(due.longWords), the day before \(start.longWords), on which the duty arises."]
        case .birthday(let age, let before):
            return ["\(due.longWords) is the \(before ? "day before the " : "")\(ordinal(age)) birthday."]
        case .stated(let field, let less):
            guard let limit = less.flatMap({ rule.values[$0.index].version(on: start)?.limit }) else {
                return ["\(due.longWords) is the day stated as “\(field)”."]
            }
            return ["\(due.longWords) is \(limit) before the day stated as “\(field)”."]
        case .by, .before: return []
        }
    }

    /// One sentence a part of the limit, each from the day on which the last one ended.
    private func counted(_ limit: TimeLimit, from start: Day, to due: Day) -> [String] {
        var steps: [String] = []
        var from = start
        for part in limit.parts {
            let limit = TimeLimit(part)
            guard let end = limit.lastDay(within: from, calendar) else { return steps }
            steps.append("\(limit) from \(from.longWords), which is day 0 and is not counted, end on \(end.longWords).")
            switch part.unit {
            case .workingDay: steps.append(skipped(from: from, to: end))
            case .month, .year: steps.append(Explainer.monthRule)
            case .day, .week: break
            }
            from = end
        }
        return steps
    }

    private static let monthRule =
        "A month ends on the day with the same number in the later month, or on that month’s last day if it has no such "
        + "day; it does not move for weekends or holidays."

    /// Which days between were not working days.
    private func skipped(from start: Day, to end: Day) -> String {
        let between = calendar.holidays.filter { $0.day > start && $0.day <= end && $0.day.weekday < 6 }
        let names = between.map { "\($0.name) (\($0.day.words))" }
        return names.isEmpty
            ? "Saturdays and Sundays are not counted; no bank holiday falls between."
            : "Not counted: Saturdays, Sundays, \(names.joined(separator: ", "))."
    }
}
