import Policy
import Timeline

/// What that which opens a rule says of a condition of the rule.
extension Condition {
    /// Whether it cannot hold when this opens the rule, because it asks that just this was not held.
    func isDenied(by opening: Opening) -> Bool {
        switch self {
        case .not(let part): part.isAffirmed(by: opening)
        case .all(let parts): parts.contains { $0.isDenied(by: opening) }
        case .any(let parts): parts.allSatisfy { $0.isDenied(by: opening) }
        default: false
        }
    }

    /// Whether it holds when this opens the rule, because it asks that just this was held.
    private func isAffirmed(by opening: Opening) -> Bool {
        switch self {
        case .held(let test): test.isPassed(by: opening)
        case .not(let part): part.isDenied(by: opening)
        case .all(let parts): parts.allSatisfy { $0.isAffirmed(by: opening) }
        case .any(let parts): parts.contains { $0.isAffirmed(by: opening) }
        default: false
        }
    }
}

extension HeldTest {
    /// Whether what opens the rule is itself what was to be held.
    fileprivate func isPassed(by opening: Opening) -> Bool {
        guard let pattern = opening.pattern, let held = pattern.heldKind, notFollowedBy == nil, lessThan == nil else {
            return false
        }
        return held.kind == kind && Set(details).isSubset(of: held.details)
    }
}

/// How old one can be when that happens which a condition asks about.
extension Condition {
    /// The age before which something must have happened for it not to hold, by `ages`, before which each kind happens.
    func oldestLacking(_ ages: [KindName: Int]) -> Int? {
        switch self {
        case .not(let part): part.oldestHolding(ages)
        case .all(let parts): Condition.greatest(parts.map { $0.oldestLacking(ages) })
        case .any(let parts): parts.compactMap { $0.oldestLacking(ages) }.min()
        default: nil
        }
    }

    /// The age before which something must have happened for it to hold.
    private func oldestHolding(_ ages: [KindName: Int]) -> Int? {
        switch self {
        case .held(let test): ages[test.kind]
        case .not(let part): part.oldestLacking(ages)
        case .all(let parts): parts.compactMap { $0.oldestHolding(ages) }.min()
        case .any(let parts): Condition.greatest(parts.map { $0.oldestHolding(ages) })
        default: nil
        }
    }

    /// The greatest, where each says one.
    private static func greatest(_ ages: [Int?]) -> Int? {
        ages.contains(nil) ? nil : ages.compactMap(\.self).max()
    }
}
