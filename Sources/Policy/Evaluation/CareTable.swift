import Timeline

/// A condition on legal status and placement, worked out beforehand for every pair of them.
struct CareTable: Sendable {
    private let rows: Flat<UInt64>

    /// Works out `condition`, which is decided by stretch (``Condition/isDecidedByStretch``).
    init(_ condition: Condition, in memory: FlatMemory) {
        rows = memory.lay(condition.careRows)
    }

    /// Whether the condition holds in `state`.
    func contains(_ state: CareState) -> Bool { rows[state.legalStatus] >> UInt64(state.placement) & 1 == 1 }
}

extension Condition {
    /// For each legal status, and last for none, a bit for each placement type, and for none, with which it holds.
    var careRows: [UInt64] {
        let all = UInt64.max >> UInt64(63 - PlacementType.meanings.count)
        return (LegalStatus.meanings.map(\.code) + [nil]).map { placements(under: $0) & all }
    }

    /// Whether it holds with this legal status and placement.
    func holds(with legalStatus: LegalStatus, _ placement: PlacementType) -> Bool {
        placements(under: legalStatus) >> UInt64(CareState(nil, placement).placement) & 1 == 1
    }

    private func placements(under status: LegalStatus?) -> UInt64 {
        switch self {
        case .always: .max
        case .all(let parts): parts.reduce(.max) { $0 & $1.placements(under: status) }
        case .any(let parts): parts.reduce(0) { $0 | $1.placements(under: status) }
        case .not(let part): ~part.placements(under: status)
        case .legalStatus(let codes): status.map(codes.contains) ?? false ? .max : 0
        case .placement(let types): types.reduce(0) { $0 | 1 << UInt64(CareState(nil, $1).placement) }
        case .age, .ageAfter, .ageAtEntry, .inPlacement, .lookedAfter, .isLookedAfter, .earlier, .held, .states: 0
        }
    }
}
