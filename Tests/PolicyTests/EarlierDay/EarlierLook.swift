import Policy
import Timeline

/// How every obligation stood on a day, looked up in the whole record and in a record that ended on that day.
struct EarlierLook {
    let policy: Policy

    init(_ policy: Policy) {
        self.policy = policy
    }

    /// How one obligation stood.
    private struct Standing: Hashable, CustomStringConvertible {
        let rule: String
        let opened: Day
        let due: Day?
        let outcome: Outcome
        let met: Day?
        /// The place of the answer of a routing rule; an answer is given when the duty opens, and not before.
        let answer: Int?

        var description: String {
            "\(rule) opened \(opened), due \(due?.description ?? "never"): \(outcome.words), met \(met?.description ?? "-")"
                + (answer.map { ", route \($0)" } ?? "")
        }
    }

    /// What the two looks at a day say.
    struct Comparison {
        /// The ids of the rules in which they differ.
        let rules: Set<String>
        var isSame: Bool { rules.isEmpty }
        /// The outcomes that occur.
        let seen: Set<Outcome>
        /// In which they differ.
        let told: String
    }

    /// Compares the two looks at the day on which to look.
    func compare(_ history: MadeUpHistory) -> Comparison {
        let day = history.dayToLook
        let whole = standings(history.timeline, on: day)
        let ending = standings(history.timeline(endingOn: day), on: day)
        let only = whole.subtracting(ending).map { "looking back: \($0)" }
        let other = ending.subtracting(whole).map { "at the time: \($0)" }
        return Comparison(
            rules: Set(whole.symmetricDifference(ending).map(\.rule)), seen: Set(whole.map(\.outcome)),
            told: (["on \(day)"] + (only + other).sorted()).joined(separator: "\n"))
    }

    func stats(_ h: MadeUpHistory, into c: inout [String: [Outcome: Int]]) { for s in standings(h.timeline, on: h.dayToLook) { c[s.rule, default: [:]][s.outcome, default: 0] += 1 } }
    private func standings(_ timeline: CaseTimeline, on day: Day) -> Set<Standing> {
        Set(
            policy.obligations(for: timeline).filter { $0.isForeseen(on: day) }.map { obligation in
                Standing(
                    rule: policy.rules[obligation.rule].id, opened: obligation.opened, due: obligation.due(on: day),
                    outcome: obligation.outcome(on: day), met: obligation.met.flatMap { $0 <= day ? $0 : nil },
                    answer: obligation.opened <= day ? obligation.grounds.route : nil)
            })
    }
}
