import Timeline

/// What a record covers, laid flat by the places of the kinds: one for all children of a record.
final class CoverageTable {
    /// For each kind, where its spans begin in ``spans``; one more at the end.
    private let firsts: [Int32]
    private let spans: [ClosedRange<Day>]
    /// The last day for which the record holds placements and legal statuses.
    let recordEnds: Day

    /// Covers nothing.
    init() {
        (firsts, spans, recordEnds) = ([0], [], Day(number: .min / 2))
    }

    init(_ coverage: RecordCoverage, _ kinds: [KindName]) {
        var firsts: [Int32] = [0]
        var spans: [ClosedRange<Day>] = []
        for kind in kinds {
            spans += coverage.days(of: kind)
            firsts.append(Int32(spans.count))
        }
        (self.firsts, self.spans) = (firsts, spans)
        recordEnds = coverage.days(of: ReturnKind.episode).last?.upperBound ?? Day(number: .min / 2)
    }

    /// How many kinds there are.
    var count: Int { firsts.count - 1 }

    /// The first day on which the kind at `place` is covered.
    func firstDay(_ place: Int) -> Day? {
        firsts[place] < firsts[place + 1] ? spans[Int(firsts[place])].lowerBound : nil
    }

    /// The last day up to which the kind at `place` is covered without a break from `day` on; the day before `day`
    /// when it is not covered even then.
    func lastDay(_ place: Int, from day: Day) -> Day {
        for index in Int(firsts[place])..<Int(firsts[place + 1]) where spans[index].contains(day) {
            return spans[index].upperBound
        }
        return day - 1
    }
}
