import Policy
import PolicyFiles
import Simulation
import Testing
import Timeline

/// What is said to be possible, beside what the examples in the packs show and what the words of some rules say.
@Suite struct PossibleOutcomeTests {
    /// An authority that nobody need be made for: what it records, and in which days, is known without.
    private func authority(under policy: Policy, years: Int = 5) throws -> Authority {
        try Authority(
            children: 1, years: years, seed: 1, lastDay: #require(Day(2026, 3, 31)), policy: policy,
            actsOutTheRare: false)
    }

    @Test(arguments: Policies.names)
    func `what an example beside a rule shows is possible in a record of fifteen years`(
        pack: String
    ) throws {
        let policy = try Policies.policy(pack)
        let all = try PossibleOutcomes.all(under: policy, in: authority(under: policy, years: 15))
        var run = ExampleRun(under: policy)
        for example in try Policies.examples(of: pack) {
            for obligation in run.obligations(of: example) {
                let days = obligation.foreseen...max(obligation.foreseen, example.on)
                for outcome in obligation.outcomes(shownIn: days) {
                    let what = "\(example.rule), “\(example.name)”: \(outcome.rawValue)"
                    let obstacle = all[obligation.rule].obstacle(to: outcome)
                    #expect([nil, .notInForce, .recordIsWhole].contains(obstacle), "\(what), \(obstacle!)")
                }
            }
        }
    }

    /// Each list is worked out from the passage: what opens it, what meets it, by when, and when it ends.
    @Test(
        arguments: [
            // Fifteen working days from a review, in a period of care that can end before or after them.
            ("england", "STAT-128", [.due, .overdue, .met, .metLate, .missed, .excused, .doesNotApply, .cannotTell]),
            // From a birthday, which one can foresee.
            ("england", "STAT-171", Outcome.allCases),
            // Police protection ends when it ends, in time or late: the end is what was asked for.
            ("england", "STAT-015", [.due, .overdue, .met, .metLate, .excused, .cannotTell]),
            // A day for which the policy gives no number.
            ("england", "STAT-109", [.met, .excused, .cannotTell]),
            // Either the reason stands there or it does not.
            ("england", "STAT-021-reason", [.met, .missed]),
            // The same, of a length of stay whose beginning may not be on record.
            ("england", "STAT-204", [.met, .missed, .cannotTell]),
            // Before the placement ends, so that it is missed when that comes, and late on the last day.
            ("england", "STAT-123-custody", [.due, .met, .metLate, .missed, .excused, .cannotTell]),
            // Again half a year after each visit, while the child comes for short breaks.
            (
                "england", "STAT-093-next",
                [.due, .overdue, .met, .metLate, .missed, .excused, .doesNotApply, .cannotTell]
            ),
            // Which panel, with no day by which.
            ("england", "STAT-191", [.due, .met, .excused, .doesNotApply, .cannotTell]),
            // From the fourth move on, by the next review.
            ("coventry", "COV-081", [.due, .overdue, .met, .metLate, .missed, .excused, .doesNotApply, .cannotTell]),
            // A prompt is never late.
            ("coventry", "COV-104-limit", [.due, .met, .excused, .doesNotApply, .cannotTell]),
            // The organisation itself goes on, so that nothing of it lapses.
            ("islington", "ISL-087-weekly", [.due, .overdue, .met, .metLate, .excused, .cannotTell]),
            // By the end of pre-proceedings, or within a time without a number, so that one cannot tell before they end.
            ("coventry", "COV-047-assessments", [.overdue, .met, .metLate, .missed, .excused, .cannotTell]),
            // The same before proceedings end, which ends it too; who is looked after is exempt.
            ("islington", "ISL-046-held", [.met, .metLate, .missed, .excused, .doesNotApply, .cannotTell]),
            // In one case on the day itself, in the other within what no number says; the end of the placement meets it.
            ("england", "STAT-086", [.due, .overdue, .met, .metLate, .excused, .cannotTell]),
            // Who is exempt was so before the record, because what opens it now is what the exemption lacks.
            ("islington", "ISL-042", [.met, .excused, .cannotTell]),
            // By the eighteenth birthday, at the twenty-first too late for any.
            ("lga", "LGA-047", [.due, .overdue, .met, .metLate, .missed, .excused, .doesNotApply, .cannotTell]),
        ] as [(String, String, [Outcome])])
    func `a rule can turn out as its words say`(pack: String, rule: String, outcomes: [Outcome]) throws {
        let policy = try Policies.policy(pack)
        let place = try #require(policy.places(of: rule).last)
        let possible = try PossibleOutcomes.all(under: policy, in: authority(under: policy))[place]
        #expect(possible.all == Set(outcomes), "\(rule)")
    }

    /// What a rule that binds can say by which nobody can be in breach of it.
    private static let unbroken: [Obstacle] = [
        .noDueDay, .dueWithoutNumber, .countedWithoutNumber, .dueAtTheVeryEnd, .metByItsDay, .metByItsEnd,
    ]

    @Test(arguments: Policies.names)
    func `a duty can be kept and broken, unless it has no day or its end is what it asks for`(pack: String) throws {
        let policy = try Policies.policy(pack)
        let all = try PossibleOutcomes.all(under: policy, in: authority(under: policy, years: 15))
        for (rule, possible) in zip(policy.rules, all) where ![.flag, .routing].contains(rule.ruleClass) {
            let kept = possible.obstacle(to: .met)
            if kept == .notInForce { continue }
            #expect([nil, .countedWithoutNumber, .neverMetInTime].contains(kept), "\(rule.id): \(kept!)")
            let broken = [Outcome.overdue, .metLate, .missed].map(possible.obstacle)
            #expect(
                broken.contains(nil) || broken.allSatisfy { $0.map(Self.unbroken.contains) ?? true },
                "\(rule.id): \(broken)")
        }
    }
}
