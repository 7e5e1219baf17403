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
struct PossibleOutcomes {
    let rule: Rule
    /// The kinds that have to do with rules about children.
    let kindsOfChildhood: Set<KindName>
    let days: ClosedRange<Day>

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
        case .overdue: isWork && !isBeyondRecord && canBeCounted && !isFlag && canRunOver && !isDueAtTheEnd
        case .metLate: isWork && !isBeyondRecord && canBeCounted && !isFlag && canBeLate && !isDueAtTheEnd
        case .missed:
            isCheck
                || isWork && canBeCounted && !isFlag && canClose && canBeLate && !endsByItself && !isDueAtTheEnd
                    && !isFromBirth
        case .excused: isWork && canBeCounted && !(isBeyondRecord && asksSinceBirth)
        case .doesNotApply:
            !rule.unless.isEmpty
                || isWork && canBeCounted && canClose && !endsByItself && (isDueLater || hasNoDay || isFlag)
                    && !isMissedAtTheEnd
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
    private var isFlag: Bool { rule.ruleClass == .flag }
    /// Whether the end of the stretch itself meets it, so that it never ends unmet.
    private var endsByItself: Bool { events.contains { $0.source == .scopeEnds } }
    /// Whether nothing but the end of the stretch meets it.
    private var endsOnly: Bool { events.allSatisfy { $0.source == .scopeEnds } }
    /// Whether all that meets it is of kinds that a record may not hold.
    private var isShownByKinds: Bool {
        events.contains { if case .held = $0.source { true } else { false } }
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
    }
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

    // MARK: When it is due

    /// Whether it was in force for a good part of the record’s days.
    private var isInForce: Bool {
        rule.provenance.from + 200 < days.upperBound
            && (rule.provenance.until.map { $0 > days.lowerBound + 200 } ?? true)
    }
    private var isDueOnOpening: Bool { !isDueLater && !hasNoDay }
    /// Whether it can be due later than on the day on which it opens.
    private var isDueLater: Bool {
        given.contains { terms in
            !terms.contains { term in
                switch term {
                case .beforeOpening, .onOpening: true
                default: false
                }
            }
        }
    }
    private var terms: [[DueTerm]] { rule.due.map(\.terms) }
    private var hasNoDay: Bool { terms.isEmpty || terms.contains(where: \.isEmpty) }
    /// Whether every number that it counts with is given on all days of the record.
    private var isNumbered: Bool {
        terms.joined().allSatisfy { term in
            term.number.map { number($0, on: days.lowerBound) && number($0, on: days.upperBound) } ?? true
        }
    }
    private func number(_ reference: LimitReference, on day: Day) -> Bool {
        rule.values[reference.index].limit(on: day) != nil
    }
    /// The cases of which every number is given, so that there is a day to be late for.
    private var given: [[DueTerm]] {
        terms.filter { terms in
            !terms.isEmpty && terms.allSatisfy { $0.number.map { number($0, on: days.upperBound) } ?? true }
        }
    }
    private var canBeLate: Bool { !given.isEmpty }
    /// Whether there is a day on which it is open and not yet overdue.
    private var dueAfterOpening: Bool {
        given.contains { terms in !terms.contains { if case .beforeOpening = $0 { true } else { false } } }
    }
    /// Whether days can follow its due day on which it is still open.
    private var canRunOver: Bool {
        given.contains { terms in terms.contains { !$0.isBeforeAnEvent } }
    }
    /// Whether it is due at the very end of the stretch in which it lives.
    private var isDueAtTheEnd: Bool {
        let end = rule.scope.unit == .untilTwentyFive ? 25 : 18
        return !given.isEmpty && given.allSatisfy { $0.allSatisfy { $0.birthday == end } }
    }
    /// Whether the end of the stretch makes it missed, because it was due before it.
    private var isMissedAtTheEnd: Bool {
        given.contains { $0.contains { if case .before(let event) = $0 { event.source == .scopeEnds } else { false } } }
    }
}

extension Policy {
    /// The kinds that open or meet a rule about children.
    var kindsOfChildhood: Set<KindName> {
        let about = rules.filter { ![.untilTwentyFive, .service].contains($0.scope.unit) }
        return Set(
            about.flatMap { rule in
                rule.opens.compactMap(\.kind)
                    + (rule.metBy + rule.routes.flatMap(\.metBy)).flatMap(\.events).map(\.kind)
            })
    }
}

extension DueTerm {
    /// The number that it counts with.
    fileprivate var number: LimitReference? {
        switch self {
        case .within(let reference, _), .beginningWith(let reference): reference
        case .stated(_, let less): less
        default: nil
        }
    }

    /// The birthday on or by which it is due.
    fileprivate var birthday: Int? {
        switch self {
        case .birthday(let age, _): age
        case .by(let event), .before(let event):
            if case .birthday(let age) = event.source { age } else { nil }
        default: nil
        }
    }

    /// Whether the event before which it is due also closes it.
    fileprivate var isBeforeAnEvent: Bool {
        if case .before = self { return true }
        return false
    }
}

extension Rule {
    /// Whether it is about a child although it reaches beyond childhood: it is due by a birthday of the child.
    fileprivate var isForChildren: Bool {
        due.flatMap(\.terms).contains { $0.birthday.map { $0 <= 18 } ?? false }
    }
}

extension Condition {
    /// Whether that it does not hold can be told only from a record that reaches back to the birth.
    fileprivate var needsRecordFromBirth: Bool {
        switch self {
        case .held(let test): test.since == .birth && test.within == nil && test.lessThan == nil
        case .all(let parts): parts.allSatisfy(\.needsRecordFromBirth)
        case .any(let parts): parts.contains(where: \.needsRecordFromBirth)
        default: false
        }
    }

    /// Whether a record may not show it: an age without a birth, a stay without its start, a kind that was not recorded.
    fileprivate func canBeUnknown(in unit: Scope.Unit) -> Bool {
        switch self {
        // A childhood without a birth is none.
        case .age: unit.isInCare
        case .ageAtEntry, .inPlacement, .lookedAfter, .held: true
        case .all(let parts), .any(let parts): parts.contains { $0.canBeUnknown(in: unit) }
        case .not(let part): part.canBeUnknown(in: unit)
        default: false
        }
    }
}
