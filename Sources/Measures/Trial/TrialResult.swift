import Policy
import Timeline

/// What a trial of a policy has found.
package struct TrialResult: Sendable {
    /// The days of the trial; everything is told as it stood on the last.
    package let span: ClosedRange<Day>
    /// How many children there were.
    package let children: Int
    /// Those of the new policy in its order, then those that only the old one has.
    package let rules: [TriedRule]
    /// Every week of the span, in order; of the first and the last only the days that are in it.
    package let weeks: [ComparedWorkload<Week>]
    /// By who is responsible; what two roles share is work for both.
    package let roles: [ComparedWorkload<String>]
    /// By the social worker allocated on the day, last the work on days for which none is recorded.
    package let workers: [ComparedWorkload<String?>]
    /// Whom the new policy would have asked what, child by child, as far as it was to be listed.
    package let asked: [AskedDuty]
    /// How many there are in all.
    package let askedCount: Int
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
