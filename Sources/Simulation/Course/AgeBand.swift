import Timeline

/// The age at which a child starts to be looked after, in the bands of the published tables.
enum AgeBand: Sendable {
    case underOne, oneToFour, fiveToNine, tenToFifteen, sixteenAndOver

    /// How many of a hundred starts fall in each band.
    static let shares: Shares<AgeBand> = [
        .underOne: Int(England.startedUnderOne.value), .oneToFour: Int(England.startedAged1To4.value),
        .fiveToNine: Int(England.startedAged5To9.value), .tenToFifteen: Int(England.startedAged10To15.value),
        .sixteenAndOver: Int(England.startedAged16AndOver.value),
    ]

    /// The band of an age in full years.
    init(age: Int) {
        switch age {
        case ..<1: self = .underOne
        case ..<5: self = .oneToFour
        case ..<10: self = .fiveToNine
        case ..<16: self = .tenToFifteen
        default: self = .sixteenAndOver
        }
    }

    /// How old children of the band are when they start, in days: half of the babies come within weeks of birth, and
    /// teenagers come late in their band. The oldest start some months before they are 18.
    var ageInDays: Spread {
        switch self {
        case .underOne: Spread(0, 3, 25, 150, 364)
        case .oneToFour: Spread(366, 700, 1_060, 1_440, 1_824)
        case .fiveToNine: Spread(1_827, 2_280, 2_740, 3_190, 3_650)
        case .tenToFifteen: Spread(3_653, 4_400, 4_950, 5_400, 5_841)
        case .sixteenAndOver: Spread(5_845, 5_990, 6_130, 6_280, 6_520)
        }
    }
}
