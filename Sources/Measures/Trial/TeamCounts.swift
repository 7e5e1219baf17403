import Policy

/// What one of the policies of a trial asked of the children of a team, or of all.
struct TeamCounts {
    /// By the places of the rules in the policy.
    private(set) var rules: [DutyCounts]
    /// Week by week.
    private(set) var weeks: [DutyCounts]

    init(rules: Int, weeks: Int) {
        self.rules = Array(repeating: DutyCounts(), count: rules)
        self.weeks = Array(repeating: DutyCounts(), count: weeks)
    }

    /// Counts an obligation of a rule in a week.
    mutating func add(_ counts: DutyCounts, rule: Int, week: Int) {
        rules[rule] += counts
        weeks[week] += counts
    }

    /// Both together, which are of the same policy and the same span.
    static func += (left: inout TeamCounts, right: TeamCounts) {
        for place in left.rules.indices { left.rules[place] += right.rules[place] }
        for place in left.weeks.indices { left.weeks[place] += right.weeks[place] }
    }

    /// All rules together.
    var total: DutyCounts { rules.reduce(DutyCounts(), +) }

    /// By role; what two roles share is work for both.
    func roles(under policy: Policy) -> [String: DutyCounts] {
        var roles: [String: DutyCounts] = [:]
        for (rule, counts) in zip(policy.rules, rules) where !counts.isEmpty {
            for role in rule.responsible { roles[role, default: DutyCounts()] += counts }
        }
        return roles
    }
}
