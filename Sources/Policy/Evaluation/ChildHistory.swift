import Timeline

/// A child's timeline laid flat, with what was held found by the place of its kind.
///
/// It can be read for as long as the memory in which it was laid is kept.
struct ChildHistory {
    let isService: Bool
    let born: Day?
    let registeredBy: EntryID?
    let periods: Flat<PeriodOfCare>
    let homes: Flat<Home>
    let legalStatuses: Flat<LegalStatusSpan>
    let stretches: Flat<Stretch>
    /// Whether any duty is excused.
    let hasExcusals: Bool
    /// What the record covers.
    let covered: CoverageTable
    /// The last day for which the record shows how the child is looked after.
    let careShownUntil: Day
    /// See ``CaseTimeline/lostSightAfter``.
    let lostSightAfter: Day?
    /// For each kind, by its place in ``Policy/kindNames``, where it stands in ``held``.
    private let ranges: Flat<Range<Int>>
    private let held: Flat<HeldDay>
    private let texts: Unmanaged<ChildTexts>

    init(_ timeline: CaseTimeline, _ policy: Policy, _ covered: CoverageTable, in memory: FlatMemory) {
        var ranges = [Range<Int>](repeating: 0..<0, count: covered.count)
        var days: [HeldDay] = []
        var lists: [[Held]] = []
        for (kind, held) in timeline.held {
            guard let place = policy.kindPlaces[kind] else { continue }
            ranges[place] = days.count..<days.count + held.count
            for index in held.indices { days.append(HeldDay(held[index], list: lists.count, index)) }
            lists.append(held)
        }
        self.ranges = memory.lay(ranges)
        held = memory.lay(days)
        texts = memory.keep(ChildTexts(lists: lists, excused: timeline.excused, tests: policy.tests))
        isService = timeline.isService
        born = timeline.born
        registeredBy = timeline.registeredBy
        periods = memory.lay(timeline.periods)
        homes = memory.lay(timeline.homes)
        legalStatuses = memory.lay(timeline.legalStatuses)
        stretches = memory.lay(timeline.stretches)
        hasExcusals = !timeline.excused.isEmpty
        self.covered = covered
        careShownUntil = min(timeline.careShownUntil, covered.lastCareDay ?? Day(number: .min / 2))
        lostSightAfter = timeline.lostSightAfter
    }

    /// Whether something of the kind at `place` was ever held.
    func has(_ place: Int) -> Bool { !ranges[place].isEmpty }

    /// The places in the flat array of what was held of the kind at `place`.
    func range(_ place: Int) -> Range<Int> { ranges[place] }

    func day(_ index: Int) -> Day { held[index].day }
    func entry(_ index: Int) -> EntryID { held[index].entry }
    func ordinal(_ index: Int) -> Int? { held[index].ordinal == 0 ? nil : Int(held[index].ordinal) }

    /// Whether what is recorded about something held passes the tests at `place`.
    func passes(_ index: Int?, _ place: Int?) -> Bool {
        guard let place else { return true }
        return texts._withUnsafeGuaranteedRef { $0.pass(index.map { held[$0] }, place) }
    }

    /// What is recorded in `field` about something held.
    func value(of field: String, _ index: Int?) -> String? {
        index.flatMap { index in texts._withUnsafeGuaranteedRef { $0.value(of: field, held[index]) } }
    }

    /// The duties that are excused.
    var excused: [ExcusedDuty] { texts._withUnsafeGuaranteedRef { $0.excused } }

    /// See ``CoverageTable/lastDay(_:from:)``.
    func lastDayCovered(_ place: Int, from day: Day) -> Day { covered.lastDay(place, from: day) }

    /// The place of the first thing of the kind at `place` that was held on `day` or later.
    func firstHeld(_ place: Int, from day: Day) -> Int {
        var (low, high) = (ranges[place].lowerBound, ranges[place].upperBound)
        while low < high {
            let middle = (low + high) / 2
            if held[middle].day < day { low = middle + 1 } else { high = middle }
        }
        return low
    }
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

    private func hasLostSight(on day: Day) -> Bool { lostSightAfter.map { $0 < day } ?? false }
}
