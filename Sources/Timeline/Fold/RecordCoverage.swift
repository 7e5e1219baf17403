/// Which kinds of fact the record holds, and for which days.
///
/// A return holds reviews, placements and legal statuses of its years and never visits or plans. Where a kind is not
/// covered, that nothing is recorded says nothing.
package final class RecordCoverage: Hashable, Sendable {
    /// For each kind, the days covered, in order, without overlap and never adjoining.
    private let spans: [KindName: [ClosedRange<Day>]]
    /// For each kind that is recorded as it happens, without an end, the day on which that began.
    private let ongoing: [KindName: Day]

    /// The coverage that the entries about the record state, as known at `instant`.
    package init(entries: some Sequence<Entry>, asKnownAt instant: Instant? = nil) {
        var stated: [KindName: [ClosedRange<Day>]] = [:]
        var ongoing: [KindName: Day] = [:]
        for entry in entries.standing(asKnownAt: instant) {
            guard case .covers(let coverage) = entry.fact, let from = entry.day else { continue }
            let until = coverage.until ?? .endOfTime
            guard from <= until else { continue }
            stated[coverage.kind, default: []].append(from...until)
            if coverage.until == nil { ongoing[coverage.kind] = min(from, ongoing[coverage.kind] ?? from) }
        }
        self.ongoing = ongoing
        spans = stated.mapValues(RecordCoverage.joined)
    }

    package static func == (left: RecordCoverage, right: RecordCoverage) -> Bool {
        left === right || left.spans == right.spans && left.ongoing == right.ongoing
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(spans) }

    /// The kinds covered on some day, in alphabetical order.
    package var kinds: [KindName] { spans.keys.sorted() }

    /// The days on which `kind` is covered, in order.
    package func days(of kind: KindName) -> [ClosedRange<Day>] { spans[kind] ?? [] }

    /// The last day up to which `kind` is covered without a break from `day` on; `nil` when `day` is not covered.
    package func lastDay(of kind: KindName, from day: Day) -> Day? {
        spans[kind]?.first { $0.contains(day) }?.upperBound
    }

    /// Whether a fact of `kind` that was so on `day` would be in the record.
    package func covers(_ kind: KindName, on day: Day) -> Bool { lastDay(of: kind, from: day) != nil }

    /// Whether `kind` is recorded as it happens, without an end, from `day` on or from before.
    package func goesOn(_ kind: KindName, from day: Day) -> Bool { ongoing[kind].map { $0 <= day } ?? false }

    private static func joined(_ ranges: [ClosedRange<Day>]) -> [ClosedRange<Day>] {
        var result: [ClosedRange<Day>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = result.last, range.lowerBound <= last.upperBound || range.lowerBound == last.upperBound + 1 {
                result[result.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                result.append(range)
            }
        }
        return result
    }
}

extension Day {
    /// A day after every other: the end of what has no end.
    public static var endOfTime: Day { Day(number: .max / 2) }
}
