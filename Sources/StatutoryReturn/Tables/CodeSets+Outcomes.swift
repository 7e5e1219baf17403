extension CodeSet {
    /// SDQ_REASON, why there is no score.
    package static let sdqReason = CodeSet([
        Value("SDQ1", "No form: under 4 or over 16"), Value("SDQ2", "Carer refused"),
        Value("SDQ3", "Severity of disability"), Value("SDQ4", "Other"), Value("SDQ5", "Child refused"),
    ])

    /// IN_TOUCH.
    package static let inTouch = CodeSet([
        Value("YES", "In touch"), Value("NO", "Not in touch"), Value("DIED", "Died after leaving care"),
        Value("REFU", "Refuses contact"), Value("NREQ", "No longer requires services"),
        Value("RHOM", "Returned home for six months or more"),
    ])

    /// F3 and P3 gave way to F4, F5, P4 and P5 in 2021/22.
    package static let activity = CodeSet([
        Value("F1", "Full-time higher education"), Value("P1", "Part-time higher education"),
        Value("F2", "Full-time other education"), Value("P2", "Part-time other education"),
        Value("F3", "Full-time training or employment", until: 2021),
        Value("P3", "Part-time training or employment", until: 2021),
        Value("F4", "Full-time apprenticeship", since: 2022), Value("P4", "Part-time apprenticeship", since: 2022),
        Value("F5", "Full-time training or employment, not an apprenticeship", since: 2022),
        Value("P5", "Part-time training or employment, not an apprenticeship", since: 2022),
        Value("G4", "None: illness or disability"), Value("G5", "None: other circumstances"),
        Value("G6", "None: pregnancy or parenting"), Value("0", "Not in touch"),
    ])

    /// A letter for the kind of accommodation, then 1 suitable or 2 unsuitable (rule 133).
    package static let accommodation: CodeSet = {
        let kinds = [
            ("B", "With parents or relatives"), ("C", "Residential care"), ("D", "Semi-independent"),
            ("E", "Supported lodgings"), ("G", "Gone abroad"), ("H", "Deported"), ("K", "Ordinary lodgings"),
            ("R", "Residence not known"), ("T", "Foyer or similar"), ("U", "Independent living"),
            ("V", "Emergency accommodation"), ("W", "Bed and breakfast"), ("Y", "Other accommodation"),
            ("Z", "With former foster carers"),
        ]
        let both = kinds.flatMap { letter, words in
            [Value("\(letter)1", "\(words), suitable"), Value("\(letter)2", "\(words), unsuitable")]
        }
        let unsuitableOnly = [
            Value("S2", "No fixed abode or homeless, unsuitable"), Value("X2", "In custody, unsuitable"),
            Value("0", "Not in touch"),
        ]
        return CodeSet(both + unsuitableOnly)
    }()

    /// REASON_PLACED_CEASED, why the decision to place for adoption was reversed.
    package static let reversal = CodeSet([
        Value("RD1", "Needs changed after the decision"), Value("RD2", "No placement order was made"),
        Value("RD3", "No adopters were found"), Value("RD4", "Another reason"),
    ])

    /// SEX_ADOPTR.
    package static let adopterSex = CodeSet([
        Value("M1", "Single man"), Value("F1", "Single woman"), Value("MM", "Two men"), Value("FF", "Two women"),
        Value("MF", "Man and woman"),
    ])

    /// LS_ADOPTR.
    package static let adopterStatus = CodeSet([
        Value("L0", "Single adopter"), Value("L11", "Married couple, different gender"),
        Value("L12", "Married couple, same gender"), Value("L2", "Civil partnership"),
        Value("L3", "Unmarried couple, different gender"), Value("L4", "Unmarried couple, same gender"),
    ])

    /// PREV_PERM.
    package static let previousPermanence = CodeSet([
        Value("P1", "Adoption"), Value("P2", "Special guardianship order"),
        Value("P3", "Residence or child arrangements order"), Value("P4", "Unknown"), Value("Z1", "None"),
    ])

    /// MISSING.
    package static let absence = CodeSet([
        Value("M", "Missing, whereabouts not known"), Value("A", "Away without authorisation, whereabouts known"),
    ])

    /// SW_REASON, in the return since 2023/24.
    package static let workerChange = CodeSet([
        Value("MANAGE", "Managing caseloads"), Value("FCONTA", "First contact or re-referral"),
        Value("LEFTRL", "Previous worker left"), Value("ORGRST", "Restructure"),
        Value("TSPROC", "Transferred by standard process"), Value("ABSENC", "Absence cover or return"),
        Value("CHCHAN", "Child asked"), Value("PCCHAN", "Parent or carer asked"),
        Value("SWDIED", "Previous worker died"), Value("OTHERS", "Other"),
    ])
}

extension Column {
    /// The code set of the column; `nil` when it holds something else. (LA_PERM names authorities by a list that the
    /// return's guidance does not print, so any code is accepted there.)
    package var codeSet: CodeSet? {
        switch self {
        case .sex: .sex
        case .ethnic: .ethnicity
        case .rne: .episodeReason
        case .ls: .legalStatus
        case .cin: .need
        case .place: .placement
        case .placeProvider: .provider
        case .rec: .ceasing
        case .reasonPlaceChange: .placementChange
        case .reviewCode: .participation
        case .sdqReason: .sdqReason
        case .inTouch: .inTouch
        case .activ: .activity
        case .accom: .accommodation
        case .reasonPlacedCeased: .reversal
        case .sexAdoptr: .adopterSex
        case .lsAdoptr: .adopterStatus
        case .prevPerm: .previousPermanence
        case .missing: .absence
        case .swReason: .workerChange
        default: nil
        }
    }
}
