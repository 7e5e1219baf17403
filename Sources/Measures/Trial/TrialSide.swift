import Policy
import Timeline

/// One of the two policies of a trial, with what it asked of the children so far.
struct TrialSide {
    let policy: Policy
    /// For each rule of the policy, its row in the trial and how it is counted.
    private let places: [(row: Int, sort: Rule.CountedSort)]
    private let span: ClosedRange<Day>
    private let firstWeek: Week
    /// Of a team of which nothing was asked.
    private let none: TeamCounts
    private var evaluator: Evaluator
    private var obligations: [Obligation] = []

    /// By team; `nil` where none is recorded.
    private(set) var teams: [String?: TeamCounts] = [:]
    /// By social worker; `nil` where none is recorded.
    private(set) var workers: [String?: DutyCounts] = [:]
    /// What it asks of the child read last, rule by rule in order of opening.
    private(set) var duties: [TriedDuty] = []

    init(_ policy: Policy, _ rows: inout RuleRows, _ span: ClosedRange<Day>, _ calendar: WorkingCalendar) {
        self.policy = policy
        self.span = span
        places = zip(rows.add(policy.rules), policy.rules).map { ($0, $1.countedSort) }
        evaluator = Evaluator(policy, calendar)
        firstWeek = Week(span.lowerBound)
        none = TeamCounts(rules: policy.rules.count, weeks: Week(span.upperBound).weeks(after: firstWeek) + 1)
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
        if span.contains(counted.opened) {
            add(DutyCounts(opened: 1), of: obligation.rule, on: counted.opened, timeline)
        }
        guard span.contains(counted.settled) else { return }
        var settled = DutyCounts(due: counted.due == nil ? 0 : 1)
        if let standing = counted.standing { settled.count(standing) }
        if !settled.isEmpty { add(settled, of: obligation.rule, on: counted.settled, timeline) }
    }

    /// Whatever counts on a day counts for its week, and for the team and the social worker of that day; what is asked of the
    /// organisation itself is no worker’s.
    private mutating func add(_ counts: DutyCounts, of rule: Int, on day: Day, _ timeline: CaseTimeline) {
        let week = Week(day).weeks(after: firstWeek)
        if timeline.isService {
            return teams[TrialSide.organisation, default: none].add(counts, rule: rule, week: week)
        }
        teams[timeline.team(on: day), default: none].add(counts, rule: rule, week: week)
        workers[timeline.worker(on: day)?.name, default: DutyCounts()] += counts
    }
}

extension TrialSide {
    /// What stands in the place of a team for what is asked of no child.
    private static let organisation = "The organisation itself"

    /// What it asked of the children of `team`.
    func counts(of team: String?) -> TeamCounts { teams[team] ?? none }

    /// What it asked of all children.
    var all: TeamCounts { teams.values.reduce(into: none) { $0 += $1 } }

    /// The counts by row of the trial, of which there are `count`; `nil` for a rule that the policy does not have.
    func rows(_ count: Int, of counts: TeamCounts) -> [DutyCounts?] {
        var rows = [DutyCounts?](repeating: nil, count: count)
        for (place, counts) in zip(places, counts.rules) {
            rows[place.row] = (rows[place.row] ?? DutyCounts()) + counts
        }
        return rows
    }
}
