import Policy
import Timeline

/// When a rule is due, as far as its outcomes depend on that.
extension PossibleOutcomes {
    /// Whether it was in force for a good part of the record’s days: what a new rule asks for is recorded some months after
    /// it (``KindCoverage``), and only then can be seen how it turns out.
    var isInForce: Bool {
        rule.provenance.from + 400 < days.upperBound
            && (rule.provenance.until.map { $0 > days.lowerBound + 200 } ?? true)
    }
    /// Whether it is due at the latest on the day on which it opens, in every case, also where another day has no number.
    var isDueOnOpening: Bool { !hasNoDay && terms.allSatisfy(isDueOnOpening) }
    /// Whether it can be due later than on the day on which it opens.
    var isDueLater: Bool { !given.allSatisfy(isDueOnOpening) }
    private func isDueOnOpening(_ terms: [DueTerm]) -> Bool {
        terms.contains { term in
            switch term {
            case .beforeOpening, .onOpening: true
            default: false
            }
        }
    }
    var terms: [[DueTerm]] { rule.due.map(\.terms) }
    var hasNoDay: Bool { terms.isEmpty || terms.contains(where: \.isEmpty) }
    /// Whether every number that it counts with is given on all days of the record on which it is in force.
    var isNumbered: Bool {
        let first = max(days.lowerBound, rule.provenance.from)
        return terms.joined().allSatisfy { term in
            term.number.map { number($0, on: first) && number($0, on: lastDay) } ?? true
        }
    }
    func number(_ reference: LimitReference, on day: Day) -> Bool {
        rule.values[reference.index].limit(on: day) != nil
    }
    /// The length in days of a number, at most.
    func longest(_ reference: LimitReference) -> Int? {
        rule.values[reference.index].limit(on: lastDay).map { limit in
            (limit.lastDay(within: lastDay, .englandAndWales) ?? .endOfTime) - lastDay
        }
    }
    /// The last day of the record on which it is in force.
    var lastDay: Day { min(days.upperBound, rule.provenance.until ?? .endOfTime) }
    /// Whether a number is given on some day of the record on which the rule is in force.
    func isEverGiven(_ reference: LimitReference) -> Bool {
        let first = max(days.lowerBound, rule.provenance.from)
        let changes = rule.values[reference.index].versions.map(\.from).filter { first < $0 && $0 < lastDay }
        return ([first, lastDay] + changes).contains { number(reference, on: $0) }
    }
    private func isGiven(_ term: DueTerm) -> Bool { term.number.map(isEverGiven) ?? true }
    /// The cases of which every number is given, so that one can tell that the day has not come.
    var given: [[DueTerm]] { terms.flatMap(ways).filter { !$0.isEmpty && $0.allSatisfy(isGiven) } }
    /// The days of a case that count together: all of them, and those that are left where none is stated.
    private func ways(_ terms: [DueTerm]) -> [[DueTerm]] {
        let unstated = terms.filter { $0.stated.map(isAlwaysStated) ?? true }
        return unstated.count < terms.count && terms.count > 1 ? [terms, unstated] : [terms]
    }
    /// Whether nothing opens it that does not state the day in this field.
    private func isAlwaysStated(_ field: String) -> Bool {
        rule.opens.allSatisfy { opening in
            opening.pattern?.details.contains { $0.field == field && $0.test != .empty } ?? false
        }
    }
    /// What there is in each case to be late for: of several days the others still count where one has no number.
    var known: [[DueTerm]] { terms.map { $0.filter(isGiven) }.filter { !$0.isEmpty } }
    /// Whether there is a day on which it is open and not yet overdue.
    var dueAfterOpening: Bool {
        given.contains { terms in !terms.contains { if case .beforeOpening = $0 { true } else { false } } }
    }
    /// Whether days can follow its due day on which it is still open.
    var canRunOver: Bool {
        known.contains { terms in terms.contains { !$0.isBeforeAnEvent } }
    }
    /// Whether it is due at the very end of the stretch in which it lives.
    var isDueAtTheEnd: Bool {
        let end = rule.scope.unit == .untilTwentyFive ? 25 : 18
        return !known.isEmpty && known.allSatisfy { $0.allSatisfy { $0.birthday == end } }
    }
    /// Whether the birthday by which it is due is also one of the things that meet it.
    var isMetByItsDay: Bool {
        let ages = Set(
            rule.metBy.filter { $0.events.count == 1 }.flatMap(\.events).compactMap { event in
                if case .birthday(let age) = event.source { age } else { nil }
            })
        return !known.isEmpty && known.allSatisfy { $0.contains { $0.birthday.map(ages.contains) ?? false } }
    }
    /// Whether the end of the stretch makes it missed, because it was due before it.
    var isMissedAtTheEnd: Bool {
        given.contains { $0.contains { if case .before(let event) = $0 { event.source == .scopeEnds } else { false } } }
    }
}
