import Timeline

extension CodeSet {
    /// SEX was 1 and 2 until 2023/24 (rule 101).
    package static let sex = CodeSet([
        Value("M", "Male", since: 2025), Value("F", "Female", since: 2025), Value("U", "Unknown", since: 2025),
        Value("1", "Male", until: 2024), Value("2", "Female", until: 2024),
    ])

    /// ETHNIC.
    package static let ethnicity = CodeSet([
        Value("WBRI", "White British"), Value("WIRI", "White Irish"), Value("WOTH", "Any other White background"),
        Value("WIRT", "Traveller of Irish heritage"), Value("WROM", "Gypsy or Roma"),
        Value("MWBC", "White and Black Caribbean"), Value("MWBA", "White and Black African"),
        Value("MWAS", "White and Asian"), Value("MOTH", "Any other Mixed background"), Value("AIND", "Indian"),
        Value("APKN", "Pakistani"), Value("ABAN", "Bangladeshi"), Value("AOTH", "Any other Asian background"),
        Value("BCRB", "Caribbean"), Value("BAFR", "African"), Value("BOTH", "Any other Black background"),
        Value("CHNE", "Chinese"), Value("OOTH", "Any other ethnic group"), Value("REFU", "Refused"),
        Value("NOBT", "Not yet obtained"),
    ])

    /// LS.
    package static let legalStatus = CodeSet(LegalStatus.meanings.map { Value($0.code.description, $0.words) })

    /// H5 and P2 gave way to K3 in 2024/25, Z1 to Z11–Z14 in 2025/26 (rule 146).
    package static let placement = CodeSet(
        PlacementType.meanings.map { code, words in
            switch code {
            case "H5", "P2": Value(code.description, words, until: 2024)
            case "K3": Value("K3", words, since: 2025)
            case "Z1": Value("Z1", words, until: 2025)
            case "Z11", "Z12", "Z13", "Z14": Value(code.description, words, since: 2026)
            default: Value(code.description, words)
            }
        })

    /// RNE, why a new episode began.
    package static let episodeReason = CodeSet([
        Value("S", "Started to be looked after"), Value("L", "Change of legal status only"),
        Value("P", "Change of placement and carer"), Value("T", "Change of placement, same carer"),
        Value("B", "Change of legal status, placement and carer"),
        Value("U", "Change of legal status and placement, same carer"),
    ])

    /// CIN, the category of need.
    package static let need = CodeSet([
        Value("N1", "Abuse or neglect"), Value("N2", "Child’s disability"),
        Value("N3", "Parent’s illness or disability"), Value("N4", "Family in acute stress"),
        Value("N5", "Family dysfunction"), Value("N6", "Socially unacceptable behaviour"), Value("N7", "Low income"),
        Value("N8", "Absent parenting"),
    ])

    /// PLACE_PROVIDER.
    package static let provider = CodeSet([
        Value("PR0", "Parent or person with parental responsibility"), Value("PR1", "Own provision"),
        Value("PR2", "Another local authority"), Value("PR3", "Other public provision"),
        Value("PR4", "Private provision"), Value("PR5", "Voluntary or third sector"),
    ])

    /// E43 and E44 gave way to E45–E48 in 2018/19.
    package static let ceasing = CodeSet([
        Value("X1", "Another episode follows the same day"), Value("E11", "Adopted, unopposed"),
        Value("E12", "Adopted, consent dispensed with"), Value("E2", "Died"),
        Value("E3", "Care taken over by another UK authority"), Value("E4A", "Returned home as planned"),
        Value("E4B", "Returned home, not as planned"),
        Value("E13", "Left to live with someone without parental responsibility"),
        Value("E41", "Child arrangements or residence order"),
        Value("E43", "Special guardianship, former foster carer", until: 2018),
        Value("E44", "Special guardianship, other carer", until: 2018),
        Value("E45", "Special guardianship, former foster carer who is a relative or friend", since: 2019),
        Value("E46", "Special guardianship, other former foster carer", since: 2019),
        Value("E47", "Special guardianship, other relative or friend", since: 2019),
        Value("E48", "Special guardianship, someone else", since: 2019),
        Value("E5", "Moved to independence with formal support"),
        Value("E6", "Moved to independence without formal support"),
        Value("E7", "Moved to residential care of adult services"), Value("E8", "Ended for another reason"),
        Value("E9", "Sentenced to custody"), Value("E14", "Accommodation on remand ended"),
        Value("E15", "Found to be 18 or over"), Value("E16", "Moved abroad"),
        Value("E17", "18 or over and stayed with current carers"),
    ])

    /// REASON_PLACE_CHANGE, recorded on the episode that ends; CUSTOD was added in 2018/19.
    package static let placementChange = CodeSet([
        Value("CARPL", "Care plan"), Value("CLOSE", "Carer resigned or provision closed"),
        Value("ALLEG", "Allegation (section 47)"), Value("STAND", "Standards of care"),
        Value("APPRR", "Approval removed"), Value("CREQB", "Carer asked, because of the child’s behaviour"),
        Value("CREQO", "Carer asked, for another reason"), Value("CHILD", "Child asked"),
        Value("LAREQ", "Authority asked"), Value("PLACE", "Only the placement’s status changed"),
        Value("CUSTOD", "Custody", since: 2019), Value("OTHER", "Other"),
    ])

    /// REVIEW_CODE, how the child took part.
    package static let participation = CodeSet(
        (0...7).map { Value("PN\($0)", Participation("PN\($0)")?.words ?? "") })
}
