import Policy
import Timeline

/// Which outcomes a rule can have, by its shape alone.
///
/// Reasoned out from what the words mean (``Outcome``), not from the evaluation:
///
/// - *Not yet open* needs an opening that one can foresee: only a birthday is.
/// - *Met* needs something that meets the rule: an event, or what must be so when it opens.
/// - *Due*, *excused* and *cannot tell* need a duty that stays open for a time, so an event that meets it.
/// - *Overdue* and *met late* need a due day, *overdue* one with days after it in the same stretch; a prompt has none.
/// - *Missed* needs a due day and an end of the stretch after it; or a check that fails for good.
/// - *Does not apply* needs an exemption, or a stretch that ends before the duty is due.
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

    /// The outcomes that the rules of `policy`, by their places, can have in the record of `authority`.
    package static func all(under policy: Policy, in authority: Authority) -> [Set<Outcome>] {
        let (kinds, ages) = (policy.kindsOfChildhood, policy.ages)
        return policy.rules.map { rule in
            PossibleOutcomes(
                rule: rule, kindsOfChildhood: kinds, ages: ages, days: authority.days, record: authority.record
            ).all
        }
    }

    /// Empty for a rule that was not in force in the record’s days.
    var all: Set<Outcome> {
        guard isInForce else { return [] }
        return Set(Outcome.allCases.filter(isPossible))
    }

    private func isPossible(_ outcome: Outcome) -> Bool {
        switch outcome {
        case .notYetOpen: opensOnBirthday
        case .met:
            canBeCounted && !(isBeyondRecord && asksSinceBirth)
                && (rule.metWhen != nil || isWork && !(endsOnly && isDueOnOpening))
        case .due: isWork && !isBeyondRecord && canBeCounted && (isFlag || dueAfterOpening || hasNoDay)
        case .overdue:
            isWork && !isBeyondRecord && canBeCounted && !isFlag && canRunOver && !isDueAtTheEnd
                && !isMetByItsDay
        case .metLate:
            isWork && !isBeyondRecord && canBeCounted && !isFlag && canBeLate && !isDueAtTheEnd
                && !isMetByItsDay
        case .missed:
            isCheck && !checksItsScope
                || isWork && canBeCounted && !isFlag && canClose && canBeLate && !endsByItself && !isDueAtTheEnd
                    && !isFromBirth
        case .excused: isWork && canBeCounted && !(isBeyondRecord && asksSinceBirth)
        case .doesNotApply:
            !rule.unless.isEmpty
                || isWork && canBeCounted && canClose && !endsByItself && (isDueLater || hasNoDay || isFlag)
                    && !isMissedAtTheEnd && !isDueBeforeTheEnd
        case .cannotTell:
            isWork && isShownByKinds || conditions.contains { $0.canBeUnknown(in: rule.scope.unit) } || isOpenedByStart
                || !isNumbered
        }
    }

    // MARK: What meets it

    private var events: [EventPattern] { (rule.metBy + rule.routes.flatMap(\.metBy)).flatMap(\.events) }
    /// Whether something that is done meets it.
    private var isWork: Bool { !events.isEmpty }
    /// Whether it is judged once and for all when it opens.
    private var isCheck: Bool { rule.metWhen != nil && !isWork }
    /// Whether it checks no more than what its own scope asks for, so that it holds for every child under it.
    private var checksItsScope: Bool {
        guard let condition = rule.metWhen, condition.isDecidedByStretch, rule.scope.unit.isInCare else { return false }
        let checked = Scope(unit: rule.scope.unit, condition: condition)
        return CarePair.all.filter { rule.scope.contains($0.legalStatus, $0.placement) }
            .allSatisfy { checked.contains($0.legalStatus, $0.placement) }
    }
    private var isFlag: Bool { rule.ruleClass == .flag }
    /// Whether the end of the stretch itself meets it, so that it never ends unmet.
    private var endsByItself: Bool { events.contains { $0.source == .scopeEnds } || isMetByItsDay }
    /// Whether nothing but the end of the stretch meets it.
    private var endsOnly: Bool { events.allSatisfy { $0.source == .scopeEnds } }
    /// Whether something that meets it is of a kind that the record did not hold on some day from which it counts.
    private var isShownByKinds: Bool {
        let from = max(rule.provenance.from, days.lowerBound)
        return events.contains { event in
            guard case .held(let kind) = event.source else { return false }
            return rule.lookingBack != nil || record.lastDay(of: kind, from: from).map { $0 < days.upperBound } ?? true
        }
    }

    // MARK: What opens it

    private var opensOnBirthday: Bool { rule.opens.contains { if case .birthday = $0 { true } else { false } } }
    /// Whether a start that the record does not hold leaves it in doubt.
    private var isOpenedByStart: Bool {
        rule.opens.contains { opening in
            switch opening {
            case .scopeStarts: rule.scope.unit.isInCare
            case .event(let pattern): pattern.source == .periodStarts
            default: false
            }
        }
    }
    /// Whether anything before counts, so that only a child born in the record’s days can be shown to lack it; a childhood
    /// does not end in them.
    private var asksSinceBirth: Bool { rule.unless.contains { $0.condition.needsRecordFromBirth } }
    private var isFromBirth: Bool {
        (rule.lookingBack == .always || asksSinceBirth) && !rule.scope.unit.isInCare && !closesBefore
    }
    /// Whether only births in the record’s days could show that it was not done, and it is about grown-up young people.
    private var isBeyondRecord: Bool {
        isFromBirth && rule.scope.unit == .untilTwentyFive && !rule.isForChildren
            && kindsOfChildhood.isDisjoint(with: rule.opens.compactMap(\.kind))
    }
    /// Whether an event before which it must be done ends it.
    private var closesBefore: Bool { given.contains { $0.contains { $0.isBeforeAnEvent } } }
    /// Whether the stretch in which it lives can end in the record’s days while it is open: between a childhood and the
    /// 25th birthday lie more years than the record has.
    private var canClose: Bool {
        rule.scope.unit != .service && !(rule.scope.unit == .untilTwentyFive && rule.isForChildren)
            && yearsToTheEnd < years
    }
    /// Whether it falls due before the stretch can end.
    private var isDueBeforeTheEnd: Bool {
        let limits = terms.joined().map { term in term.isFixed ? term.number.flatMap(longest) ?? 0 : Int.max }
        return yearsToTheEnd > 0 && !hasNoDay && !isFlag && limits.allSatisfy { $0 <= yearsToTheEnd * 365 }
    }
    /// How many years lie at least between what opens it and the end of the childhood or of the support after care.
    private var yearsToTheEnd: Int {
        guard !rule.scope.unit.isInCare else { return 0 }
        let oldest = rule.opens.map { $0.kind.flatMap { ages[$0] } }
        guard !oldest.contains(nil), let oldest = oldest.compactMap(\.self).max() else { return 0 }
        return (rule.scope.unit == .untilTwentyFive ? 25 : 18) - oldest
    }
    private var years: Int { (days.upperBound - days.lowerBound) / 365 }
    private var conditions: [Condition] {
        rule.unless.map(\.condition) + rule.due.compactMap(\.condition) + rule.routes.compactMap(\.condition)
            + (rule.metWhen.map { [$0] } ?? [])
    }

    /// Whether some opening is not a count within a time for which the policy gives no number.
    private var canBeCounted: Bool {
        rule.opens.contains { opening in
            guard case .count(_, _, let within) = opening else { return true }
            return number(within, on: days.upperBound)
        }
    }
}
