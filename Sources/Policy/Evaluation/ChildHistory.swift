import Timeline

/// A child's timeline laid flat.
///
/// It is no more than the place where it was laid, so it costs nothing to hand on; it can be read for as long as the
/// memory there is kept.
struct ChildHistory {
    private struct Parts {
        let timeline: Unmanaged<CaseTimeline>
        let isService: Bool
        let born: Day?
        let periods: Flat<PeriodOfCare>
        let homes: Flat<Home>
        let stretches: Flat<Stretch>
        let hasExcusals: Bool
        let covered: CoverageTable
        let careShownUntil: Day
        let lostSightAfter: Day?
        let held: HeldTable
    }

    private let parts: UnsafePointer<Parts>

    init(_ timeline: CaseTimeline, _ policy: CompiledPolicy, _ covered: CoverageTable, in memory: FlatMemory) {
        let lastCareDay = covered.lastCareDay ?? Day(number: .min / 2)
        parts = memory.place(
            Parts(
                timeline: memory.keep(timeline), isService: timeline.isService, born: timeline.born,
                periods: memory.lay(timeline.periods), homes: memory.lay(timeline.homes),
                stretches: memory.lay(timeline.stretches), hasExcusals: !timeline.excused.isEmpty, covered: covered,
                careShownUntil: min(timeline.careShownUntil, lastCareDay), lostSightAfter: timeline.lostSightAfter,
                held: HeldTable(timeline, policy, in: memory)))
    }

    /// The timeline itself, for what is seldom asked.
    var timeline: CaseTimeline { parts.pointee.timeline.takeUnretainedValue() }
    var isService: Bool { parts.pointee.isService }
    var born: Day? { parts.pointee.born }
    var periods: Flat<PeriodOfCare> { parts.pointee.periods }
    var homes: Flat<Home> { parts.pointee.homes }
    var stretches: Flat<Stretch> { parts.pointee.stretches }
    /// What was held.
    var held: HeldTable { parts.pointee.held }
    /// What the record covers.
    var covered: CoverageTable { parts.pointee.covered }
    /// The last day for which the record shows how the child is looked after.
    var careShownUntil: Day { parts.pointee.careShownUntil }
    /// Whether any duty is excused.
    var hasExcusals: Bool { parts.pointee.hasExcusals }
}

extension ChildHistory {
    /// See ``CaseTimeline/stretch(on:)``.
    func stretch(on day: Day) -> Stretch? {
        hasLostSight(on: day) ? nil : stretches.last { $0.from <= day && ($0.until.map { day < $0 } ?? true) }
    }

    /// Whether the child is looked after on `day`; `nil` when the record cannot show it.
    func isLookedAfter(on day: Day) -> Bool? {
        if hasLostSight(on: day) { return nil }
        if periods.contains(where: { $0.from <= day && ($0.until.map { day < $0 } ?? true) }) { return true }
        return covered.coversCare(on: day) ? false : nil
    }

    private func hasLostSight(on day: Day) -> Bool { parts.pointee.lostSightAfter.map { $0 < day } ?? false }
}
