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

    /// The outcomes that occur; where two looks at a day differ, the smallest history that shows it is told.
    private func run(_ trial: Trial) throws -> Set<Outcome> {
        let policy = try #require(try Packs.all.get()[trial.pack])
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
