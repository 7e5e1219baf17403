import Foundation
import Policy
import PolicyFiles
import Simulation
import Timeline

/// Times how long a whole pack takes to be evaluated for simulated children, on one core.
///
///     evaluation-benchmark PACKS PACK CHILDREN
///
/// Children are made and folded in blocks, so that memory stays small; only the evaluation is on the clock. Prints the
/// number of children, the seconds, and how many obligations there were.
@main
struct EvaluationBenchmark {
    private static let block = 5_000

    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 4, let children = Int(arguments[3]), let lastDay = Day(2026, 3, 31) else {
            print("usage: evaluation-benchmark PACKS PACK CHILDREN")
            exit(2)
        }
        let policy = try PackReader(folder: URL(filePath: arguments[1])).policy(arguments[2])
        let authority = try Authority(children: children, years: 5, seed: 1, lastDay: lastDay)
        let coverage = RecordCoverage(entries: entries(authority.coverage, about: .record))
        var run = EvaluationBenchmark(policy: policy)
        for start in stride(from: 0, to: children, by: block) {
            run.evaluate((start..<min(start + block, children)).map { timeline(authority.child($0), coverage) })
        }
        print("\(children) \(run.seconds) \(run.count)")
    }

    private var evaluator: Evaluator
    private var obligations: [Obligation] = []
    private var seconds = 0.0
    private var count = 0

    private init(policy: Policy) {
        evaluator = Evaluator(policy, .englandAndWales)
    }

    private mutating func evaluate(_ timelines: [CaseTimeline]) {
        let start = processorSeconds
        for timeline in timelines {
            obligations.removeAll(keepingCapacity: true)
            evaluator.evaluate(timeline, into: &obligations)
            count += obligations.count
        }
        seconds += processorSeconds - start
    }

    /// Seconds of one core that this program has used, whatever else the machine does.
    private var processorSeconds: Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

    private static func timeline(_ child: SimulatedChild, _ coverage: RecordCoverage) -> CaseTimeline {
        CaseTimeline(of: child.id, entries: entries(child.facts, about: .child(child.id)), coverage: coverage)
    }

    private static func entries(_ facts: [Recorded], about subject: Subject) -> [Entry] {
        let ids = facts.indices.map { EntryID(Int64($0) + 1) }
        return zip(facts, ids).map { fact, id in
            fact.draft(after: ids).entry(id: id, subject: subject, recorded: fact.recorded, author: .simulator)
        }
    }
}
