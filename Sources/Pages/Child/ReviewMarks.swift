import Charts
import Policy
import Timeline

/// The marks of reviews that are to come or overdue, for the life line.
struct ReviewMarks {
    let duties: ChildDuties
    let policy: Policy
    let day: Day

    var marks: [LifeLine.Mark] {
        duties.overdue.compactMap { mark($0, .overdue) } + duties.due.compactMap { mark($0, .due) }
    }

    private func mark(_ duty: Obligation, _ shape: LifeLine.Shape) -> LifeLine.Mark? {
        let rule = policy.rules[duty.rule]
        let isReview = rule.metBy.flatMap(\.events).contains { $0.source == .held(ReturnKind.review) }
        guard isReview, let due = duty.due(on: day) else { return nil }
        return LifeLine.Mark(
            day: due, words: "\(rule.title) – \(shape.words)", sign: shape == .overdue ? "!" : "", shape: shape)
    }
}
