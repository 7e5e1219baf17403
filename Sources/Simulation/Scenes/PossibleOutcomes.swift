import Policy
import Timeline

/// Which outcomes a rule can have, by its shape alone, and why it cannot have the others.
///
/// Reasoned out from what the words mean (``Outcome``), not from the evaluation:
///
/// - *Not yet open* needs an opening that one can foresee: only a birthday is.
/// - *Met* needs something that meets the rule: an event, or what must be so when it opens.
/// - *Due*, *excused* and *cannot tell* need a duty that stays open for a time, so an event that meets it.
/// - *Overdue* and *met late* need a due day, *overdue* one with days after it in the same stretch; a prompt has none.
/// - *Missed* needs a due day and an end of the stretch after it; or a check that fails for good.
/// - *Does not apply* needs an exemption that what opens it does not deny, or a stretch that ends before the duty is due.
/// - Of several days by which it is due, those that are known can be missed where another has no number; but as long as they
///   have not come, one cannot tell.
package struct PossibleOutcomes {
    let rule: Rule
    /// The kinds that have to do with rules about children.
    let kindsOfChildhood: Set<KindName>
    /// The age under which something of a kind happens, if its pack says one; in the made-up authority it happens to nobody
    /// older.
    let ages: [KindName: Int]
    let days: ClosedRange<Day>
    /// What the record covers.
    let record: RecordCoverage

    /// For each rule of `policy`, by its place, what can come of it in the record of `authority`.
    package static func all(under policy: Policy, in authority: Authority) -> [PossibleOutcomes] {
        let (kinds, ages) = (policy.kindsOfChildhood, policy.ages)
        return policy.rules.map { rule in
            PossibleOutcomes(
                rule: rule, kindsOfChildhood: kinds, ages: ages, days: authority.days, record: authority.record)
        }
    }

    /// The outcomes that nothing stands against.
    package var all: Set<Outcome> { Set(Outcome.allCases.filter { obstacle(to: $0) == nil }) }

    /// What stands against an outcome, if anything does: what the words of the rule say sooner than what the record is.
    package func obstacle(to outcome: Outcome) -> Obstacle? { obstacles(to: outcome).first(where: stands) }

    private func obstacles(to outcome: Outcome) -> [Obstacle] {
        let duty: [Obstacle] = [.judgedAtOnce, .countedWithoutNumber]
        let lateness: [Obstacle] = duty + [.prompt, .noDueDay, .dueWithoutNumber, .dueAtTheVeryEnd, .metByItsDay]
        let own: [Obstacle] =
            switch outcome {
            case .notYetOpen: [.nothingForeseen]
            case .met: [.countedWithoutNumber, .neverMetInTime] + (asksSinceBirth ? [.longerThanTheRecord] : [])
            case .due: duty + [.dueWithoutNumber, .oneDayWithoutNumber, .lateFromTheStart, .longerThanTheRecord]
            case .overdue: lateness + [.endsWhenDue, .longerThanTheRecord]
            case .metLate: lateness + [.longerThanTheRecord]
            case .missed where isCheck: [.holdsForAll]
            case .missed:
                duty + [.prompt, .noDueDay, .dueWithoutNumber, .neverEnds, .metByItsEnd, .dueAtTheVeryEnd]
                    + [.endsAfterTheRecord] + (closesEarly ? [] : [.childhoodOutlastsTheRecord])
            case .excused: duty + (asksSinceBirth ? [.longerThanTheRecord] : [])
            case .doesNotApply: obstaclesToNotApplying
            case .cannotTell: [.nothingUnknown, .recordIsWhole]
            }
        return own + [.notInForce, .openedBeforeTheRecord]
    }
}
