import Policy
import Timeline

extension Rule {
    /// How the obligations of a rule are counted.
    package enum CountedSort: Hashable, Sendable {
        case duty
        /// What must be so on a day and cannot be made good afterwards.
        case check
        /// What is to be considered.
        case prompt
    }

    /// How its obligations are counted.
    package var countedSort: CountedSort {
        if ruleClass == .flag { return .prompt }
        return metWhen != nil && metBy.isEmpty ? .check : .duty
    }
}

extension Obligation {
    /// Whether it was excepted from the rule when it opened.
    var isExempt: Bool {
        if case .exempt = doubt { true } else { false }
    }

    /// The due day by which it is judged on `day`, or the later one for what was done before it had any.
    func finalDue(_ sort: Rule.CountedSort, on day: Day) -> Day? {
        due(on: judged(on: day)) ?? due(on: day) ?? (sort == .check ? opened : nil)
    }
}
