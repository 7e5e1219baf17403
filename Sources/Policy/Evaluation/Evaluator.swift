import Timeline

/// Reads one child's timeline after another under a policy and says which obligations there are.
///
/// No clock, no store: the same timeline, policy and calendar give the same obligations for ever. A child is a flat
/// pass over arrays that are used again for the next one.
package struct Evaluator {
    let policy: CompiledPolicy
    private let calendar: WorkingCalendar
    private var runs: RunTable
    private var openings: [OpeningFound] = []
    /// The coverage of the last child's record, which is nearly always that of the next, laid flat.
    private var coverage: (of: RecordCoverage, table: CoverageTable, memory: FlatMemory)?
    /// Where the child is laid flat.
    private(set) var memory = FlatMemory()

    /// Evaluates under `policy`, counting working days by `calendar`.
    package init(_ policy: Policy, _ calendar: WorkingCalendar) {
        self.policy = policy.compiled
        self.calendar = calendar
        runs = RunTable(scopes: policy.compiled.scopeCount)
    }

    /// Adds every obligation of the child's whole recorded life to `result`, rule by rule in order of opening.
    package mutating func evaluate(_ timeline: CaseTimeline, into result: inout [Obligation]) {
        evaluate(rules: policy.heads.indices, timeline, into: &result)
    }

    /// Adds the obligations of some rules, given by their places in ``Policy/rules``.
    package mutating func evaluate(
        rules places: some Sequence<Int>, _ timeline: CaseTimeline, into result: inout [Obligation]
    ) {
        let history = history(of: timeline)
        var maker = ObligationMaker(policy.rules, history, calendar)
        for place in places where policy.heads[place].canSpeak(of: history) {
            evaluate(place, &maker, into: &result)
        }
    }

    /// Adds the obligations of one rule, given by its place in ``Policy/rules``.
    package mutating func evaluate(rule place: Int, _ timeline: CaseTimeline, into result: inout [Obligation]) {
        var maker = ObligationMaker(policy.rules, history(of: timeline), calendar)
        evaluate(place, &maker, into: &result)
    }

    /// Lays the child flat; to be read until the next is.
    mutating func history(of timeline: CaseTimeline) -> ChildHistory {
        runs.clear()
        memory = FlatMemory()
        return ChildHistory(timeline, policy, covered(by: timeline.coverage), in: memory)
    }

    private mutating func covered(by record: RecordCoverage) -> CoverageTable {
        if let coverage, coverage.of === record {
            memory.keep(coverage.memory)
            return coverage.table
        }
        let own = FlatMemory()
        let table = CoverageTable(record, policy.kindNames, in: own)
        coverage = (record, table, own)
        memory.keep(own)
        return table
    }

    private mutating func evaluate(_ place: Int, _ maker: inout ObligationMaker, into result: inout [Obligation]) {
        let rule = policy.rules[place]
        let history = maker.history
        if let kinds = rule.openedByKinds, !kinds.contains(where: history.held.has) { return }
        let first = result.count
        maker.begin(place)
        for index in runs.range(of: rule, history) {
            maker.run = runs[index]
            collectOpenings(of: rule, in: maker.run, history)
            for index in openings.indices {
                if rule.endsAnew { maker.laterOpenings = openings[(index + 1)...] }
                maker.make(openings[index], into: &result)
            }
            maker.endRun()
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
        keepOneOpeningADay(rule)
    }

    /// Of several things that open a rule on one day one does: a visit on the day of the placement also begins the time to
    /// the next visit, so that one is kept. What could be foreseen of the other can be foreseen still.
    private mutating func keepOneOpeningADay(_ rule: CompiledRule) {
        var (kept, start) = (0, 0)
        while start < openings.count {
            let end = endOfDay(openingAt: start)
            let own = (start..<end).last { rule.isOwnEvent[openings[$0].index] }
            let index = openings[own ?? start].index
            let foreseen = (start..<end).reduce(openings[start].day) { min($0, openings[$1].foreseen) }
            for place in start..<end where openings[place].index == index {
                openings[kept] = openings[place]
                openings[kept].foreseen = foreseen
                kept += 1
            }
            start = end
        }
        openings.removeLast(openings.count - kept)
    }

    /// The place after the last opening on the day of the one at `place`.
    private func endOfDay(openingAt place: Int) -> Int {
        var end = place + 1
        while end < openings.count, openings[end].day == openings[place].day { end += 1 }
        return end
    }

    /// Where the record does not hold what opens a rule, says so for every run in which the rule must have opened,
    /// unless one of its obligations, which stand in `result` from `first` on, is alive on the run's first day.
    private mutating func presume(
        _ place: Int, _ rule: CompiledRule, _ history: ChildHistory, since first: Int, into result: inout [Obligation]
    ) {
        guard let presumed = rule.presumed else { return }
        var presumedRuns: [Run] = []
        Scope.Unit.period.collect(presumed.where, from: history, into: &presumedRuns)
        for run in presumedRuns where rule.from <= run.from && run.from <= rule.until {
            let isShown = history.covered.lastDay(presumed.kind, from: run.from) >= run.from
            let hasOpened = result[first...].contains { $0.isAlive(on: run.from) }
            if isShown || hasOpened { continue }
            result.append(
                Obligation(
                    rule: place, opened: run.from, foreseen: run.from, closed: run.until,
                    doubt: .openingNotRecorded(policy.kindNames[presumed.kind]),
                    grounds: Obligation.Grounds(openedBy: run.firstEntry)))
        }
    }
}

extension Obligation {
    /// Whether it has opened by `day`, was not met before it, and has not closed.
    fileprivate func isAlive(on day: Day) -> Bool {
        opened <= day && (met.map { day <= $0 } ?? true) && (closed.map { day < $0 } ?? true)
    }
}
