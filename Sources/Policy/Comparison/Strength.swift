/// How strongly a duty is asked for, across law, guidance and what authorities write themselves.
package enum Strength: Int, Comparable, CaseIterable, Sendable {
    case may, should, must

    /// The stronger of two comes after.
    package static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }

    /// The word that policies use.
    package var words: String {
        switch self {
        case .may: "may"
        case .should: "should"
        case .must: "must"
        }
    }
}

extension Force {
    /// How strongly it binds: guidance can be departed from for a good reason, law cannot.
    package var strength: Strength {
        switch self {
        case .law, .courtRules, .localMust: .must
        case .statutoryGuidance, .minimumStandard, .goodPractice, .localShould: .should
        case .localMay: .may
        }
    }
}
