extension Column {
    /// What the column holds, as people say it.
    package var words: String {
        switch self {
        case .child: "Child’s number"
        case .dob: "Date of birth"
        case .sex: "Sex"
        case .ethnic: "Ethnicity"
        case .upn: "Pupil number"
        case .mother: "Is a mother"
        case .mcDob: "Birth of the mother’s child"
        case .decom: "First day of the episode"
        case .rne: "Reason for the episode"
        case .ls: "Legal status"
        case .cin: "Category of need"
        case .place: "Placement"
        case .placeProvider: "Provider"
        case .dec: "Last day of the episode"
        case .rec: "Reason why it ended"
        case .reasonPlaceChange: "Reason for the move"
        case .homePost: "Home postcode"
        case .plPost: "Placement postcode"
        case .urn: "Ofsted number"
        case .review: "Day of the review"
        case .reviewCode: "How the child took part"
        case .duc: "Status ended"
        default: outcomeWords
        }
    }

    private var outcomeWords: String {
        switch self {
        case .sdqScore: "SDQ score"
        case .sdqReason: "Why there is no SDQ score"
        case .convicted: "Convicted"
        case .healthCheck: "Health check"
        case .immunisations: "Immunisations"
        case .teethCheck: "Teeth checked"
        case .healthAssessment: "Health assessment"
        case .substanceMisuse: "Substance misuse"
        case .interventionReceived: "Help received"
        case .interventionOffered: "Help offered"
        case .inTouch: "In touch"
        case .activ: "Main activity"
        case .accom: "Accommodation"
        case .dateInt: "Decision for adoption"
        case .dateMatch: "Match with adopters"
        case .fosterCare: "Adopted by a former foster carer"
        case .nbAdoptr: "Number of adopters"
        case .sexAdoptr: "Sex of the adopters"
        case .lsAdoptr: "Legal status of the adopters"
        default: eventWords
        }
    }

    private var eventWords: String {
        switch self {
        case .datePlaced: "Decision to place for adoption"
        case .datePlacedCeased: "Decision reversed"
        case .reasonPlacedCeased: "Why it was reversed"
        case .prevPerm: "Earlier permanent home"
        case .laPerm: "Authority of the earlier order"
        case .datePerm: "Day of the earlier order"
        case .missing: "Missing or away"
        case .misStart: "First day missing"
        case .misEnd: "Last day missing"
        case .swId: "Social worker"
        case .swDecom: "First day with the social worker"
        case .swDec: "Last day with the social worker"
        case .swReason: "Why the social worker changed"
        case .doloStart: "Order began"
        case .doloEnd: "Order ended"
        default: name
        }
    }

    /// A value with its meaning: `C2, full care order`; `nil` when it is empty.
    package func meaning(of value: String) -> String? {
        guard !value.isEmpty else { return nil }
        return codeSet?[value].map { "\(value): \($0.words)" } ?? value
    }
}

extension ReturnTable {
    /// What one of its rows is about, as people say it.
    package var thing: String {
        switch self {
        case .header: "Who the child is"
        case .episodes: "Episode"
        case .reviews: "Review"
        case .uasc: "Unaccompanied asylum-seeking child"
        case .oc2: "Outcomes of the year"
        case .oc3: "Leaving care"
        case .ad1: "Adoption"
        case .placedAdoption: "Decision to place for adoption"
        case .prevPerm: "Earlier permanent home"
        case .missing: "Missing episode"
        case .swEpisodes: "Social worker"
        case .doLo: "Deprivation of liberty order"
        }
    }
}
