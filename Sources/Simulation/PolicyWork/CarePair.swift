import Timeline

/// A legal status and a placement that go together.
struct CarePair: Hashable, Sendable {
    let legalStatus: LegalStatus
    let placement: PlacementType

    /// Whether so many children live so that no care need be taken that some do.
    var isCommon: Bool { CarePair.common.contains(self) }

    /// The ages in full years at which a child may come to live so; a few live alone before they may.
    let ages: ClosedRange<Int>

    init(legalStatus: LegalStatus, placement: PlacementType) {
        self.legalStatus = legalStatus
        self.placement = placement
        let youngest = max(CarePair.youngest[placement] ?? 0, legalStatus.description.hasPrefix("J") ? 10 : 0)
        ages = youngest...max(youngest, min(CarePair.oldest[placement] ?? 17, legalStatus == "E1" ? 9 : 17))
    }

    /// Every pair that a return can have (validation rules 358, 371 to 373, 378, 390 and 408), temporary moves and most
    /// other placements left out.
    static let all: [CarePair] = places.flatMap { statuses, placements in
        statuses.flatMap { status in placements.map { CarePair(legalStatus: status, placement: $0) } }
    }

    private static let ordinary: [PlacementType] = ["U6", "U3", "K2"]
    private static let places: [(statuses: [LegalStatus], placements: [PlacementType])] = [
        (
            ["V2", "C1", "C2"],
            [
                "U6", "U3", "U4", "U1", "U2", "U5", "K2", "K3", "K1", "R1", "R2", "R3", "R5", "S1", "P2", "P3", "H5",
                "Z12",
            ]
        ),
        (["C1", "C2"], ["P1"]), (["E1"], ["U6", "U3", "U4", "U5", "U2", "A5", "A6"]), (["D1"], ["U6", "A6"]),
        (["V2"], ["A3", "A4"]), (["V3", "V4"], ["U6", "K2"]), (["J1"], ["K2", "U6", "K1", "R5"]),
        (["J2", "J3"], ["K2", "U6"]), (["L1", "L2", "L3"], ordinary),
    ]

    private static let common: Set<CarePair> = Set(
        (["V2", "C1", "C2"] as [LegalStatus]).flatMap { status in
            ordinary.map { CarePair(legalStatus: status, placement: $0) }
        } + [CarePair(legalStatus: "C2", placement: "U4"), CarePair(legalStatus: "C2", placement: "K3")])

    private static let youngest: [PlacementType: Int] = [
        "K1": 10, "R5": 10, "S1": 4, "H5": 15, "K3": 15, "P2": 15, "P3": 16, "Z12": 15, "K2": 7, "R1": 5,
    ]
    private static let oldest: [PlacementType: Int] = [
        "A3": 9, "A4": 9, "A5": 9, "A6": 9, "U2": 5, "U5": 5, "R3": 3, "P1": 15,
    ]
}
