import StatutoryReturn
import Timeline

/// What is told once for each year to 31 March, as the return has it: how a child looked after fared, and how a care leaver is
/// doing.
enum OutcomeForms {
    /// Health, and what the yearly return asks beside it.
    static let health = RecordForm(
        id: "outcomes", title: "Health and other outcomes of the year",
        hint: "What you leave open stays as it is recorded, so tell what is new.", theme: "health and education",
        fields: [year] + checks + strengths + troubles,
        filled: { entry in
            guard case .yearOutcomes(let known) = entry.fact else { return nil }
            return answers(known, on: entry.day ?? Day(known.yearEnding, 3, 31))
        }
    ) { reader in
        guard let (day, year) = reader.year else { return [] }
        let told = outcomes(of: year, reader)
        if told.sdqScore != nil, told.sdqReason != nil {
            reader.problem("sdq-reason", "There is a score, so nothing is to be explained. Leave one of the two open.")
        }
        if told.substanceMisuse == false, told.interventionReceived == true {
            reader.caution("help-received", "Help is recorded, but no problem with alcohol, drugs or solvents.")
        }
        return reader.told(.yearOutcomes(told), on: day) { fact, _ in
            guard case .yearOutcomes(var whole) = fact else { return fact }
            // A score and a reason why there is none cannot both stand: what is told now does.
            if told.sdqScore != nil { whole.sdqReason = nil }
            if told.sdqReason != nil { whole.sdqScore = nil }
            return .yearOutcomes(whole)
        }
    }

    /// How a care leaver lives.
    static let leavingCare = RecordForm(
        id: "leaving-care", title: "How a care leaver is doing",
        hint: "Around a birthday from 17 on. What you leave open stays as it is recorded.",
        theme: "leaving care and staying put",
        fields: [
            year, FormField("in-touch", "Is the authority in touch with the young person?", .codes(.inTouch)),
            FormField("activity", "What do they mainly do?", .codes(.activity)),
            FormField(
                "accommodation", "Where do they live, and is it suitable?", .codes(.accommodation),
                hint: "Whether it is suitable is for their personal adviser to judge, with them"),
        ],
        filled: { entry in
            guard case .leavingCare(let known) = entry.fact else { return nil }
            return answers(known, on: entry.day ?? Day(known.yearEnding, 3, 31))
        }
    ) { reader in
        guard let (day, year) = reader.year else { return [] }
        let told = LeavingCare(
            yearEnding: year, inTouch: reader.code("in-touch"), activity: reader.code("activity"),
            accommodation: reader.code("accommodation"))
        return reader.told(.leavingCare(told), on: day)
    }

    // MARK: Fields

    private static let year = FormField(
        FormField.Name.day, "On which day was it so?", .day(.past),
        hint: "It is told for the year from 1 April to 31 March in which the day lies. For example, 4 June 2026",
        isRequired: true)

    private static let checks = [
        FormField("health-assessment", "Has the child’s health been assessed this year?", .yesOrNo),
        FormField(
            "health-check", "Are the checks of growth and development up to date?", .yesOrNo,
            hint: "Of a child under five"),
        FormField("immunisations", "Are immunisations up to date?", .yesOrNo),
        FormField("teeth-check", "Has a dentist seen the child this year?", .yesOrNo),
    ]

    private static let strengths = [
        FormField(
            "sdq-score", "Strengths and difficulties questionnaire: the carer’s total score", .number(0...40),
            hint: "From 0 to 40"),
        FormField("sdq-reason", "If there is no score, why?", .codes(.sdqReason)),
    ]

    private static let troubles = [
        FormField(
            "convicted", "Was the child convicted or cautioned in the year?", .yesOrNo, hint: "From the age of ten"),
        FormField("substance-misuse", "Does the child have a problem with alcohol, drugs or solvents?", .yesOrNo),
        FormField("help-received", "If there is such a problem, did the child get help with it?", .yesOrNo),
        FormField("help-offered", "If the child got no help, was it offered?", .yesOrNo),
    ]

    // MARK: Answers

    private static func outcomes(of year: Int, _ reader: FormReader) -> YearOutcomes {
        YearOutcomes(
            yearEnding: year, sdqScore: reader.number("sdq-score"), sdqReason: reader.code("sdq-reason"),
            convicted: reader.yesOrNo("convicted"), healthCheck: reader.yesOrNo("health-check"),
            immunisations: reader.yesOrNo("immunisations"), teethCheck: reader.yesOrNo("teeth-check"),
            healthAssessment: reader.yesOrNo("health-assessment"),
            substanceMisuse: reader.yesOrNo("substance-misuse"),
            interventionReceived: reader.yesOrNo("help-received"), interventionOffered: reader.yesOrNo("help-offered"))
    }

    private static func answers(_ known: YearOutcomes, on day: Day?) -> Answers {
        var answers = Answers()
        answers.set(FormField.Name.day, day?.words)
        answers.set("health-assessment", yesOrNo: known.healthAssessment)
        answers.set("health-check", yesOrNo: known.healthCheck)
        answers.set("immunisations", yesOrNo: known.immunisations)
        answers.set("teeth-check", yesOrNo: known.teethCheck)
        answers.set("sdq-score", known.sdqScore.map { "\($0)" })
        answers.set("sdq-reason", known.sdqReason?.description)
        answers.set("convicted", yesOrNo: known.convicted)
        answers.set("substance-misuse", yesOrNo: known.substanceMisuse)
        answers.set("help-received", yesOrNo: known.interventionReceived)
        answers.set("help-offered", yesOrNo: known.interventionOffered)
        return answers
    }

    private static func answers(_ known: LeavingCare, on day: Day?) -> Answers {
        var answers = Answers()
        answers.set(FormField.Name.day, day?.words)
        answers.set("in-touch", known.inTouch?.description)
        answers.set("activity", known.activity?.description)
        answers.set("accommodation", known.accommodation?.description)
        return answers
    }
}

extension FormReader {
    /// The day on which it was so, and the year in which the year of the return that holds it ends.
    fileprivate var year: (day: Day, ending: Int)? {
        guard let day = day(FormField.Name.day), let year = CollectionYear(containing: day) else { return nil }
        return (day, year.ending)
    }
}
