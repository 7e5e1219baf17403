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
    /// Whether a condition on legal status and placement held on the day so long before.
    case earlier(ago: TimeLimit, Condition)
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
        case .age, .ageAfter, .ageAtEntry, .inPlacement, .lookedAfter, .isLookedAfter, .earlier, .held, .states: false
        }
    }

    /// Whether some legal status and placement satisfy it, as far as it asks about them.
    package var canHold: Bool { !isDecidedByStretch || careRows.contains { $0 != 0 } }

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
