import Timeline

/// A ``HeldTest`` with its kinds and tests as places.
struct CompiledHeldTest {
    private let kind: Int
    private let tests: Int?
    private let since: HeldTest.Since
    private let within: TimeLimit?
    private let lessThan: TimeLimit?
    private let notFollowedBy: Int?
    private let notFollowedByTests: Int?

    init(_ test: HeldTest, _ tables: CompilationTables) {
        kind = tables.places[test.kind] ?? 0
        tests = tables.place(of: test.details)
        since = test.since
        within = test.within
        lessThan = test.lessThan
        notFollowedBy = test.notFollowedBy.map { tables.places[$0] ?? 0 }
        notFollowedByTests = tables.place(of: test.notFollowedByDetails)
    }

    /// Whether it was held by the day of `situation`; `nil` when the record cannot show it.
    func holds(in situation: Situation) -> Bool? {
        guard let start = start(situation) else { return nil }
        let first = firstCounting(start.day, situation)
        guard let day = lastDay(kind, tests, from: first, situation) else {
            return isShown(kind, from: start.day, situation) && start.isKnown ? false : nil
        }
        guard let notFollowedBy else { return true }
        if let other = lastDay(notFollowedBy, notFollowedByTests, from: first, situation), other >= day {
            return false
        }
        return isShown(notFollowedBy, from: day, situation) ? true : nil
    }

    /// The first day from which the record is judged, and whether it holds that nothing before it would count.
    private func start(_ situation: Situation) -> (day: Day, isKnown: Bool)? {
        let start = beginning(situation)
        guard let earliest = earliest(situation) else { return start }
        guard let start, start.day >= earliest else { return (earliest, true) }
        return start
    }

    /// The first day on which something counts: what was done for a child who was not born yet does as well.
    private func firstCounting(_ start: Day, _ situation: Situation) -> Day {
        guard since == .birth, start == situation.history.born else { return start }
        return earliest(situation) ?? Day(number: .min / 2)
    }

    /// The first day of the time that the test names.
    private func earliest(_ situation: Situation) -> Day? {
        let first = within.flatMap { $0.firstDay(before: situation.day) }
        let strict = lessThan.flatMap { $0.firstDay(before: situation.day) }.map { $0 + 1 }
        return later(first, strict)
    }

    private func later(_ day: Day?, _ other: Day?) -> Day? {
        guard let day, let other else { return day ?? other }
        return max(day, other)
    }

    private func beginning(_ situation: Situation) -> (day: Day, isKnown: Bool)? {
        let birth = situation.history.born.map { (day: $0, isKnown: true) }
        switch since {
        case .birth: return birth
        case .period: return situation.period.map { ($0.from, $0.startIsKnown) } ?? birth
        case .home:
            guard let home = situation.home else { return birth }
            guard let from = situation.placementFrom, from > home.from else { return (home.from, home.startIsKnown) }
            return (from, true)
        }
    }

    private func lastDay(
        _ kind: Int, _ tests: Int?, from start: Day, _ situation: Situation
    ) -> Day? {
        let range = situation.history.held.range(kind)
        var index = range.upperBound
        while index > range.lowerBound {
            index -= 1
            let day = situation.history.held.day(index)
            if day > situation.day { continue }
            if day < start { return nil }
            if situation.history.held.passes(index, tests) { return day }
        }
        return nil
    }

    private func isShown(_ kind: Int, from start: Day, _ situation: Situation) -> Bool {
        situation.history.covered.lastDay(kind, from: start) >= situation.day
    }
}
