import Timeline

/// What a return says once a year of children looked after for the whole of it (table OC2).
enum YearEnd {
    static func note(_ period: Period, _ diary: inout Diary) {
        for year in diary.days.lowerBound.parts.year...diary.days.upperBound.parts.year {
            guard let day = Day(year, 3, 31), diary.days.contains(day) else { continue }
            let course = period.course
            guard course.begins <= day.adding(months: -12) + 1, course.ends > day else { continue }
            let outcomes = outcomes(of: year, age: course.born.age(on: day), &diary.dice)
            let moment = min(diary.moment(after: day, .slow), diary.broughtUpToDate)
            diary.write(.yearOutcomes(outcomes), day: day, at: moment)
        }
    }

    private static func outcomes(of year: Int, age: Int, _ dice: inout Dice) -> YearOutcomes {
        let questionnaire = questionnaire(age: age, &dice)
        let misuse = age >= 10 && dice.happens(England.substanceMisuse.value * 1.5)
        let received = misuse ? dice.happens(45) : nil
        return YearOutcomes(
            yearEnding: year, sdqScore: questionnaire.score, sdqReason: questionnaire.reason,
            convicted: age >= 10 ? dice.happens(England.convicted.value) : nil,
            healthCheck: age < 5 ? dice.happens(England.developmentChecked.value) : nil,
            immunisations: dice.happens(England.immunised.value), teethCheck: dice.happens(England.dentist.value),
            healthAssessment: dice.happens(England.healthAssessed.value), substanceMisuse: misuse,
            interventionReceived: received, interventionOffered: received == false ? dice.happens(80) : nil)
    }

    /// The strengths and difficulties questionnaire is for ages 4 to 16; a 17-year-old has the reason of age.
    private static func questionnaire(
        age: Int, _ dice: inout Dice
    ) -> (score: Int?, reason: Code<Meaning.SDQReason>?) {
        guard age >= 4 else { return (nil, nil) }
        guard age <= 16 else { return (nil, "SDQ1") }
        if dice.happens(England.scoredSDQ.value) { return (dice.draw(scores), nil) }
        return (nil, dice.pick(["SDQ2": 25, "SDQ3": 15, "SDQ4": 40, "SDQ5": 20]))
    }

    /// About half score in the usual range (0 to 13) and four in ten give cause for concern (17 and over).
    private static let scores = Spread(0, 8, 14, 20, 36)
}
