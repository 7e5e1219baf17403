import Timeline

/// Whether something of a kind was held by a day, since when, and with none of another kind after it.
package struct HeldTest: Hashable, Sendable {
    /// From when on it counts.
    package enum Since: String, CaseIterable, Sendable {
        case period = "period of care"
        case home = "placement"
        case birth
    }

    package let kind: KindName
    package let details: [DetailTest]
    package let since: Since
    /// How long before the day it may have been; on the day that is just so long before, it still counts.
    package let within: TimeLimit?
    /// How long before the day it must not have been yet: on the day that is just so long before, it no longer counts.
    package let lessThan: TimeLimit?
    package let notFollowedBy: KindName?
    /// What must be recorded about that which must not have followed, for it to count.
    package let notFollowedByDetails: [DetailTest]
    /// The places of the two kinds, once the rule is compiled.
    private var place = 0
    private var otherPlace = 0

    package init(
        _ kind: KindName, details: [DetailTest] = [], since: Since = .period, within: TimeLimit? = nil,
        lessThan: TimeLimit? = nil, notFollowedBy: KindName? = nil, notFollowedByDetails: [DetailTest] = []
    ) {
        self.notFollowedByDetails = notFollowedByDetails
        self.kind = kind
        self.details = details
        self.since = since
        self.within = within
        self.lessThan = lessThan
        self.notFollowedBy = notFollowedBy
    }

    /// The same with the places of its kinds.
    func resolved(_ tables: CompilationTables) -> HeldTest {
        var test = self
        test.place = tables.places[kind] ?? 0
        test.otherPlace = notFollowedBy.flatMap { tables.places[$0] } ?? 0
        return test
    }

    /// Whether it was held by the day of `situation`; `nil` when the record cannot show it.
    func holds(in situation: Situation) -> Bool? {
        guard let start = start(situation) else { return nil }
        guard let day = lastDay(place, details, from: start.day, situation) else {
            return isShown(place, from: start.day, situation) && start.isKnown ? false : nil
        }
        guard notFollowedBy != nil else { return true }
        if let other = lastDay(otherPlace, notFollowedByDetails, from: start.day, situation), other >= day {
            return false
        }
        return isShown(otherPlace, from: day, situation) ? true : nil
    }

    /// The first day that counts, and whether the record holds that nothing before it would.
    private func start(_ situation: Situation) -> (day: Day, isKnown: Bool)? {
        let first = within.flatMap { $0.firstDay(before: situation.day) }
        let strict = lessThan.flatMap { $0.firstDay(before: situation.day) }.map { $0 + 1 }
        let start = beginning(situation)
        guard let earliest = [first, strict].compactMap(\.self).max() else { return start }
        guard let start, start.day >= earliest else { return (earliest, true) }
        return start
    }

    private func beginning(_ situation: Situation) -> (day: Day, isKnown: Bool)? {
        let timeline = situation.timeline
        let birth = timeline.born.map { (day: $0, isKnown: true) }
        switch since {
        case .birth: return birth
        case .period: return situation.period.map { ($0.from, $0.startIsKnown) } ?? birth
        case .home:
            guard let home = situation.stretch.map({ timeline.homes[$0.home] }) else { return birth }
            guard let from = situation.placementFrom, from > home.from else { return (home.from, home.startIsKnown) }
            return (from, true)
        }
    }

    private func lastDay(
        _ place: Int, _ details: [DetailTest], from start: Day, _ situation: Situation
    ) -> Day? {
        let history = situation.history
        for index in history.range(place).reversed() where history.day(index) <= situation.day {
            if history.day(index) < start { return nil }
            if details.isEmpty || details.pass(history.details(index)) { return history.day(index) }
        }
        return nil
    }

    private func isShown(_ place: Int, from start: Day, _ situation: Situation) -> Bool {
        situation.history.lastDayCovered(place, from: start) >= situation.day
    }
}
