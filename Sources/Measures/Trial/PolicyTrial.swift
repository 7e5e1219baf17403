import Policy
import Timeline

/// Tries a policy on recorded children before anybody adopts it: what it would have asked in a span of days, beside what
/// another policy asks.
///
/// The children are added one after another. Each count is that of ``CountedDuty`` as things stood on the last day of
/// the span. A rule about something that the record does not hold yet answers “cannot tell”; how many of its duties
/// opened and by when they were due is told all the same.
package struct PolicyTrial {
    private let span: ClosedRange<Day>
    private let limit: Int
    private var rows = RuleRows()
    private var new: TrialSide
    private var old: TrialSide
    private var children = 0
    private var coverage = RecordCoverage(entries: [])
    /// By row, how many obligations the policies answer differently.
    private var changes: [Int]
    private var asked: [AskedDuty] = []

    /// A trial of `new` against `old` in `span`, that lists up to `limit` of the duties that differ.
    package init(
        of new: Policy, against old: Policy, in span: ClosedRange<Day>, listing limit: Int = 1_000,
        _ calendar: WorkingCalendar = .englandAndWales
    ) {
        self.span = span
        self.limit = limit
        self.new = TrialSide(new, &rows, span, calendar)
        self.old = TrialSide(old, &rows, span, calendar)
        changes = Array(repeating: 0, count: rows.rules.count)
    }

    /// Adds a child.
    package mutating func add(_ timeline: CaseTimeline) {
        children += 1
        coverage = timeline.coverage
        new.read(timeline)
        old.read(timeline)
        SideBySide(new: new.duties, old: old.duties).forEach { compare($0, $1, timeline) }
    }

    private mutating func compare(_ new: TriedDuty?, _ old: TriedDuty?, _ timeline: CaseTimeline) {
        guard let either = new ?? old, new?.answer != old?.answer,
            new?.concerns(span) ?? false || old?.concerns(span) ?? false
        else { return }
        changes[either.row] += 1
        guard asked.count < limit else { return }
        let rule = rows.rules[either.row]
        let day = either.answer.due ?? either.opened
        asked.append(
            AskedDuty(
                child: timeline.number ?? "", worker: timeline.worker(on: day)?.name,
                rule: rule.id, title: rule.title, opened: either.opened, new: new?.answer, old: old?.answer))
    }

    /// What the trial has found so far.
    package var result: TrialResult {
        TrialResult(
            span: span, children: children, rules: rules, weeks: weeks,
            roles: compared(new.roles, old.roles).sorted { $0.place < $1.place },
            workers: compared(new.workers, old.workers).sorted { left, right in
                guard let worker = left.place else { return false }
                return right.place.map { worker < $0 } ?? true
            },
            asked: asked, askedCount: changes.reduce(0, +))
    }

    private var rules: [TriedRule] {
        let (new, old) = (new.rows(rows.rules.count), old.rows(rows.rules.count))
        return rows.rules.indices.map {
            TriedRule(
                rule: rows.rules[$0], new: new[$0], old: old[$0], changes: changes[$0],
                openingsNotRecorded: rows.rules[$0].openingsNotRecorded(in: span, coverage))
        }
    }

    private var weeks: [ComparedWorkload<Week>] {
        zip(new.weeks, old.weeks).enumerated().map { place, loads in
            ComparedWorkload(place: Week(span.lowerBound + 7 * place), new: loads.0, old: loads.1)
        }
    }

    private func compared<Place>(_ new: [Place: Workload], _ old: [Place: Workload]) -> [ComparedWorkload<Place>] {
        Set(new.keys).union(old.keys).map {
            ComparedWorkload(place: $0, new: new[$0] ?? Workload(), old: old[$0] ?? Workload())
        }
    }
}
