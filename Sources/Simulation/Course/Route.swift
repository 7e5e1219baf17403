import Timeline

/// The way a period of care goes, from how it starts to how it ends.
enum Route: Sendable {
    /// Accommodated by agreement (section 20), then home.
    case homeFromAgreement
    /// Care proceedings that end with the child at home.
    case homeFromProceedings
    /// A care order with the child placed with the parents, discharged later.
    case homeUnderOrder
    case specialGuardianship
    case arrangementsOrder
    case adoption
    /// It was decided that the child should be adopted, and the decision was reversed.
    case adoptionReversed
    /// A care order, and care until 18.
    case longTermUnderOrder
    /// Accommodated by agreement until 18.
    case longTermByAgreement
    case unaccompanied
    case remand
    /// Taken over by another authority, sentenced, gone abroad, died, or ended for another reason.
    case otherEnding

    /// How those who start in the age band divide among the routes.
    ///
    /// Set so that the reasons for ceasing, and with the lengths of ``CourseMaker`` the legal statuses on a day, come
    /// near ``England``; the tests hold them there.
    static func shares(startingIn band: AgeBand) -> Shares<Route> {
        switch band {
        case .underOne: underOne
        case .oneToFour: oneToFour
        case .fiveToNine: fiveToNine
        case .tenToFifteen: tenToFifteen
        case .sixteenAndOver: sixteenAndOver
        }
    }

    private static let underOne: Shares<Route> = [
        .homeFromAgreement: 10, .homeFromProceedings: 16, .homeUnderOrder: 17, .specialGuardianship: 40,
        .arrangementsOrder: 8, .adoption: 66, .adoptionReversed: 5, .longTermUnderOrder: 8, .otherEnding: 3,
    ]
    private static let oneToFour: Shares<Route> = [
        .homeFromAgreement: 16, .homeFromProceedings: 14, .homeUnderOrder: 20, .specialGuardianship: 41,
        .arrangementsOrder: 12, .adoption: 23, .adoptionReversed: 6, .longTermUnderOrder: 18, .otherEnding: 3,
    ]
    private static let fiveToNine: Shares<Route> = [
        .homeFromAgreement: 27, .homeFromProceedings: 14, .homeUnderOrder: 20, .specialGuardianship: 29,
        .arrangementsOrder: 13, .adoption: 3, .adoptionReversed: 2, .longTermUnderOrder: 36, .longTermByAgreement: 1,
        .otherEnding: 3,
    ]
    private static let tenToFifteen: Shares<Route> = [
        .homeFromAgreement: 62, .homeFromProceedings: 14, .homeUnderOrder: 18, .specialGuardianship: 10,
        .arrangementsOrder: 8, .longTermUnderOrder: 60, .longTermByAgreement: 6, .unaccompanied: 28, .remand: 11,
        .otherEnding: 16,
    ]
    private static let sixteenAndOver: Shares<Route> = [
        .homeFromAgreement: 45, .longTermUnderOrder: 18, .longTermByAgreement: 34, .unaccompanied: 82, .remand: 15,
        .otherEnding: 16,
    ]
}
