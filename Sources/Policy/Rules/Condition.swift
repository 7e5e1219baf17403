import Timeline

/// A condition on a child on a day. It holds, does not hold, or cannot be told (`nil`).
package indirect enum Condition: Sendable {
    case always
    case all([Condition])
    case any([Condition])
    case not(Condition)
    case legalStatus([LegalStatus])
    case placement([PlacementType])
    /// Age in years on the day.
    case age(Bounds)
    /// Age in years when so long will have passed since the day.
    case ageAfter(TimeLimit, Bounds)
    /// Age in years on the day on which the child became looked after.
    case ageAtEntry(Bounds)
    /// How long the child has lived in the placement.
    case inPlacement(lessThan: TimeLimit)
    /// How long the child has been looked after in this period of care.
    case lookedAfter(lessThan: TimeLimit)
    /// Whether the child is looked after.
    case isLookedAfter(Bool)
    /// Something was held by then.
    case held(HeldTest)
    /// What opened the rule is recorded with these details.
    case states([DetailTest])

    /// Whole years from `atLeast` up to but not `under`.
    package struct Bounds: Hashable, Sendable {
        package let atLeast: Int?
        package let under: Int?

        package init(atLeast: Int?, under: Int?) {
            self.atLeast = atLeast
            self.under = under
        }

        package func contains(_ age: Int) -> Bool {
            (atLeast.map { age >= $0 } ?? true) && (under.map { age < $0 } ?? true)
        }
    }

    /// Whether the condition depends only on legal status and placement, so that it can be decided stretch by stretch.
    package var isDecidedByStretch: Bool {
        switch self {
        case .always, .legalStatus, .placement: true
        case .all(let parts), .any(let parts): parts.allSatisfy(\.isDecidedByStretch)
        case .not(let part): part.isDecidedByStretch
        case .age, .ageAfter, .ageAtEntry, .inPlacement, .lookedAfter, .isLookedAfter, .held, .states: false
        }
    }

    /// Whether some legal status and placement satisfy it, as far as it asks about them.
    package var canHold: Bool { !isDecidedByStretch || CareTable(self).hasAny }

    /// The same with the places of the kinds that it asks about.
    func resolved(_ tables: CompilationTables) -> Condition {
        switch self {
        case .held(let test): .held(test.resolved(tables))
        case .all(let parts): .all(parts.map { $0.resolved(tables) })
        case .any(let parts): .any(parts.map { $0.resolved(tables) })
        case .not(let part): .not(part.resolved(tables))
        default: self
        }
    }

    /// The kinds of happening that the condition asks about.
    package var kinds: [KindName] {
        switch self {
        case .held(let test): [test.kind] + (test.notFollowedBy.map { [$0] } ?? [])
        case .all(let parts), .any(let parts): parts.flatMap(\.kinds)
        case .not(let part): part.kinds
        default: []
        }
    }
}

/// A child on a day: what a condition is asked about.
struct Situation {
    let history: ChildHistory
    /// How the child is looked after; `nil` when they are not.
    let stretch: Stretch?
    let day: Day
    /// Where the event that opened the rule stands in the history, for something held.
    let opening: Int?
    /// When the placement within which the rule lives began: for a rule about adoptive placements, when it became one.
    var placementFrom: Day?

    var timeline: CaseTimeline { history.timeline }

    /// The period of care that the stretch is part of.
    var period: PeriodOfCare? { stretch.map { timeline.periods[$0.period] } }
}

extension Condition {
    /// Whether the condition holds; `nil` when the record cannot show it.
    func holds(in situation: Situation) -> Bool? {
        switch self {
        case .always: true
        case .all(let parts): Condition.every(parts) { $0.holds(in: situation) }
        case .any(let parts): Condition.every(parts) { $0.holds(in: situation).map(!) }.map(!)
        case .not(let part): part.holds(in: situation).map(!)
        case .legalStatus, .placement: holdsInCare(situation)
        case .age(let bounds): situation.history.born.map { bounds.contains($0.age(on: situation.day)) }
        case .ageAfter(let limit, let bounds): age(after: limit, situation).map(bounds.contains)
        case .ageAtEntry(let bounds): ageAtEntry(situation).map(bounds.contains)
        case .inPlacement(let limit): isInPlacement(lessThan: limit, situation)
        case .lookedAfter(let limit): isLookedAfter(lessThan: limit, situation)
        case .isLookedAfter(let expected): isLookedAfter(situation).map { $0 == expected }
        case .held(let test): test.holds(in: situation)
        case .states(let tests): tests.pass(situation.history.details(situation.opening))
        }
    }

    /// Whether the condition holds for a legal status and a placement; only for one that is decided by stretch.
    func holds(for legalStatus: LegalStatus?, _ placement: PlacementType?) -> Bool {
        switch self {
        case .always: true
        case .all(let parts): parts.allSatisfy { $0.holds(for: legalStatus, placement) }
        case .any(let parts): parts.contains { $0.holds(for: legalStatus, placement) }
        case .not(let part): !part.holds(for: legalStatus, placement)
        case .legalStatus(let codes): legalStatus.map(codes.contains) ?? false
        case .placement(let codes): placement.map(codes.contains) ?? false
        case .age, .ageAfter, .ageAtEntry, .inPlacement, .lookedAfter, .isLookedAfter, .held, .states: false
        }
    }

    /// “And” of three values: false if one is false, otherwise unknown if one is unknown.
    private static func every(_ parts: [Condition], _ test: (Condition) -> Bool?) -> Bool? {
        var result: Bool? = true
        for part in parts {
            switch test(part) {
            case false: return false
            case nil: result = nil
            default: break
            }
        }
        return result
    }

    private func age(after limit: TimeLimit, _ situation: Situation) -> Int? {
        guard let later = limit.lastDay(within: situation.day, .englandAndWales) else { return nil }
        return situation.history.born.map { $0.age(on: later) }
    }

    private func ageAtEntry(_ situation: Situation) -> Int? {
        guard let period = situation.period, period.startIsKnown else { return nil }
        return situation.history.born.map { $0.age(on: period.from) }
    }

    /// Whether a condition on legal status or placement holds; where the child lives may be unknown.
    private func holdsInCare(_ situation: Situation) -> Bool? {
        if let stretch = situation.stretch { return holds(for: stretch.legalStatus, stretch.placement) }
        return isLookedAfter(situation) == false ? false : nil
    }

    private func isInPlacement(lessThan limit: TimeLimit, _ situation: Situation) -> Bool? {
        guard let home = situation.stretch.map({ situation.timeline.homes[$0.home] }) else { return nil }
        return Condition.isWithin(limit, since: home.from, isKnown: home.startIsKnown, situation.day)
    }

    private func isLookedAfter(lessThan limit: TimeLimit, _ situation: Situation) -> Bool? {
        guard let period = situation.period else { return nil }
        return Condition.isWithin(limit, since: period.from, isKnown: period.startIsKnown, situation.day)
    }

    /// Whether less than `limit` has passed; unknown where what began before the record might have begun earlier.
    private static func isWithin(_ limit: TimeLimit, since start: Day, isKnown: Bool, _ day: Day) -> Bool? {
        guard let earliest = limit.firstDay(before: day) else { return nil }
        if isKnown { return start > earliest }
        return start <= earliest ? false : nil
    }

    private func isLookedAfter(_ situation: Situation) -> Bool? {
        if situation.stretch != nil || situation.timeline.period(on: situation.day) != nil { return true }
        if let last = situation.timeline.lostSightAfter, last < situation.day { return nil }
        return situation.timeline.coverage.covers(ReturnKind.episode, on: situation.day) ? false : nil
    }
}
