import Policy
import Timeline

/// How every obligation stood on a day, looked up in the whole record and in a record that ended on that day.
struct EarlierLook {
    let policy: Policy

    init(_ policy: Policy) {
        self.policy = policy
    }

    /// How one obligation stood.
    private struct Standing: Hashable {
        let rule: String
        let opened: Day
        let due: Day?
        let met: Day?
        let outcome: Outcome
        /// From which day on it ought to be done, and the place of the answer of a routing rule: both are settled when the
        /// duty opens, and not before.
        let warning: Day?
        let answer: Int?
        /// Why it stands so. Why one cannot tell depends on what the record holds by now.
        let reason: String

        var words: String {
            let due = due.map { ", due \($0)" } ?? ""
            let met = met.map { ", met \($0)" } ?? ""
            return "\(rule) opened \(opened)\(due): \(outcome.words)\(met). \(reason)"
        }
    }

    /// What the two looks at a day say.
    struct Comparison {
        /// The ids of the rules in which they differ.
        let rules: Set<String>
        /// The outcomes that occur.
        let seen: Set<Outcome>
        /// In what they differ.
        let told: String

        var isSame: Bool { rules.isEmpty }
    }

    /// Compares the two looks at the day on which to look.
    func compare(_ history: MadeUpHistory) -> Comparison {
        let day = history.dayToLook
        let whole = standings(history.timeline, on: day)
        let ending = standings(history.timeline(endingOn: day), on: day)
        let only = whole.subtracting(ending).map { "looking back: \($0.words)" }
        let other = ending.subtracting(whole).map { "at the time: \($0.words)" }
        return Comparison(
            rules: Set(whole.symmetricDifference(ending).map(\.rule)), seen: Set(whole.map(\.outcome)),
            told: (["on \(day)"] + (only + other).sorted()).joined(separator: "\n"))
    }

    private func standings(_ timeline: CaseTimeline, on day: Day) -> Set<Standing> {
        let explainer = Explainer(policy, timeline.coverage)
        return Set(
            policy.obligations(for: timeline).filter { $0.isForeseen(on: day) }.map { standing($0, day, explainer) })
    }

    private func standing(_ obligation: Obligation, _ day: Day, _ explainer: Explainer) -> Standing {
        let outcome = obligation.outcome(on: day)
        let isOpen = obligation.opened <= day
        return Standing(
            rule: policy.rules[obligation.rule].id, opened: obligation.opened, due: obligation.due(on: day),
            met: obligation.met.flatMap { $0 <= day ? $0 : nil }, outcome: outcome,
            warning: isOpen ? obligation.warning : nil, answer: isOpen ? obligation.grounds.route : nil,
            reason: outcome == .cannotTell ? "" : explainer.reason(obligation, on: day))
    }
}
