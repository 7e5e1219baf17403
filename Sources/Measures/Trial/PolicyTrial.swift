import Policy
import Timeline

/// Tries a policy on recorded children before anybody adopts it: what it would have asked in a span of days, beside what
/// another policy asks.
///
/// The children are added one after another. Each count is that of ``CountedDuty`` as things stood on the last day of
/// the span, and belongs to the team that held the case on the day on which it counts. A rule about something that the
/// record does not hold yet answers “cannot tell”; how many of its duties opened and by when they were due is told all
/// the same.
package struct PolicyTrial {
    private let span: ClosedRange<Day>
    private let listing: Listing
    private var rows = RuleRows()
    private var new: TrialSide
    private var old: TrialSide
    private var children = 0
    private var coverage = RecordCoverage(entries: [])
    /// By team and by row, how many obligations the policies answer differently.
    private var changes: [String?: [Int]] = [:]
    private var asked: [AskedDuty] = []

    /// Which of the duties that differ are listed, and how many of them at most.
    package struct Listing {
        private let limit: Int
        private let isListed: (AskedDuty) -> Bool

        package init(_ limit: Int = 1_000, where isListed: @escaping (AskedDuty) -> Bool = { _ in true }) {
            self.limit = limit
            self.isListed = isListed
        }

        fileprivate func takes(_ duty: @autoclosure () -> AskedDuty, into list: inout [AskedDuty]) {
            guard list.count < limit else { return }
            let duty = duty()
            if isListed(duty) { list.append(duty) }
        }
    }

    /// A trial of `new` against `old` in `span`.
    package init(
        of new: Policy, against old: Policy, in span: ClosedRange<Day>, listing: Listing = Listing(),
        _ calendar: WorkingCalendar = .englandAndWales
    ) {
        self.span = span
        self.listing = listing
        self.new = TrialSide(new, &rows, span, calendar)
        self.old = TrialSide(old, &rows, span, calendar)
    }

    /// Adds a child, or the organisation itself, of whose duties no more is told than how many they are.
    package mutating func add(_ timeline: CaseTimeline) {
        coverage = timeline.coverage
        new.read(timeline)
        old.read(timeline)
        if timeline.isService { return }
        children += 1
        SideBySide(new: new.duties, old: old.duties).forEach { compare($0, $1, timeline) }
    }

    private mutating func compare(_ new: TriedDuty?, _ old: TriedDuty?, _ timeline: CaseTimeline) {
        guard let either = new ?? old, new?.answer != old?.answer,
            new?.concerns(span) ?? false || old?.concerns(span) ?? false
        else { return }
        let team = timeline.team(on: either.day)
        changes[team, default: Array(repeating: 0, count: rows.rules.count)][either.row] += 1
        listing.takes(
            AskedDuty(timeline, team, rows.rules[either.row], either, new: new?.answer, old: old?.answer), into: &asked)
    }
}

extension PolicyTrial {
    /// What the trial has found so far.
    package var result: TrialResult {
        TrialResult(
            span: span, children: children, all: work(new.all, old.all, allChanges),
            teams: teams.map { TriedTeam(team: $0, work: work(new.counts(of: $0), old.counts(of: $0), changes[$0])) },
            workers: ComparedCounts.comparing(new.workers, old.workers).namedFirst, asked: asked)
    }

    private var allChanges: [Int] {
        changes.values.reduce(into: Array(repeating: 0, count: rows.rules.count)) { sum, counts in
            for row in counts.indices { sum[row] += counts[row] }
        }
    }

    /// In order of names, last the days on which none is recorded.
    private var teams: [String?] {
        let teams = Set(new.teams.keys).union(old.teams.keys).union(changes.keys)
        return teams.compactMap(\.self).sorted() + (teams.contains(nil) ? [nil] : [])
    }

    private func work(_ new: TeamCounts, _ old: TeamCounts, _ changes: [Int]?) -> TriedWork {
        TriedWork(
            rules: rules(new, old, changes),
            weeks: zip(new.weeks, old.weeks).enumerated().map { place, counts in
                ComparedCounts(place: Week(span.lowerBound + 7 * place), new: counts.0, old: counts.1)
            },
            roles: ComparedCounts.comparing(new.roles(under: self.new.policy), old.roles(under: self.old.policy))
                .sorted { $0.place < $1.place })
    }

    private func rules(_ new: TeamCounts, _ old: TeamCounts, _ changes: [Int]?) -> [TriedRule] {
        let (new, old) = (self.new.rows(rows.rules.count, of: new), self.old.rows(rows.rules.count, of: old))
        return rows.rules.indices.map {
            TriedRule(
                rule: rows.rules[$0], new: new[$0], old: old[$0], changes: changes?[$0] ?? 0,
                openingsNotRecorded: rows.rules[$0].openingsNotRecorded(in: span, coverage))
        }
    }
}
