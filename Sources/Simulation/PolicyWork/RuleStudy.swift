import Policy
import Timeline

/// What the simulator has to know of a rule to do the work that it asks for.
struct RuleStudy: Sendable {
    /// The ways in which work meets it, each with the kinds of what is to be done; a way that is not in people's hands,
    /// such as the end of a placement, is left out.
    let ways: [MetBy]
    /// Whether the practices that every authority has do this work and record it.
    let isOrdinary: Bool
    /// Whether its scope is one that few children come under.
    let isRare: Bool
    /// What its conditions ask to have been held before it opens, and for how many of a hundred it was.
    let held: [(asked: AskedHeld, percent: Double)]
    let temper: WorkTemper

    init(_ rule: Rule, isRare: Bool) {
        self.isRare = isRare
        ways = rule.metBy.filter(\.isWork)
        let others =
            rule.due.compactMap(\.condition) + rule.routes.compactMap(\.condition) + (rule.metWhen.map { [$0] } ?? [])
        held =
            rule.unless.flatMap(\.condition.heldTests).map { ($0, $0.isWanted ? 25 : 70) }
            + others.flatMap(\.heldTests).map { ($0, $0.isWanted ? 65 : 30) }
        let events = (rule.metBy + rule.routes.flatMap(\.metBy)).flatMap(\.events)
        let opens = rule.opens.compactMap(\.heldKind)
        isOrdinary = (events.compactMap { $0.heldKind?.kind } + opens).allSatisfy(PolicyStudy.isOrdinary)
            && events.allSatisfy(\.details.isEmpty)
        temper = WorkTemper(of: rule)
    }
}

extension MetBy {
    /// Whether people can do all of it.
    var isWork: Bool {
        !events.isEmpty
            && events.allSatisfy { event in
                guard let kind = event.heldKind?.kind else { return false }
                return kind == ReturnKind.review || !Authority.returnKinds.contains(kind)
                    && kind != ReturnKind.adoptionMatch
            }
    }
}
