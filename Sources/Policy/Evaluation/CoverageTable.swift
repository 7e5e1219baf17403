import Timeline

/// What a record covers, laid flat by the places of the kinds: one for all children of a record.
struct CoverageTable {
    private struct Span {
        let first: Day
        let last: Day
    }

    /// For each kind, where its spans begin in ``spans``; one more at the end.
    private let firsts: Flat<Int>
    private let spans: Flat<Span>
    /// The place of the kind that stands for placements and legal statuses.
    private let care: Int
    /// The last day for which the record holds placements and legal statuses, if it holds any.
    let lastCareDay: Day?

    init(_ coverage: RecordCoverage, _ kinds: [KindName], in memory: FlatMemory) {
        var firsts = [0]
        var spans: [Span] = []
        for kind in kinds {
            spans += coverage.days(of: kind).map { Span(first: $0.lowerBound, last: $0.upperBound) }
            firsts.append(spans.count)
        }
        self.firsts = memory.lay(firsts)
        self.spans = memory.lay(spans)
        care = kinds.firstIndex(of: ReturnKind.episode) ?? 0
        lastCareDay = coverage.days(of: ReturnKind.episode).last?.upperBound
    }

    /// How many kinds there are.
    var count: Int { firsts.count - 1 }

    /// The first day on which the kind at `place` is covered.
    func firstDay(_ place: Int) -> Day? {
        firsts[place] < firsts[place + 1] ? spans[firsts[place]].first : nil
    }

    /// The last day up to which the kind at `place` is covered without a break from `day` on; the day before `day`
    /// when it is not covered even then.
    func lastDay(_ place: Int, from day: Day) -> Day {
        for index in firsts[place]..<firsts[place + 1] {
            if spans[index].first <= day && day <= spans[index].last { return spans[index].last }
        }
        return day - 1
    }

    /// Whether the record shows on `day` how children are looked after.
    func coversCare(on day: Day) -> Bool { lastDay(care, from: day) >= day }
}
