import Policy
import Timeline

/// One of the two policies of a trial, with what it asked of the children so far.
struct TrialSide {
    let policy: Policy
    /// For each rule of the policy, its row in the trial and how it is counted.
    private let places: [(row: Int, sort: Rule.CountedSort)]
    private let span: ClosedRange<Day>
    private let firstWeek: Week
    private var evaluator: Evaluator
    private var obligations: [Obligation] = []

    /// By the places of the rules in the policy.
    private(set) var counts: [DutyCounts]
    /// Week by week.
    private(set) var weeks: [Workload]
    /// By social worker; `nil` where none is recorded.
    private(set) var workers: [String?: Workload] = [:]
    /// What it asks of the child read last, rule by rule in order of opening.
    private(set) var duties: [TriedDuty] = []

    init(_ policy: Policy, _ rows: inout RuleRows, _ span: ClosedRange<Day>, _ calendar: WorkingCalendar) {
        self.policy = policy
        self.span = span
        places = zip(rows.add(policy.rules), policy.rules).map { ($0, $1.countedSort) }
        evaluator = Evaluator(policy, calendar)
        firstWeek = Week(span.lowerBound)
        counts = Array(repeating: DutyCounts(), count: policy.rules.count)
        weeks = Array(repeating: Workload(), count: Week(span.upperBound).weeks(after: firstWeek) + 1)
    }

    /// Evaluates a child's timeline and counts what falls in the span, as it stood on its last day.
    mutating func read(_ timeline: CaseTimeline) {
        obligations.removeAll(keepingCapacity: true)
        duties.removeAll(keepingCapacity: true)
        evaluator.evaluate(timeline, into: &obligations)
        for obligation in obligations {
            let (row, sort) = places[obligation.rule]
            guard let duty = TriedDuty(obligation, sort, row: row, on: span.upperBound) else { continue }
            duties.append(duty)
            if duty.concerns(span) { count(obligation, sort, timeline) }
        }
        duties.sort(by: TriedDuty.comesBefore)
    }

    private mutating func count(_ obligation: Obligation, _ sort: Rule.CountedSort, _ timeline: CaseTimeline) {
        guard let counted = CountedDuty(obligation, sort, on: span.upperBound) else { return }
        let rule = obligation.rule
        if span.contains(counted.opened) {
            counts[rule].opened += 1
            add(Workload(opened: 1), on: counted.opened, timeline)
        }
        if let due = counted.due, span.contains(due) {
            counts[rule].due += 1
            add(Workload(due: 1), on: due, timeline)
        }
        if let standing = counted.standing, span.contains(counted.settled) { counts[rule].count(standing) }
    }

    private mutating func add(_ load: Workload, on day: Day, _ timeline: CaseTimeline) {
        weeks[Week(day).weeks(after: firstWeek)] += load
        workers[timeline.worker(on: day)?.name, default: Workload()] += load
    }
}

extension TrialSide {
    /// The counts by row of the trial, of which there are `count`; `nil` for a rule that the policy does not have.
    func rows(_ count: Int) -> [DutyCounts?] {
        var rows = [DutyCounts?](repeating: nil, count: count)
        for (place, counts) in zip(places, counts) { rows[place.row] = (rows[place.row] ?? DutyCounts()) + counts }
        return rows
    }

    /// The work by role; what two roles share is work for both.
    var roles: [String: Workload] {
        var roles: [String: Workload] = [:]
        for (rule, counts) in zip(policy.rules, counts) {
            for role in rule.responsible {
                roles[role, default: Workload()] += Workload(opened: counts.opened, due: counts.due)
            }
        }
        return roles
    }
}
