import Timeline

extension YearOutcomes {
    func taking(_ columns: [Column], from other: YearOutcomes) -> YearOutcomes {
        var result = self
        result.take(.sdqScore, columns, \.sdqScore, from: other)
        result.take(.sdqReason, columns, \.sdqReason, from: other)
        result.take(.convicted, columns, \.convicted, from: other)
        result.take(.healthCheck, columns, \.healthCheck, from: other)
        result.take(.immunisations, columns, \.immunisations, from: other)
        result.take(.teethCheck, columns, \.teethCheck, from: other)
        result.take(.healthAssessment, columns, \.healthAssessment, from: other)
        result.take(.substanceMisuse, columns, \.substanceMisuse, from: other)
        result.take(.interventionReceived, columns, \.interventionReceived, from: other)
        result.take(.interventionOffered, columns, \.interventionOffered, from: other)
        return result
    }
}

extension LeavingCare {
    func taking(_ columns: [Column], from other: LeavingCare) -> LeavingCare {
        var result = self
        result.take(.inTouch, columns, \.inTouch, from: other)
        result.take(.activ, columns, \.activity, from: other)
        result.take(.accom, columns, \.accommodation, from: other)
        return result
    }
}

extension Adoption {
    func taking(_ columns: [Column], from other: Adoption) -> Adoption {
        var result = self
        result.take(.dateInt, columns, \.decided, from: other)
        result.take(.dateMatch, columns, \.matched, from: other)
        result.take(.fosterCare, columns, \.byFormerFosterCarer, from: other)
        result.take(.nbAdoptr, columns, \.numberOfAdopters, from: other)
        result.take(.sexAdoptr, columns, \.adopterSex, from: other)
        result.take(.lsAdoptr, columns, \.adopterStatus, from: other)
        return result
    }
}

extension AdoptionDecision {
    func taking(_ columns: [Column], from other: AdoptionDecision) -> AdoptionDecision {
        var result = self
        result.take(.datePlacedCeased, columns, \.reversed, from: other)
        result.take(.reasonPlacedCeased, columns, \.reversal, from: other)
        return result
    }
}

extension PreviousPermanence {
    func taking(_ columns: [Column], from other: PreviousPermanence) -> PreviousPermanence {
        var result = self
        result.take(.prevPerm, columns, \.option, from: other)
        result.take(.laPerm, columns, \.authority, from: other)
        result.take(.datePerm, columns, \.orderDate, from: other)
        return result
    }
}
