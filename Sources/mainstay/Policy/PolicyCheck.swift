import ArgumentParser
import Casework
import Policy
import PolicyFiles

struct PolicyCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Read every pack and run the examples beside its rules; names each mistake with file and line.")

    @OptionGroup var packs: PackFolderOptions

    @Option(help: ArgumentHelp("Check only this pack, and those it builds on.", valueName: "pack"))
    var pack: String?

    func run() throws {
        let reader = try packs.reader()
        let names = try pack.map { [try packs.known($0, reader)] } ?? reader.names()
        var problems: [PackProblem] = []
        for name in names { problems += try check(name, reader) }
        if pack == nil && problems.isEmpty { problems = try differences(reader) }
        guard problems.isEmpty else {
            var told: Set<PackProblem> = []
            for problem in problems where told.insert(problem).inserted { Terminal.note("\(problem)") }
            Terminal.note(told.count == 1 ? "1 mistake." : "\(told.count) mistakes.")
            throw ExitCode(1)
        }
    }

    /// What is wrong in the list of differences between the authorities.
    private func differences(_ reader: PackReader) throws -> [PackProblem] {
        do {
            _ = try reader.library()
            return []
        } catch let found as PackProblems {
            return found.problems
        }
    }

    private func check(_ name: String, _ reader: PackReader) throws -> [PackProblem] {
        do {
            let pack = try reader.read(name)
            var run = ExampleRun(under: try reader.policy(name))
            let tests = pack.eligibility
            let examples = pack.examples.count + tests.map(\.examples.count).reduce(0, +)
            let counts = "\(pack.rules.count) rules, \(examples) examples, \(pack.kinds.count) kinds"
            print("\(name): \(counts)" + (tests.isEmpty ? "" : ", tests of eligibility: \(tests.count)"))
            for notice in try reader.notices(name) { Terminal.note("note: \(notice)") }
            return try reader.brokenSeals(name, digest: Digest.of) + pack.examples.flatMap { run.problems(of: $0) }
                + tests.flatMap { $0.problems() }
        } catch let found as PackProblems {
            return found.problems
        }
    }
}
