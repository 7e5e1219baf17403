import Policy
import Timeline

/// What both policies of a trial asked of a group of children: of all, or of those of one team.
package struct TriedWork: Sendable {
    /// Those of the new policy in its order, then those that only the old one has.
    package let rules: [TriedRule]
    /// Every week of the span, in order; of the first and the last only the days that are in it.
    package let weeks: [ComparedCounts<Week>]
    /// By who is responsible; what two roles share is work for both.
    package let roles: [ComparedCounts<String>]

    /// How many obligations the two policies answer differently.
    package var changes: Int { rules.reduce(0) { $0 + $1.changes } }

    /// The same rules and weeks, of children of whom nothing was asked.
    package static func nothing(of work: TriedWork) -> TriedWork {
        let none = DutyCounts()
        let rules = work.rules.map {
            TriedRule(
                rule: $0.rule, new: $0.new.map { _ in none }, old: $0.old.map { _ in none }, changes: 0,
                openingsNotRecorded: $0.openingsNotRecorded)
        }
        let weeks = work.weeks.map { ComparedCounts(place: $0.place, new: none, old: none) }
        return TriedWork(rules: rules, weeks: weeks, roles: [])
    }

    /// What both asked together.
    package var total: (new: DutyCounts, old: DutyCounts) {
        (rules.compactMap(\.new).reduce(DutyCounts(), +), rules.compactMap(\.old).reduce(DutyCounts(), +))
    }
}

/// A rule in a trial.
package struct TriedRule: Sendable {
    /// Which of the two policies have it.
    package enum Presence: String, CaseIterable, Sendable {
        case onlyNew = "only new"
        case onlyOld = "only old"
        case both
    }

    /// As the policies have it that came into force last.
    package let rule: Rule
    /// `nil` when the new policy does not have it.
    package let new: DutyCounts?
    /// `nil` when the old policy does not have it.
    package let old: DutyCounts?
    /// How many obligations the two policies answer differently.
    package let changes: Int
    /// What opens the rule and is not recorded in the span; whether it would have asked anything, nobody can tell then.
    package let openingsNotRecorded: [KindName]

    package var presence: Presence { old == nil ? .onlyNew : new == nil ? .onlyOld : .both }

    /// Whether neither policy asked anything by it.
    package var isEmpty: Bool { (new ?? DutyCounts()).isEmpty && (old ?? DutyCounts()).isEmpty }
}
