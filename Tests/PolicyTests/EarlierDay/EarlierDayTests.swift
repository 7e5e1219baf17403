import Policy
import Testing
import Timeline

/// Obligations are worked out once from the whole record, and how one stood on any earlier day is read off them. That is
/// right only if a record that ended on that day would have said the same.
@Suite struct EarlierDayTests {
    private struct Standing: Hashable, CustomStringConvertible {
        let rule: String
        let opened: Day
        let due: Day?
        let outcome: Outcome
        let met: Day?

        var description: String {
            "\(rule) opened \(opened), due \(due?.description ?? "never"): \(outcome.words), met \(met?.description ?? "-")"
        }
    }

    private func standings(_ timeline: CaseTimeline, _ policy: Policy, on day: Day) -> Set<Standing> {
        Set(
            policy.obligations(for: timeline).filter { $0.isForeseen(on: day) }.map { obligation in
                Standing(
                    rule: policy.rules[obligation.rule].id, opened: obligation.opened, due: obligation.due(on: day),
                    outcome: obligation.outcome(on: day), met: obligation.met.flatMap { $0 <= day ? $0 : nil })
            })
    }

    private func compare(_ seeds: Range<UInt64>, isGapless: Bool) throws {
        let policy = try Packs.england.get()
        let kinds = policy.kinds.map(\.name) + [ReturnKind.review]
        var seen: Set<Outcome> = []
        var differences = 0
        for seed in seeds where differences < 3 {
            let history = MadeUpHistory(
                seed: seed, kinds: kinds, rules: policy.rules.map(\.id), isGapless: isGapless)
            let day = history.dayToLook
            let whole = standings(history.timeline, policy, on: day)
            let ending = standings(history.timeline(endingOn: day), policy, on: day)
            seen.formUnion(whole.map(\.outcome))
            guard whole != ending else { continue }
            differences += 1
            let only = whole.subtracting(ending).map { "looking back: \($0)" }
            let other = ending.subtracting(whole).map { "at the time: \($0)" }
            Issue.record("seed \(seed), on \(day)\n\((only + other).sorted().joined(separator: "\n"))\n\(history.told)")
        }
        #expect(seen.count == Outcome.allCases.count, "every outcome should occur among the histories")
    }

    @Test func `looking at a day of a whole record says the same as a record that ends on that day`() throws {
        try compare(0..<1_500, isGapless: true)
    }

    @Test func `so it does where the record has gaps and contradicts itself`() throws {
        try compare(10_000..<11_500, isGapless: false)
    }
}
