import ArgumentParser
import PolicyFiles

struct PolicyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy", abstract: "Read and check policy packs.", subcommands: [Check.self])

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Read every pack and run the examples beside its rules; names each mistake with file and line.")

        @OptionGroup var policy: PolicyOptions

        func run() throws {
            let reader = try policy.reader()
            var problems: [PackProblem] = []
            for name in try reader.names() { problems += try check(name, reader) }
            guard problems.isEmpty else {
                for problem in problems { Terminal.note("\(problem)") }
                Terminal.note(problems.count == 1 ? "1 mistake." : "\(problems.count) mistakes.")
                throw ExitCode(1)
            }
        }

        private func check(_ name: String, _ reader: PackReader) throws -> [PackProblem] {
            do {
                let pack = try reader.read(name)
                let policy = try reader.policy(name)
                print("\(name): \(pack.rules.count) rules, \(pack.examples.count) examples")
                var run = ExampleRun(under: policy)
                return pack.examples.flatMap { run.problems(of: $0) }
            } catch let found as PackProblems {
                return found.problems
            }
        }
    }
}
