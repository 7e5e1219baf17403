/// A child's entries as known at a moment, folded into periods of care, homes, placements, legal statuses, reviews and
/// whatever else was held or done.
///
/// It holds all that the record says up to its last day; what was so on an earlier day is looked up in it
/// (``stretch(on:)``), so that one fold answers for every day.
package final class CaseTimeline: Sendable {
    package let child: ChildID
    package let registration: Registration?
    package let registeredBy: EntryID?
    package let name: ChildName?
    package let periods: [PeriodOfCare]
    package let homes: [Home]
    package let placements: [Placement]
    package let legalStatuses: [LegalStatusSpan]
    package let stretches: [Stretch]
    /// The last day on which the record shows whether the child is looked after; ``Day/endOfTime`` when it shows the
    /// end, or goes on.
    package let careShownUntil: Day
    package let workers: [Lasting]
    /// Who else had to do with the child, as what, and when: all but the social workers.
    package let involved: [Involved]
    package let absences: [Lasting]
    package let excused: [ExcusedDuty]
    /// For each kind, what was held or done, in order of days; one a day.
    package let held: [KindName: [Held]]
    /// What the record covers, about all children.
    package let coverage: RecordCoverage

    /// Folds `entries`, which are all about `child`, as known at `instant` (now when `nil`).
    package init(
        of child: ChildID, entries: some Sequence<Entry>, coverage: RecordCoverage, asKnownAt instant: Instant? = nil
    ) {
        let standing = entries.standing(asKnownAt: instant)
        let care = EpisodeFold(standing)
        let events = EventFold(standing)
        self.child = child
        registration = events.registration
        registeredBy = events.registeredBy
        name = events.name
        periods = care.periods
        homes = care.homes
        placements = care.placements
        legalStatuses = care.legalStatuses
        stretches = care.stretches
        careShownUntil = CaseTimeline.shown(care, coverage)
        workers = events.workers
        involved = events.involved
        absences = events.absences
        excused = events.excused
        self.coverage = coverage
        held = events.held(within: care.periods, coverage)
    }

    /// What a return left open goes on where care has been recorded as it happens since: an ending would be in the record.
    private static func shown(_ care: EpisodeFold, _ coverage: RecordCoverage) -> Day {
        let goesOn = care.isLeftOpen && coverage.goesOn(ReturnKind.episode, from: care.shownUntil + 1)
        return goesOn ? .endOfTime : care.shownUntil
    }

    /// Whether this is not a child's timeline but that of the service: what the organisation itself held and did.
    package var isService: Bool { child == .service }

    /// What was held or done of `kind`, in order of days.
    package func held(_ kind: KindName) -> [Held] { held[kind] ?? [] }

    /// The child's date of birth, if recorded.
    package var born: Day? { registration?.born }

    /// The authority's own identifier of the child.
    package var number: String? { registration?.number }

    /// The last day on which the record shows the child, where it goes on about others and no longer mentions this one.
    ///
    /// A record that ends for all children on 31 March has lost sight of none of them.
    package var lostSightAfter: Day? {
        let recordEnds = coverage.days(of: ReturnKind.episode).last?.upperBound ?? careShownUntil
        return careShownUntil < recordEnds ? careShownUntil : nil
    }

    /// How the child was looked after on `day`; `nil` when they were not, or when the record has lost sight of them.
    package func stretch(on day: Day) -> Stretch? {
        if let lostSightAfter, lostSightAfter < day { return nil }
        return stretches.last { $0.from <= day && ($0.until.map { day < $0 } ?? true) }
    }

    /// The period of care in which `day` falls; `nil` when the child was not looked after, or when the record has lost
    /// sight of them.
    package func period(on day: Day) -> PeriodOfCare? {
        if let lostSightAfter, lostSightAfter < day { return nil }
        return periods.last { $0.from <= day && ($0.until.map { day < $0 } ?? true) }
    }

    /// The social worker allocated on `day`.
    package func worker(on day: Day) -> Lasting? {
        workers.last { $0.from <= day && ($0.until.map { day < $0 } ?? true) }
    }
}
