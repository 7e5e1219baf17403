import Timeline

/// Duties that were not met and that somebody excused for the child, with the reason and on whose authority.
enum Excusals {
    private static let placementPlan = Excusal(
        rule: "STAT-045", reason: "The move was for some days; the plan of the next home covers it",
        approver: "team manager")
    private static let permanencePlan = Excusal(
        rule: "STAT-044", reason: "The final hearing comes first; the plan follows it",
        approver: "independent reviewing officer")
    private static let firstAssessment = Excusal(
        rule: "STAT-140", reason: "Assessed by a doctor within the three months before", approver: "designated doctor")
    private static let nextAssessment = Excusal(
        rule: "STAT-141", reason: "The young person declined; to be offered again", approver: "designated nurse")
    private static let educationPlan = Excusal(
        rule: "STAT-150", reason: "Not on a school’s roll yet", approver: "virtual school head")
    private static let needsAssessment = Excusal(
        rule: "STAT-171", reason: "The young person asked to wait until the exams are over",
        approver: "leaving-care manager")

    /// What can be excused.
    enum Duty {
        case placementPlan, permanencePlan, firstHealthAssessment, healthAssessment, educationPlan, needsAssessment
    }

    /// Excuses, for one child in three, a duty that was due on `due` and will not be met, around that day.
    static func consider(_ duty: Duty, due: Day, until end: Day, _ diary: inout Diary) {
        guard diary.dice.happens(35) else { return }
        let day = due + diary.dice.number(in: -5...20)
        guard day < end else { return }
        diary.note(.excused(excusal(of: duty)), on: day)
    }

    private static func excusal(of duty: Duty) -> Excusal {
        switch duty {
        case .placementPlan: placementPlan
        case .permanencePlan: permanencePlan
        case .firstHealthAssessment: firstAssessment
        case .healthAssessment: nextAssessment
        case .educationPlan: educationPlan
        case .needsAssessment: needsAssessment
        }
    }
}
