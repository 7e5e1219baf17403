import Timeline

extension CellReader {
    /// The row as a statement; `nil` only when the day in its key column cannot be read, and such rows are set aside
    /// before.
    mutating func statement() -> Statement? {
        let table = cells.file.table
        let keyDay = table.keyDate.flatMap { day($0) }
        if table.keyDate != nil, keyDay == nil { return nil }
        let fact = fact(of: table)
        let sex = table == .uasc ? sex() : nil
        let birth = table == .header || table == .episodes ? nil : day(.dob)
        let entryDay = keyDay ?? (table == .oc2 || table == .oc3 ? year.lastDay : nil)
        guard let key = StatementKey(fact: fact, day: entryDay) else { return nil }
        let row = Source.ReturnRow(
            yearEnding: year.ending, file: cells.file.name, row: cells.file.number(ofRow: cells.row),
            asStated: asStated)
        return Statement(
            key: key, draft: Draft(day: entryDay, fact: fact, source: .returned(row)),
            unstated: cells.file.missingColumns,
            statedBirth: birth,
            statedSex: sex)
    }

    private mutating func fact(of table: ReturnTable) -> Fact {
        switch table {
        case .header: .registered(registration())
        case .episodes: .episode(episode())
        case .reviews: .reviewed(Review(participation: code(.reviewCode)))
        case .uasc: .unaccompanied(Unaccompanied(until: day(.duc)))
        case .oc2: .yearOutcomes(yearOutcomes())
        case .oc3: .leavingCare(leavingCare())
        case .ad1: .adopted(adoption())
        case .placedAdoption:
            .adoptionDecided(AdoptionDecision(reversed: day(.datePlacedCeased), reversal: code(.reasonPlacedCeased)))
        case .prevPerm: .previousPermanence(previousPermanence())
        case .missing: .missing(Missing(absence: code(.missing), until: day(.misEnd)))
        case .swEpisodes:
            .allocated(Allocation(worker: text(.swId) ?? "", until: day(.swDec), reason: code(.swReason)))
        case .doLo: .deprivedOfLiberty(DeprivationOfLiberty(until: day(.doloEnd)))
        }
    }

    private mutating func registration() -> Registration {
        Registration(
            number: child, born: day(.dob), sex: sex(), ethnicity: code(.ethnic), pupilNumber: text(.upn),
            isMother: flag(.mother), motherOfChildBorn: day(.mcDob))
    }

    private mutating func episode() -> Episode {
        Episode(
            reason: code(.rne), legalStatus: code(.ls), need: code(.cin), placement: code(.place),
            provider: code(.placeProvider), until: day(.dec), ceased: code(.rec),
            placementChange: code(.reasonPlaceChange), homePostcode: text(.homePost), placementPostcode: text(.plPost),
            urn: text(.urn))
    }

    private mutating func yearOutcomes() -> YearOutcomes {
        YearOutcomes(
            yearEnding: year.ending, sdqScore: number(.sdqScore, 0...40), sdqReason: code(.sdqReason),
            convicted: flag(.convicted), healthCheck: flag(.healthCheck), immunisations: flag(.immunisations),
            teethCheck: flag(.teethCheck), healthAssessment: flag(.healthAssessment),
            substanceMisuse: flag(.substanceMisuse), interventionReceived: flag(.interventionReceived),
            interventionOffered: flag(.interventionOffered))
    }

    private mutating func leavingCare() -> LeavingCare {
        LeavingCare(
            yearEnding: year.ending, inTouch: code(.inTouch), activity: code(.activ), accommodation: code(.accom))
    }

    private mutating func adoption() -> Adoption {
        Adoption(
            decided: day(.dateInt), matched: day(.dateMatch), byFormerFosterCarer: flag(.fosterCare),
            numberOfAdopters: number(.nbAdoptr, 1...2), adopterSex: code(.sexAdoptr), adopterStatus: code(.lsAdoptr))
    }

    /// DATE_PERM may hold `ZZ` for an unknown part, so it stays the text that was stated.
    private mutating func previousPermanence() -> PreviousPermanence {
        PreviousPermanence(option: code(.prevPerm), authority: code(.laPerm), orderDate: text(.datePerm))
    }
}
