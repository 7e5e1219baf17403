import Policy
import Timeline

/// What the simulator has to know of a rule to do the work that it asks for.
struct RuleStudy: Sendable {
    /// The ways in which work meets it, each with the kinds of what is to be done; a way that is not in people's hands,
    /// such as the end of a placement, is left out.
    let ways: [MetBy]
    /// What it asks for, by name: the kind of what is to be done, or the rule where no work meets it.
    let work: String
    /// Whether the practices that every authority has do this work and record it.
    let isOrdinary: Bool
    /// Whether its scope is one that few children come under.
    let isRare: Bool
    /// What its conditions ask to have been held before it opens, and for how many of a hundred it was.
    let held: [(asked: AskedHeld, percent: Double)]
    /// From when on the record would show all of that.
    let askedFrom: Day
    /// The events by or before which it is due.
    let awaited: [EventPattern]
    let temper: WorkTemper
    /// How a child can be looked after to come under it; `nil` where it does not ask how.
    let pairs: [CarePair]?
    /// Those of them that its conditions name.
    let namedPairs: [CarePair]
    /// The longest stay, in days, that its conditions ask about.
    let stay: Int?
    /// The shortest stay, in days, that its exemptions ask about.
    let exemptStay: Int?
    /// How a child is looked after before it comes under the rule, where that matters to its exemptions.
    let pairsBefore: [CarePair]
    /// The ages to which its exemptions leave it.
    let agesBound: ClosedRange<Int>?
    /// Whether it lives within periods of care.
    let isInCare: Bool
    /// Whether it asks what was ever done, so that only the record of a child born in its days shows that it was not, or how
    /// old the child was on coming into care.
    let asksSinceBirth: Bool

    init(_ rule: Rule, isRare: Bool, _ coverage: KindCoverage) {
        self.isRare = isRare
        let pairs = RuleStudy.pairs(of: rule)
        self.pairs = pairs
        namedPairs = (pairs ?? []).filter { pair in rule.conditions.contains { $0.names(pair) } }
        stay = rule.conditions.flatMap(\.stays).max()
        exemptStay = rule.unless.flatMap(\.condition.stays).min()
        pairsBefore = RuleStudy.pairsBefore(rule)
        agesBound = RuleStudy.agesBound(of: rule)
        isInCare = rule.scope.unit.isInCare
        ways = rule.metBy.filter(\.isWork)
        work =
            (rule.metBy + rule.routes.flatMap(\.metBy)).flatMap(\.events).lazy.compactMap(\.heldKind).first?.kind
            ?? rule.id
        let others =
            rule.due.compactMap(\.condition) + rule.routes.compactMap(\.condition) + (rule.metWhen.map { [$0] } ?? [])
        held =
            rule.unless.flatMap(\.condition.heldTests).map { ($0, $0.isWanted ? 25 : 70) }
            + others.flatMap(\.heldTests).map { ($0, $0.isWanted ? 65 : 30) }
        let asked = held.flatMap { [$0.asked.test.kind] + [$0.asked.test.notFollowedBy].compactMap(\.self) }
        askedFrom = asked.compactMap { coverage.begins[$0] }.max() ?? Day(number: 0)
        awaited = rule.due.flatMap(\.terms).compactMap(\.event)
        let events = (rule.metBy + rule.routes.flatMap(\.metBy)).flatMap(\.events)
        let opens = rule.opens.compactMap(\.heldKind)
        isOrdinary =
            (events.compactMap { $0.heldKind?.kind } + opens).allSatisfy(PolicyStudy.isOrdinary)
            && events.allSatisfy(\.details.isEmpty)
        temper = WorkTemper(of: rule)
        let asksEver = held.contains { $0.asked.test.since == .birth && $0.asked.test.within == nil }
        let isAboutEntry = rule.unless.contains { $0.condition.asksAgeAtEntry }
        asksSinceBirth =
            rule.scope.unit != .untilTwentyFive && (rule.lookingBack == .always || asksEver || isAboutEntry)
    }
}

extension RuleStudy {
    /// The legal statuses and placements in which a child comes under `rule`, or those of which its conditions speak.
    private static func pairs(of rule: Rule) -> [CarePair]? {
        if rule.scope.unit.isInCare {
            return CarePair.all.filter { rule.scope.contains($0.legalStatus, $0.placement) }
        }
        let pairs = CarePair.all.filter { pair in rule.conditions.contains { $0.speaks(of: pair) } }
        return pairs.isEmpty ? nil : pairs
    }

    /// Those that an exemption asks to have been so earlier; and where it exempts who has just come into care, those under
    /// which the rule does not begin.
    private static func pairsBefore(_ rule: Rule) -> [CarePair] {
        let earlier = CarePair.all.filter { pair in rule.unless.contains { $0.condition.speaksOfEarlier(pair) } }
        let isAboutEntry = rule.unless.contains { !$0.condition.stays.isEmpty }
        guard isAboutEntry, rule.scope.unit == .period, rule.opens.contains(.scopeStarts) else { return earlier }
        return earlier + CarePair.all.filter { !rule.scope.contains($0.legalStatus, $0.placement) }
    }

    private static func agesBound(of rule: Rule) -> ClosedRange<Int>? {
        var (first, last) = (0, 17)
        for case .age(let exempt) in rule.unless.map(\.condition) {
            if exempt.atLeast == nil, let under = exempt.under { first = max(first, under) }
            if exempt.under == nil, let from = exempt.atLeast { last = min(last, from - 1) }
        }
        return first <= last && (first, last) != (0, 17) ? first...last : nil
    }

    /// The ages at which a child can come under it; `nil` where it does not ask how the child is looked after.
    var ages: ClosedRange<Int>? {
        guard let pairs, let youngest = pairs.map(\.ages.lowerBound).min(),
            let oldest = pairs.map(\.ages.upperBound).max()
        else { return nil }
        return youngest...oldest
    }
}

extension MetBy {
    /// Whether people can do all of it.
    var isWork: Bool {
        !events.isEmpty
            && events.allSatisfy { event in
                guard let kind = event.heldKind?.kind else { return false }
                return kind == ReturnKind.review
                    || !Authority.returnKinds.contains(kind)
                        && kind != ReturnKind.adoptionMatch
            }
    }
}

extension Rule {
    /// All that it asks about when it opens.
    var conditions: [Condition] {
        unless.map(\.condition) + due.compactMap(\.condition) + routes.compactMap(\.condition)
            + [metWhen].compactMap(\.self)
    }
}
