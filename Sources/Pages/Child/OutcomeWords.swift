import StatutoryReturn
import Timeline

extension YearOutcomes {
    /// What it says, one thing after the other.
    var inWords: [String] {
        [
            so(healthAssessment, "health assessed", "health not assessed"),
            so(healthCheck, "growth and development checked", "growth and development not checked"),
            so(immunisations, "immunisations up to date", "immunisations not up to date"),
            so(teethCheck, "seen by a dentist", "not seen by a dentist"),
            sdqScore.map { "strengths and difficulties score \($0) of 40" },
            meaning(sdqReason, in: .sdqReason).map { "no strengths and difficulties score: \($0)" },
            so(convicted, "convicted or cautioned", "not convicted or cautioned"),
            so(
                substanceMisuse, "a problem with alcohol, drugs or solvents",
                "no problem with alcohol, drugs or solvents"),
            so(interventionReceived, "got help with it", "got no help with it"),
            so(interventionOffered, "help was offered", "no help was offered"),
        ].compactMap(\.self)
    }
}

extension LeavingCare {
    /// What it says, one thing after the other.
    var inWords: [String] {
        [
            meaning(inTouch, in: .inTouch), meaning(activity, in: .activity),
            meaning(accommodation, in: .accommodation),
        ].compactMap(\.self)
    }
}

extension Adoption {
    /// What it says, one thing after the other.
    var inWords: [String] {
        [
            decided.map { "decided on \($0.words)" }, matched.map { "matched on \($0.words)" },
            so(byFormerFosterCarer, "by a former foster carer", "by somebody who had not fostered the child"),
            numberOfAdopters.map { $0 == 1 ? "one adopter" : "\($0) adopters" },
            meaning(adopterSex, in: .adopterSex), meaning(adopterStatus, in: .adopterStatus),
        ].compactMap(\.self)
    }
}

extension AdoptionDecision {
    /// That it was reversed, when and why, where it was by `day`.
    func reversalInWords(on day: Day?) -> String {
        guard let reversed, day.map({ reversed <= $0 }) ?? true else { return "" }
        return "; reversed on \(reversed.words)" + (meaning(reversal, in: .reversal).map { ": \($0)" } ?? "")
    }
}

extension PreviousPermanence {
    /// How the child had a permanent home before, or that they had none.
    var inWords: String {
        if option == "Z1" { return "Had no permanent home before coming into care" }
        let how = option == "P4" ? "it is not known by what" : meaning(option, in: .previousPermanence)
        let more = [
            how, orderDay.map { "order of \($0.words)" }, authority.map { "arranged by authority \($0)" },
        ].compactMap(\.self)
        return "Had a permanent home before coming into care" + (more.isEmpty ? "" : ": ")
            + more.joined(separator: "; ")
    }
}

/// One sentence or the other; `nil` where it is not known.
private func so(_ answer: Bool?, _ yes: String, _ no: String) -> String? { answer.map { $0 ? yes : no } }

/// What a code means, for the middle of a sentence; the code itself where the set does not have it.
private func meaning<Meaning>(_ code: Code<Meaning>?, in set: CodeSet) -> String? {
    code.map { code in set[code.description]?.words.lowercasedFirst ?? code.description }
}
