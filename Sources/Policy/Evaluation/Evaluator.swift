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
    /// The coverage of the last child's record, which is nearly always that of the next, by the places of the kinds.
    private var coverage: RecordCoverage?
    private var covered: [[ClosedRange<Day>]] = []
    private var recordEnds = Day(number: .min / 2)

    /// Evaluates under `policy`, counting working days by `calendar`.
    package init(_ policy: Policy, _ calendar: WorkingCalendar) {
        self.policy = policy
        self.calendar = calendar
    }

    /// Adds every obligation of the child's whole recorded life to `result`, rule by rule in order of opening.
    package mutating func evaluate(_ timeline: CaseTimeline, into result: inout [Obligation]) {
        evaluate(rules: policy.compiled.indices, timeline, into: &result)
    }

    /// Adds the obligations of one rule, given by its place in ``Policy/rules``.
    package mutating func evaluate(rule place: Int, _ timeline: CaseTimeline, into result: inout [Obligation]) {
        evaluate(place, history(of: timeline), into: &result)
    }

    /// Adds the obligations of some rules, given by their places in ``Policy/rules``.
    package mutating func evaluate(
        rules places: some Sequence<Int>, _ timeline: CaseTimeline, into result: inout [Obligation]
    ) {
        let history = history(of: timeline)
        for place in places where (policy.compiled[place].unit == .service) == timeline.isService {
            evaluate(place, history, into: &result)
        }
    }

    private mutating func history(of timeline: CaseTimeline) -> ChildHistory {
        if coverage !== timeline.coverage {
            coverage = timeline.coverage
            covered = policy.kindNames.map(timeline.coverage.days)
            recordEnds = timeline.coverage.days(of: ReturnKind.episode).last?.upperBound ?? Day(number: .min / 2)
        }
        return ChildHistory(timeline, kinds: policy.kindNames, covered: covered, recordEnds: recordEnds)
    }

    private mutating func evaluate(_ place: Int, _ history: ChildHistory, into result: inout [Obligation]) {
        let rule = policy.compiled[place]
        let first = result.count
        rule.unit.collect(rule.scope, from: history.timeline, into: &runs)
        for run in runs {
            collectOpenings(of: rule, in: run, history)
            if openings.isEmpty { continue }
            // What was done for one placement does not meet the duty of the next.
            let used = rule.unit == .home && result.count > first ? result[result.count - 1].met : nil
            let maker = ObligationMaker(rule, place, run, history, calendar, usedUpTo: used)
            for opening in openings where rule.from <= opening.day && opening.day <= rule.until {
                result.append(maker.make(opening))
            }
        }
        if rule.presumed != nil { presume(place, rule, history, since: first, into: &result) }
    }

    private mutating func collectOpenings(of rule: CompiledRule, in run: Run, _ history: ChildHistory) {
        openings.removeAll(keepingCapacity: true)
        for index in rule.opens.indices {
            rule.opens[index].collect(index, in: run, of: rule, history, into: &openings)
        }
        guard rule.opens.count > 1, openings.count > 1 else { return }
        openings.sort { ($0.day, $0.index) < ($1.day, $1.index) }
        for index in openings.indices.dropFirst().reversed() where openings[index].day == openings[index - 1].day {
            // A visit on the day of the placement also begins the time to the next visit: that one is kept.
            openings.remove(at: rule.isOwnEvent[openings[index].index] ? index - 1 : index)
        }
    }

    /// Where the record does not hold what opens a rule, says so for every run in which the rule must have opened,
    /// unless one of its obligations, which stand in `result` from `first` on, is alive on the run's first day.
    private mutating func presume(
        _ place: Int, _ rule: CompiledRule, _ history: ChildHistory, since first: Int, into result: inout [Obligation]
    ) {
        guard let presumed = rule.presumed else { return }
        Scope.Unit.period.collect(presumed.where, from: history.timeline, into: &runs)
        for run in runs where rule.from <= run.from && run.from <= rule.until {
            let isShown = history.lastDayCovered(presumed.kind, from: run.from) >= run.from
            let hasOpened = result[first...].contains { $0.isAlive(on: run.from) }
            if isShown || hasOpened { continue }
            result.append(
                Obligation(
                    rule: place, opened: run.from, foreseen: run.from, closed: run.until,
                    doubt: .openingNotRecorded(policy.kindNames[presumed.kind]),
                    grounds: Obligation.Grounds(openedBy: run.firstEntry(in: history.timeline))))
        }
    }
}

extension Obligation {
    /// Whether it has opened by `day`, was not met before it, and has not closed.
    fileprivate func isAlive(on day: Day) -> Bool {
        opened <= day && (met.map { day <= $0 } ?? true) && (closed.map { day < $0 } ?? true)
    }
}
