import Timeline

/// What differs in one respect.
struct ComparedPart {
    let aspect: RuleComparison.Aspect
    /// `nil` where it is told and orders nothing.
    let relation: RuleComparison.Relation?
    let because: String

    private init(_ aspect: RuleComparison.Aspect, isStricter: Bool, _ because: String) {
        self.init(aspect, isStricter ? .stricter : .looser, because)
    }

    private init(_ aspect: RuleComparison.Aspect, _ relation: RuleComparison.Relation?, _ because: String) {
        self.aspect = aspect
        self.relation = relation
        self.because = because
    }

    /// `nil` when both have the same force, by their strongest rule.
    init?(force rules: [Rule], _ base: [Rule]) {
        guard let own = rules.map(\.force.strength).max(), let other = base.map(\.force.strength).max(), own != other
        else { return nil }
        self.init(.force, isStricter: own > other, "\(own.words), not \(other.words)")
    }

    /// `nil` when both allow the same time, and when both leave it open.
    init?(time: TimeAllowed, _ base: TimeAllowed) {
        switch (time, base) {
        case (.open, .open): return nil
        case (.open(let name), _): self.init(.time, .different, "it gives no number for “\(name)”")
        case (_, .open): self.init(.time, .different, "it sets a time, where the other gives no number")
        case _ where time == base: return nil
        case (.none, .longest): self.init(.time, isStricter: false, "no time is set")
        case (.longest, .none): self.init(.time, isStricter: true, "a time is set")
        case (.longest(let own, let after), .longest(let other, let otherAfter)) where after == otherAfter:
            self.init(own, not: other)
        default: self.init(.time, nil, "the time is counted in another way")
        }
    }

    private init(_ own: TimeLimit, not other: TimeLimit) {
        if let isShorter = own.isShorter(than: other) {
            self.init(.time, isStricter: isShorter, "\(own), not \(other)")
        } else {
            self.init(.time, .different, "whether \(own) or \(other) is longer depends on the day")
        }
    }

    /// `nil` when both except as often, or begin with different events, so that exemptions say nothing.
    init?(exemptions rules: [Rule], _ base: [Rule]) {
        let own = rules.map(\.unless.count).reduce(0, +)
        let other = base.map(\.unless.count).reduce(0, +)
        guard own != other, Set(rules.flatMap(\.openingWords)) == Set(base.flatMap(\.openingWords)) else { return nil }
        self.init(.exemptions, isStricter: own < other, own < other ? "fewer exemptions" : "more exemptions")
    }
}
