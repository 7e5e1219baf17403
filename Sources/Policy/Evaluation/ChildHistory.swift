import Timeline

/// A child's timeline with what was held found by the place of its kind, for as long as the child is evaluated.
///
/// What was held stands in flat arrays, one kind after the other.
final class ChildHistory {
    let timeline: CaseTimeline
    let born: Day?
    /// Whether any duty is excused.
    let hasExcusals: Bool
    /// For each kind, by its place in ``Policy/kindNames``, where what was held begins, and how much there is.
    private let firsts: [Int32]
    private let counts: [Int32]
    private let days: [Day]
    private let entries: [EntryID]
    /// The number in the period of care; 0 where the record cannot show it.
    private let ordinals: [Int32]
    /// The lists of the kinds that the child has, for their details, and for each of them where it begins.
    private let lists: [(first: Int32, held: [Held])]
    /// What must be recorded about events.
    private let tests: [[DetailTest]]
    /// What the record covers.
    let covered: CoverageTable
    /// The last day for which the record shows how the child is looked after.
    let careShownUntil: Day

    init(_ timeline: CaseTimeline, _ policy: Policy, _ covered: CoverageTable) {
        var firsts = [Int32](repeating: 0, count: covered.count)
        var counts = firsts
        var days: [Day] = []
        var entries: [EntryID] = []
        var ordinals: [Int32] = []
        var lists: [(first: Int32, held: [Held])] = []
        for (kind, held) in timeline.held {
            guard let place = policy.kindPlaces[kind] else { continue }
            firsts[place] = Int32(days.count)
            counts[place] = Int32(held.count)
            lists.append((Int32(days.count), held))
            for item in held {
                days.append(item.day)
                entries.append(item.entry)
                ordinals.append(Int32(item.ordinal ?? 0))
            }
        }
        (self.firsts, self.counts, self.days, self.entries) = (firsts, counts, days, entries)
        (self.ordinals, self.lists, tests) = (ordinals, lists, policy.tests)
        self.timeline = timeline
        born = timeline.born
        hasExcusals = !timeline.excused.isEmpty
        self.covered = covered
        careShownUntil = min(timeline.careShownUntil, covered.recordEnds)
    }

    /// Whether something of the kind at `place` was ever held.
    func has(_ place: Int) -> Bool { counts[place] > 0 }

    /// The places in the flat arrays of what was held of the kind at `place`.
    func range(_ place: Int) -> Range<Int> { Int(firsts[place])..<Int(firsts[place] + counts[place]) }

    func day(_ index: Int) -> Day { days[index] }
    func entry(_ index: Int) -> EntryID { entries[index] }
    func ordinal(_ index: Int) -> Int? { ordinals[index] == 0 ? nil : Int(ordinals[index]) }

    /// What is recorded about something held; nothing for what opened otherwise.
    func details(_ index: Int?) -> [Happening.Detail] {
        guard let index, let list = lists.last(where: { $0.first <= index }) else { return [] }
        return list.held[index - Int(list.first)].details
    }

    /// Whether what is recorded about something held passes the tests at `place`, which may compare it with what stands at
    /// `opening`.
    func passes(_ index: Int, _ place: Int?, comparedWith opening: Int? = nil) -> Bool {
        place.map { tests[$0].pass(details(index), opening: details(opening)) } ?? true
    }

    /// See ``CoverageTable/lastDay(_:from:)``.
    func lastDayCovered(_ place: Int, from day: Day) -> Day { covered.lastDay(place, from: day) }

    /// The place of the first thing of the kind at `place` that was held on `day` or later.
    func firstHeld(_ place: Int, from day: Day) -> Int {
        let range = range(place)
        var low = range.lowerBound
        var high = range.upperBound
        while low < high {
            let middle = (low + high) / 2
            if days[middle] < day { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
