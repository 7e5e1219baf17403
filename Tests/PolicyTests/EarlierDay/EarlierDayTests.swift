import Foundation
import Policy
import PolicyFiles
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

        var testDescription: String {
            "\(pack)\(isService ? ", the service" : "")\(isGapless ? "" : ", with gaps"), \(seeds.count) histories"
        }
    }

    private static let packs = ["england", "coventry", "telford-and-wrekin", "leeds", "islington", "lga"]
    private static let n = UInt64(ProcessInfo.processInfo.environment["SEEDS"] ?? "200")!
    private static let o = UInt64(ProcessInfo.processInfo.environment["FROM"] ?? "0")!

    @Test(arguments: packs.map { Trial(pack: $0, seeds: o..<(o + n)) })
    func `looking at a day of a whole record says the same as a record that ends on that day`(trial: Trial) throws {
        try run(trial, expecting: Outcome.allCases)
    }

    @Test(arguments: packs.map { Trial(pack: $0, seeds: (o + 1_000_000)..<(o + 1_000_000 + n), isGapless: false) })
    func `so it does where the record has gaps and contradicts itself`(trial: Trial) throws {
        try run(trial, expecting: Outcome.allCases)
    }

    @Test(arguments: ["telford-and-wrekin", "islington", "lga"].map { Trial(pack: $0, seeds: (o + 2_000_000)..<(o + 2_000_000 + n), isGapless: false, isService: true) })
    func `so it does for what the organisation itself must do`(trial: Trial) throws {
        try run(trial, expecting: [.due, .overdue, .met, .cannotTell])
    }

    private func run(_ trial: Trial, expecting outcomes: [Outcome]) throws {
        let policy = try PackReader(folder: Packs.folder).policy(trial.pack)
        let material = HistoryMaterial(policy)
        let look = EarlierLook(policy)
        var seen: Set<Outcome> = []
        var differences = 0
        var stats: [String: [Outcome: Int]] = [:]
        defer {
            var text = ""
            for rule in policy.rules where (rule.scope.unit == .service) == trial.isService {
                let c = stats[rule.id] ?? [:]
                text += "\(rule.id) \(rule.ruleClass.rawValue) " + c.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.key.rawValue):\($0.value)" }.joined(separator: " ") + "\n"
            }
            try? text.write(toFile: "/tmp/stats-\(trial.pack)-\(trial.isGapless)-\(trial.isService).txt", atomically: true, encoding: .utf8)
        }
        for seed in trial.seeds where differences < 3 {
            let history = MadeUpHistory(
                seed: seed, material, isGapless: trial.isGapless, isService: trial.isService)
            let comparison = look.compare(history)
            look.stats(history, into: &stats)
            seen.formUnion(comparison.seen)
            guard !comparison.isSame else { continue }
            differences += 1
            let smallest = SmallestHistory {
                let other = look.compare($0)
                return !other.isSame && other.rules.isSubset(of: comparison.rules)
            }.smallest(history)
            Issue.record("\(trial.pack), seed \(seed), \(look.compare(smallest).told)\n\(smallest.told)")
        }
        #expect(seen.isSuperset(of: outcomes), "every outcome should occur among the histories")
    }
}
