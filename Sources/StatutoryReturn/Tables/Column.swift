/// A column of the return, whichever table it stands in. Its name is the case's name in capitals: `reviewCode` is
/// REVIEW_CODE.
package enum Column: Int, CaseIterable, Sendable {
    case child, dob, sex
    case ethnic, upn, mother, mcDob
    case decom, rne, ls, cin, place, placeProvider, dec, rec, reasonPlaceChange, homePost, plPost, urn
    case review, reviewCode
    case duc
    case sdqScore, sdqReason, convicted, healthCheck, immunisations, teethCheck, healthAssessment
    case substanceMisuse, interventionReceived, interventionOffered
    case inTouch, activ, accom
    case dateInt, dateMatch, fosterCare, nbAdoptr, sexAdoptr, lsAdoptr
    case datePlaced, datePlacedCeased, reasonPlacedCeased
    case prevPerm, laPerm, datePerm
    case missing, misStart, misEnd
    case swId, swDecom, swDec, swReason
    case doloStart, doloEnd

    /// The heading of the column: `REVIEW_CODE`.
    package var name: String { Column.names[rawValue] }

    /// The column with this heading, in any case and with spaces around it; the XML return's CHILDID and PL too.
    package init?(heading: String) {
        guard let column = Column.byName[heading.uppercased()] else { return nil }
        self = column
    }

    private static let names = allCases.map { column in
        "\(column)".reduce(into: "") { name, letter in
            if letter.isUppercase { name.append("_") }
            name.append(letter.uppercased())
        }
    }

    private static let byName: [String: Column] = {
        var columns = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })
        columns["CHILDID"] = .child
        columns["PL"] = .place
        return columns
    }()
}

extension Column {
    /// Whether a row says something complete without it. A row whose trailing cells are missing is read only if every
    /// one of them may be blank.
    var mayBeBlank: Bool {
        switch self {
        case .dec, .rec, .reasonPlaceChange, .homePost, .plPost, .urn, .placeProvider, .upn, .mother, .mcDob, .duc,
            .sdqScore, .sdqReason, .convicted, .healthCheck, .immunisations, .teethCheck, .healthAssessment,
            .substanceMisuse, .interventionReceived, .interventionOffered, .datePlacedCeased, .reasonPlacedCeased,
            .laPerm, .datePerm, .misEnd, .swDec, .doloEnd:
            true
        default: false
        }
    }
}
