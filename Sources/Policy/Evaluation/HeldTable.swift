import Timeline

/// What was held of a child's timeline, one kind after the other, found by the place of its kind.
struct HeldTable {
    /// For each kind, by its place in ``Policy/kindNames``, where it stands in ``days``.
    private let ranges: Flat<Range<Int>>
    private let days: Flat<HeldDay>
    private let details: Unmanaged<HeldDetails>

    init(_ timeline: CaseTimeline, _ policy: CompiledPolicy, in memory: FlatMemory) {
        var ranges = [Range<Int>](repeating: 0..<0, count: policy.kindNames.count)
        var days: [HeldDay] = []
        days.reserveCapacity(timeline.held.values.reduce(0) { $0 + $1.count })
        var lists: [[Held]] = []
        for (kind, held) in timeline.held {
            guard let place = policy.kindPlaces[kind] else { continue }
            ranges[place] = days.count..<days.count + held.count
            for index in held.indices { days.append(HeldDay(held[index], list: lists.count, index)) }
            lists.append(held)
        }
        self.ranges = memory.lay(ranges)
        self.days = memory.lay(days)
        details = memory.keep(HeldDetails(lists, policy.tests))
    }

    /// Whether something of the kind at `place` was ever held.
    func has(_ place: Int) -> Bool { !ranges[place].isEmpty }

    /// Where what was held of the kind at `place` stands.
    func range(_ place: Int) -> Range<Int> { ranges[place] }

    func day(_ index: Int) -> Day { days[index].day }
    func entry(_ index: Int) -> EntryID { days[index].entry }
    func ordinal(_ index: Int) -> Int? { days[index].ordinal == 0 ? nil : Int(days[index].ordinal) }

    /// Whether what is recorded about something held passes the tests at `place`, which may compare it with what stands at
    /// `opening`; `nil` for no tests.
    func passes(_ index: Int?, _ place: Int?, comparedWith opening: Int? = nil) -> Bool {
        guard let place else { return true }
        return details._withUnsafeGuaranteedRef {
            $0.pass(index.map { days[$0] }, place, comparedWith: opening.map { days[$0] })
        }
    }

    /// What is recorded in `field` about something held.
    func value(of field: String, _ index: Int?) -> String? {
        index.flatMap { index in details._withUnsafeGuaranteedRef { $0.value(of: field, days[index]) } }
    }

    /// Where the first thing of the kind at `place` stands that was held on `day` or later.
    func first(_ place: Int, from day: Day) -> Int {
        var (low, high) = (ranges[place].lowerBound, ranges[place].upperBound)
        while low < high {
            let middle = (low + high) / 2
            if days[middle].day < day { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
