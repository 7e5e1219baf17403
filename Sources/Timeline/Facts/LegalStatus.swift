extension LegalStatus {
    /// Every legal status of the return with its meaning (`ssda903-schema.yaml`, code set LS).
    package static let meanings: [(code: LegalStatus, words: String)] = [
        ("C1", "Interim care order"), ("C2", "Full care order"), ("D1", "Freeing order"), ("E1", "Placement order"),
        ("V2", "Accommodated under section 20"), ("V3", "Series of short breaks, each recorded"),
        ("V4", "Series of short breaks, agreement recorded"),
        ("J1", "Remanded to local authority or youth detention accommodation"),
        ("J2", "In local authority accommodation under PACE"),
        ("J3", "Youth rehabilitation order with residence or intensive fostering"),
        ("L1", "Police protection"), ("L2", "Emergency protection order"), ("L3", "Child assessment order"),
    ]

    /// What the code means, or the code itself when the return has no such status.
    package var words: String { LegalStatus.wordsByCode[self] ?? "Legal status \(self)" }

    /// Whether this is an agreed series of short breaks (V3, V4), to which most duties do not apply.
    package var isShortBreaks: Bool { self == "V3" || self == "V4" }

    private static let wordsByCode = Dictionary(uniqueKeysWithValues: meanings.map { ($0.code, $0.words) })
}
