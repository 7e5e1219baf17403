import Policy
import Testing
import Timeline

/// Obligations are worked out once from the whole record, and how one stood on any earlier day is read off them. That is
/// right only if a record that ended on that day would have said the same.
@Suite struct EarlierDayTests {
    /// A run of made-up histories under the policy of a pack.
    struct Trial: CustomTestStringConvertible {
        let pack: String
        let seeds: Range<UInt64>
        var isGapless = true
        var isService = false

        var testDescription: String { "\(pack), \(seeds.count) histories" }
    }

    private static let councils = ["coventry", "telford-and-wrekin", "leeds", "islington", "lga"]

    @Test(arguments: [Trial(pack: "england", seeds: 0..<500)] + councils.map { Trial(pack: $0, seeds: 0..<200) })
    func `looking at a day of a whole record says the same as a record that ends on that day`(trial: Trial) throws {
        #expect(try run(trial).isSuperset(of: Outcome.allCases), "every outcome should occur among the histories")
    }

    @Test(
        arguments: [Trial(pack: "england", seeds: 10_000..<10_500, isGapless: false)]
            + councils.map { Trial(pack: $0, seeds: 10_000..<10_200, isGapless: false) })
    func `so it does where the record has gaps and contradicts itself`(trial: Trial) throws {
        #expect(try run(trial).isSuperset(of: Outcome.allCases), "every outcome should occur among the histories")
    }

    @Test(
        arguments: ["telford-and-wrekin", "islington", "lga"].map {
            Trial(pack: $0, seeds: 20_000..<20_200, isGapless: false, isService: true)
        })
    func `so it does for what the organisation itself must do`(trial: Trial) throws {
        #expect(try run(trial).isSuperset(of: [.met, .cannotTell]))
    }

    @Test(arguments: [Trial(pack: "test", seeds: 0..<3_000), Trial(pack: "test", seeds: 0..<3_000, isGapless: false)])
    func `so it does where a new version of a rule takes over what is open`(trial: Trial) throws {
        let policy = try Packs.versions([
            (
                "2010-01-01", "until: 2018-12-31",
                "due: {earliest-of: [{within: 30 days}, {before: meeting}, {by: review}]}"
            ),
            (
                "2019-01-01", "until: 2020-06-30, takes-over: yes",
                "due: {earliest-of: [{within: 9 months}, {by: visit}]}"
            ),
            (
                "2020-07-01", "until: 2021-12-31",
                "due: {within: time}\nvalues: {time: [{from: 2020-07-01, is: not given, source: section 1}]}"
            ),
            (
                "2022-01-01", "takes-over: yes",
                "due: [{when: {age: {under: 5}}, earliest-of: [{within: 2 months}, {before: review}]}, {within: 1 year}]"
            ),
        ])
        #expect(try run(trial, under: policy).isSuperset(of: [.due, .overdue, .met, .metLate, .missed, .cannotTell]))
    }

    /// The outcomes that occur; where two looks at a day differ, the smallest history that shows it is told.
    private func run(_ trial: Trial) throws -> Set<Outcome> {
        try run(trial, under: #require(try Packs.all.get()[trial.pack]))
    }

    private func run(_ trial: Trial, under policy: Policy) throws -> Set<Outcome> {
        let material = HistoryMaterial(policy)
        let look = EarlierLook(policy)
        var seen: Set<Outcome> = []
        var differences = 0
        for seed in trial.seeds where differences < 3 {
            let history = MadeUpHistory(
                seed: seed, material, isGapless: trial.isGapless, isService: trial.isService)
            let comparison = look.compare(history)
            seen.formUnion(comparison.seen)
            if comparison.isSame { continue }
            differences += 1
            let smallest = SmallestHistory(differingIn: comparison.rules, look).smallest(history)
            Issue.record("\(trial.pack), seed \(seed), \(look.compare(smallest).told)\n\(smallest.told)")
        }
        return seen
    }
}
