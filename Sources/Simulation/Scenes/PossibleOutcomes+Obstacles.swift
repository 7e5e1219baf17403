import Policy
import Timeline

/// What each obstacle means for the rule.
extension PossibleOutcomes {
    /// Whether an obstacle stands in the way.
    func stands(_ obstacle: Obstacle) -> Bool {
        switch obstacle {
        case .nothingForeseen: !opensOnBirthday
        case .countedWithoutNumber: !canBeCounted
        case .judgedAtOnce: !isWork
        case .neverMetInTime: rule.metWhen == nil && (!isWork || endsOnly && isDueOnOpening)
        case .prompt: isFlag
        case .noDueDay: terms.isEmpty || known.isEmpty && hasNoDay
        case .dueWithoutNumber: !isFlag && !hasNoDay && known.isEmpty
        case .oneDayWithoutNumber: !isFlag && !hasNoDay && given.isEmpty
        case .lateFromTheStart: !isFlag && !dueAfterOpening && !hasNoDay
        case .endsWhenDue: !canRunOver
        case .dueAtTheVeryEnd: isDueAtTheEnd
        case .metByItsDay: isMetByItsDay
        case .metByItsEnd: endsByItself
        case .dueAtOnce: !isDueLater && !hasNoDay && !isFlag
        case .missedAtItsEnd: isMissedAtTheEnd
        case .dueLongBeforeTheEnd: isDueBeforeTheEnd
        case .neverEnds: rule.scope.unit == .service && !closesEarly
        case .holdsForAll: checksItsScope
        case .nothingUnknown: !isUnsureInItself && !isWork
        case .notInForce: !isInForce
        case .openedBeforeTheRecord: isOpenedBeforeTheRecord
        case .recordIsWhole: !isUnsureInItself && !isShownByKinds
        case .longerThanTheRecord: isBeyondRecord
        case .childhoodOutlastsTheRecord: asksFromBirth
        case .endsAfterTheRecord: !closesByEnding && max(yearsToTheEnd, yearsFromWhatIsAsked) >= years
        case .exemptBeforeTheRecord: canBeExempt(by: rule.opens) && !canBeExempt(by: opensInRecord)
        }
    }
}

// MARK: - What meets it

extension PossibleOutcomes {
    private var events: [EventPattern] { (rule.metBy + rule.routes.flatMap(\.metBy)).flatMap(\.events) }
    /// Whether something that is done meets it.
    private var isWork: Bool { !events.isEmpty }
    /// Whether it is judged once and for all when it opens.
    var isCheck: Bool { rule.metWhen != nil && !isWork }
    /// Whether it checks no more than what its own scope asks for, so that it holds for every child under it.
    private var checksItsScope: Bool {
        guard let condition = rule.metWhen, condition.isDecidedByStretch, rule.scope.unit.isInCare else { return false }
        let checked = Scope(unit: rule.scope.unit, condition: condition)
        return CarePair.all.filter { rule.scope.contains($0.legalStatus, $0.placement) }
            .allSatisfy { checked.contains($0.legalStatus, $0.placement) }
    }
    private var isFlag: Bool { rule.ruleClass == .flag }
    /// Whether the end of the stretch itself meets it, so that it never ends unmet.
    private var endsByItself: Bool {
        events.contains { $0.source == .scopeEnds } && !closesByEnding || isMetByItsDay
    }
    /// Whether nothing but the end of the stretch meets it.
    private var endsOnly: Bool { events.allSatisfy { $0.source == .scopeEnds } }
    /// Whether a record that holds all that meets it may still not show how it turned out.
    private var isUnsureInItself: Bool {
        rule.conditions.contains { $0.canBeUnknown(in: rule.scope.unit) } || isOpenedByStart || !isNumbered
    }
    /// Whether something that meets or ends it is of a kind that the record did not hold on some day from which it counts.
    private var isShownByKinds: Bool {
        let from = max(rule.provenance.from, days.lowerBound)
        return (events + rule.ends.compactMap(\.event)).contains { event in
            guard case .held(let kind) = event.source else { return false }
            return rule.lookingBack != nil || record.lastDay(of: kind, from: from).map { $0 < days.upperBound } ?? true
        }
    }
}

// MARK: - What opens it, and what ends it

