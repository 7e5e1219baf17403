import Timeline

extension Fact {
    /// What the return writes in `column` for this fact; empty when nothing is known, or when the column is not about
    /// the fact itself (CHILD, DOB of another table, the day of the row).
    package func stated(_ column: Column) -> String {
        switch self {
        case .registered(let registration): registration.stated(column)
        case .episode(let episode): episode.stated(column)
        case .reviewed(let review): column == .reviewCode ? words(review.participation) : ""
        case .unaccompanied(let status): column == .duc ? words(status.until) : ""
        case .yearOutcomes(let outcomes): outcomes.stated(column)
        case .leavingCare(let outcomes): outcomes.stated(column)
        case .adopted(let adoption): adoption.stated(column)
        case .adoptionDecided(let decision): decision.stated(column)
        case .previousPermanence(let permanence): permanence.stated(column)
        case .missing(let missing): missing.stated(column)
        case .allocated(let allocation): allocation.stated(column)
        case .deprivedOfLiberty(let order): column == .doloEnd ? words(order.until) : ""
        case .named, .involved, .happened, .excused, .described, .related, .homeDescribed, .marked, .differs, .covers,
            .withdrawn:
            ""
        }
    }
}

private func words(_ day: Day?) -> String { day?.asReturned ?? "" }
private func words<Meaning>(_ code: Code<Meaning>?) -> String { code?.description ?? "" }
private func words(_ flag: Bool?) -> String { flag.map { $0 ? "1" : "0" } ?? "" }
private func words(_ number: Int?) -> String { number.map { "\($0)" } ?? "" }

extension Registration {
    fileprivate func stated(_ column: Column) -> String {
        switch column {
        case .sex: words(sex)
        case .dob: words(born)
        case .ethnic: words(ethnicity)
        case .upn: pupilNumber ?? ""
        case .mother: words(isMother)
        case .mcDob: words(motherOfChildBorn)
        default: ""
        }
    }
}

extension Episode {
    fileprivate func stated(_ column: Column) -> String {
        switch column {
        case .rne: words(reason)
        case .ls: words(legalStatus)
        case .cin: words(need)
        case .place: words(placement)
        case .placeProvider: words(provider)
        case .dec: words(until)
        case .rec: words(ceased)
        case .reasonPlaceChange: words(placementChange)
        case .homePost: homePostcode ?? ""
        case .plPost: placementPostcode ?? ""
        case .urn: urn ?? ""
        default: ""
        }
    }
}

extension YearOutcomes {
    fileprivate func stated(_ column: Column) -> String {
        switch column {
        case .sdqScore: words(sdqScore)
        case .sdqReason: words(sdqReason)
        case .convicted: words(convicted)
        case .healthCheck: words(healthCheck)
        case .immunisations: words(immunisations)
        case .teethCheck: words(teethCheck)
        case .healthAssessment: words(healthAssessment)
        case .substanceMisuse: words(substanceMisuse)
        case .interventionReceived: words(interventionReceived)
        case .interventionOffered: words(interventionOffered)
        default: ""
        }
    }
}

extension LeavingCare {
    fileprivate func stated(_ column: Column) -> String {
        switch column {
        case .inTouch: words(inTouch)
        case .activ: words(activity)
        case .accom: words(accommodation)
        default: ""
        }
    }
}

extension Adoption {
    fileprivate func stated(_ column: Column) -> String {
        switch column {
        case .dateInt: words(decided)
        case .dateMatch: words(matched)
        case .fosterCare: words(byFormerFosterCarer)
        case .nbAdoptr: words(numberOfAdopters)
        case .sexAdoptr: words(adopterSex)
        case .lsAdoptr: words(adopterStatus)
        default: ""
        }
    }
}

extension AdoptionDecision {
    fileprivate func stated(_ column: Column) -> String {
        switch column {
        case .datePlacedCeased: words(reversed)
        case .reasonPlacedCeased: words(reversal)
        default: ""
        }
    }
}

extension PreviousPermanence {
    fileprivate func stated(_ column: Column) -> String {
        switch column {
        case .prevPerm: words(option)
        case .laPerm: words(authority)
        case .datePerm: orderDate ?? ""
        default: ""
        }
    }
}

extension Missing {
    fileprivate func stated(_ column: Column) -> String {
        switch column {
        case .missing: words(absence)
        case .misEnd: words(until)
        default: ""
        }
    }
}

extension Allocation {
    fileprivate func stated(_ column: Column) -> String {
        switch column {
        case .swId: worker
        case .swDec: words(until)
        case .swReason: words(reason)
        default: ""
        }
    }
}
