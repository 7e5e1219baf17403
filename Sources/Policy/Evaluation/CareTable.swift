import Timeline

/// A condition on legal status and placement, worked out beforehand for every pair of them.
struct CareTable: Sendable, Equatable {
    /// For each legal status, a bit for each placement type.
    private let rows: [UInt64]

    /// Works out `condition`, which is decided by stretch (``Condition/isDecidedByStretch``).
    init(_ condition: Condition) {
        let statuses = LegalStatus.meanings.map { Optional($0.code) } + [nil]
        let placements = PlacementType.meanings.map { Optional($0.code) } + [nil]
        rows = statuses.map { status in
            placements.indices.reduce(0) { row, place in
                row | (condition.holds(for: status, placements[place]) ? 1 << UInt64(place) : 0)
            }
        }
    }

    /// Whether it holds for any legal status and placement.
    var hasAny: Bool { rows.contains { $0 != 0 } }

    /// Whether the condition holds in `state`.
    func contains(_ state: CareState) -> Bool { rows[state.legalStatus] >> UInt64(state.placement) & 1 == 1 }
}
