import Timeline

/// A table of the SSDA903 return (`ssda903-schema.yaml`).
package enum ReturnTable: Int, CaseIterable, Sendable {
    case header, episodes, reviews, uasc, oc2, oc3, ad1, placedAdoption, prevPerm, missing, swEpisodes, doLo

    /// The table's name in the return's guidance.
    package var name: String {
        switch self {
        case .header: "Header"
        case .episodes: "Episodes"
        case .reviews: "Reviews"
        case .uasc: "UASC"
        case .oc2: "OC2"
        case .oc3: "OC3"
        case .ad1: "AD1"
        case .placedAdoption: "PlacedAdoption"
        case .prevPerm: "PrevPerm"
        case .missing: "Missing"
        case .swEpisodes: "SWEpisodes"
        case .doLo: "DoLo"
        }
    }

    /// The columns, in the order in which the return writes them.
    package var columns: [Column] {
        switch self {
        case .header: [.child, .sex, .dob, .ethnic, .upn, .mother, .mcDob]
        case .episodes:
            [
                .child, .decom, .rne, .ls, .cin, .place, .placeProvider, .dec, .rec, .reasonPlaceChange, .homePost,
                .plPost, .urn,
            ]
        case .reviews: [.child, .dob, .review, .reviewCode]
        case .uasc: [.child, .sex, .dob, .duc]
        case .oc2:
            [
                .child, .dob, .sdqScore, .sdqReason, .convicted, .healthCheck, .immunisations, .teethCheck,
                .healthAssessment, .substanceMisuse, .interventionReceived, .interventionOffered,
            ]
        case .oc3: [.child, .dob, .inTouch, .activ, .accom]
        case .ad1: [.child, .dob, .dateInt, .dateMatch, .fosterCare, .nbAdoptr, .sexAdoptr, .lsAdoptr]
        case .placedAdoption: [.child, .dob, .datePlaced, .datePlacedCeased, .reasonPlacedCeased]
        case .prevPerm: [.child, .dob, .prevPerm, .laPerm, .datePerm]
        case .missing: [.child, .dob, .missing, .misStart, .misEnd]
        case .swEpisodes: [.child, .dob, .swId, .swDecom, .swDec, .swReason]
        case .doLo: [.child, .dob, .doloStart, .doloEnd]
        }
    }

    /// The date that tells one row of a child from another; `nil` for a table with one row a child.
    package var keyDate: Column? {
        switch self {
        case .episodes: .decom
        case .reviews: .review
        case .placedAdoption: .datePlaced
        case .missing: .misStart
        case .swEpisodes: .swDecom
        case .doLo: .doloStart
        case .header, .uasc, .oc2, .oc3, .ad1, .prevPerm: nil
        }
    }

    /// The date on which what a row says ended; `nil` for a table that has none.
    var endDate: Column? {
        switch self {
        case .episodes: .dec
        case .placedAdoption: .datePlacedCeased
        case .missing: .misEnd
        case .swEpisodes: .swDec
        case .doLo: .doloEnd
        case .header, .reviews, .uasc, .oc2, .oc3, .ad1, .prevPerm: nil
        }
    }

    /// The columns that no other table has.
    var ownColumns: [Column] { columns.filter { ![.child, .dob, .sex].contains($0) } }

    /// The first return that had the table, by the year in which it ended; `nil` when it was always there.
    package var since: Int? {
        switch self {
        case .swEpisodes: 2024
        case .doLo: 2027
        default: nil
        }
    }

    /// The name of its file among the CSV files of a return.
    package var fileName: String {
        switch self {
        case .header: "header.csv"
        case .episodes: "episodes.csv"
        case .reviews: "reviews.csv"
        case .uasc: "uasc.csv"
        case .oc2: "oc2.csv"
        case .oc3: "oc3.csv"
        case .ad1: "ad1.csv"
        case .placedAdoption: "placed_for_adoption.csv"
        case .prevPerm: "previous_permanence.csv"
        case .missing: "missing.csv"
        case .swEpisodes: "sw_episodes.csv"
        case .doLo: "DoLo.csv"
        }
    }

    /// The kind of fact of which the record then holds every one of the year; `nil` when no duty asks for it.
    package var coveredKind: KindName? {
        switch self {
        case .episodes: ReturnKind.episode
        case .reviews: ReturnKind.review
        case .missing: ReturnKind.missing
        case .swEpisodes: ReturnKind.worker
        case .doLo: ReturnKind.liberty
        case .placedAdoption: ReturnKind.adoptionDecision
        case .header, .uasc, .oc2, .oc3, .ad1, .prevPerm: nil
        }
    }
}