extension PossibleOutcomes {
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
    /// Whether nothing opens it but that it comes into force, before the record’s days.
    private var isOpenedBeforeTheRecord: Bool { opensInRecord.isEmpty }
    /// What can open it in the record’s days.
    private var opensInRecord: [Opening] {
        rule.opens.filter { $0 != .comesIntoForce || rule.provenance.from >= days.lowerBound }
    }
    /// Whether an exemption can hold when one of these opens it.
    private func canBeExempt(by openings: [Opening]) -> Bool {
        openings.contains { opening in rule.unless.contains { !$0.condition.isDenied(by: opening) } }
    }
    /// What stands against that it does not apply: that nothing exempts from it and that it does not lapse.
    var obstaclesToNotApplying: [Obstacle] {
        if canBeExempt(by: opensInRecord) { return [] }
        let atOnce: [Obstacle] =
            [.judgedAtOnce, .countedWithoutNumber, .dueWithoutNumber, .oneDayWithoutNumber, .dueAtOnce]
        let atTheEnd: [Obstacle] =
            [.neverEnds, .metByItsEnd, .missedAtItsEnd, .dueLongBeforeTheEnd, .endsAfterTheRecord]
            + (checksSinceBirth ? [.childhoodOutlastsTheRecord] : [])
        let lapsing = canEndBeforeItIsDue ? atOnce : atOnce + atTheEnd
        guard canBeExempt(by: rule.opens) else { return lapsing }
        return lapsing.contains(where: stands) ? [.exemptBeforeTheRecord] : []
    }
    /// Whether some opening is not a count within a time for which the policy gives no number.
    private var canBeCounted: Bool {
        rule.opens.contains { opening in
            guard case .count(_, _, let within) = opening else { return true }
            return number(within, on: lastDay)
        }
    }
    /// Whether anything before counts, so that only a child born in the record’s days can be shown to lack it; a childhood
    /// does not end in them.
    var asksSinceBirth: Bool { rule.unless.contains { $0.condition.needsRecordFromBirth } }
    private var asksFromBirth: Bool {
        (rule.lookingBack == .always || asksSinceBirth || checksSinceBirth) && !rule.scope.unit.isInCare
    }
    /// Whether it is met at once by what was ever done, so that its duty stays open only where the record shows that it was not.
    private var checksSinceBirth: Bool {
        (rule.metWhen?.needsRecordFromBirth ?? false) && !rule.scope.unit.isInCare
    }
    /// Whether only births in the record’s days could show that it was not done, and it is about grown-up young people.
    private var isBeyondRecord: Bool {
        asksFromBirth && !closesEarly && rule.scope.unit == .untilTwentyFive && !rule.isForChildren
            && kindsOfChildhood.isDisjoint(with: rule.opens.compactMap(\.kind))
    }
    /// Whether an event before which it must be done ends it.
    private var closesBefore: Bool { terms.joined().contains(where: \.isBeforeAnEvent) }
    /// Whether something is named that ends it, done or not.
    private var closesByEnding: Bool { !rule.ends.isEmpty }
    /// Whether something can end it before its stretch does.
    var closesEarly: Bool { closesBefore || closesByEnding }
    /// Whether what is named can end it before it is due: an event at any time, that the rule opens again only where no day is
    /// known by then.
    private var canEndBeforeItIsDue: Bool {
        rule.ends.contains { ending in
            ending.event != nil || isFlag || hasNoDay || given.contains { !$0.contains(where: \.isKnownAtOnce) }
        }
    }
    /// Whether it falls due before the stretch can end.
    private var isDueBeforeTheEnd: Bool {
        let limits = terms.joined().map { term in term.isFixed ? term.number.flatMap(longest) ?? 0 : Int.max }
        return yearsToTheEnd > 0 && !hasNoDay && !isFlag && limits.allSatisfy { $0 <= yearsToTheEnd * 365 }
    }
    /// How many years lie at least between what opens it and what ends it.
    private var yearsToTheEnd: Int {
        guard !rule.scope.unit.isInCare, let oldest else { return 0 }
        let end = rule.scope.unit == .untilTwentyFive ? 25 : 18
        let ends = terms.joined().filter(\.isBeforeAnEvent).map { $0.birthday ?? oldest }
        return max(0, min(end, ends.min() ?? end) - oldest)
    }
    /// How many years lie at least between what must have happened for it to apply and its end.
    private var yearsFromWhatIsAsked: Int {
        guard !rule.scope.unit.isInCare, !closesEarly else { return 0 }
        let asked = rule.unless.compactMap { $0.condition.oldestLacking(ages) }.min()
        return asked.map { (rule.scope.unit == .untilTwentyFive ? 25 : 18) - $0 } ?? 0
    }
    /// The greatest age at which it opens, as far as its words or its kinds say one.
    private var oldest: Int? {
        let kinds = rule.opens.map { $0.kind.flatMap { ages[$0] } }
        let adult = rule.scope.unit == .untilTwentyFive && rule.isForChildren ? 18 : nil
        return [adult, kinds.contains(nil) ? nil : kinds.compactMap(\.self).max()].compactMap(\.self).min()
    }
    private var years: Int { (days.upperBound - days.lowerBound) / 365 }
}
