extension PlacementType {
    /// Every placement type of any year's return with its meaning (`ssda903-schema.yaml`, code set PLACE).
    package static let meanings: [(code: PlacementType, words: String)] = [
        ("A3", "Placed for adoption with current foster carer, by consent"),
        ("A4", "Placed for adoption, by consent"),
        ("A5", "Placed for adoption with current foster carer, under a placement order"),
        ("A6", "Placed for adoption, under a placement order"),
        ("H5", "Semi-independent living"), ("K1", "Secure children’s home"), ("K2", "Children’s home"),
        ("K3", "Supported accommodation"), ("P1", "Placed with parents"), ("P2", "Independent living"),
        ("P3", "Residential employment"), ("R1", "Residential care home"), ("R2", "Hospital or nursing care"),
        ("R3", "Family centre or mother and baby unit"), ("R5", "Young offender institution or prison"),
        ("S1", "Residential school"), ("T0", "Temporary move"), ("T1", "In hospital for a time"),
        ("T2", "Away on holiday"), ("T3", "Temporary home while the carer is on holiday"),
        ("T4", "Temporary home for seven days or less"),
        ("U1", "Long-term fostering with a relative or friend"),
        ("U2", "Fostering for adoption with a relative or friend"), ("U3", "Fostering with a relative or friend"),
        ("U4", "Long-term fostering"), ("U5", "Fostering for adoption"), ("U6", "Fostering"),
        ("Z1", "Other placement"), ("Z11", "Other placement (Z11)"), ("Z12", "Other placement (Z12)"),
        ("Z13", "Other placement (Z13)"), ("Z14", "Other placement (Z14)"),
    ]

    /// What the code means, or the code itself when the return has no such type.
    package var words: String { PlacementType.wordsByCode[self] ?? "Placement type \(self)" }

    /// Whether this is a temporary move (T0 to T4): the child is expected back, and the home stays the child's home.
    package var isTemporary: Bool { initial == UInt8(ascii: "T") }

    /// Whether the child is placed for adoption (A3 to A6).
    package var isAdoptive: Bool { initial == UInt8(ascii: "A") }

    /// Whether the child is placed for adoption with the carers who fostered them (A3, A5).
    package var isAdoptiveWithCurrentCarer: Bool { self == "A3" || self == "A5" }

    /// Whether this is a foster placement (U1 to U6).
    package var isFostering: Bool { initial == UInt8(ascii: "U") }

    private static let wordsByCode = Dictionary(uniqueKeysWithValues: meanings.map { ($0.code, $0.words) })
}
