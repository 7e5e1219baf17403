import ArgumentParser
import Casework
import Policy
import SQLiteStore
import Timeline

struct RecordFromCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record-from",
        abstract:
            "Say from which day things are recorded here as they happen, so that what is missing counts as not done.",
        discussion: """
            Until then Mainstay says “cannot tell” where nothing is recorded. Name the day after the last return that was read, \
            so that care goes on from there. Without --kind it is every kind that the policy asks about and those of the return. \
            --list shows what is covered now.
            """)

    @OptionGroup var store: StoreOptions

    @Argument(help: ArgumentHelp("The first day on which everything is recorded.", valueName: "day"))
    var day: Day?

    @Option(help: ArgumentHelp("Only this kind; may be given several times.", valueName: "kind"))
    var kind: [String] = []

    @Flag(help: "Show from when to when each kind is covered, and change nothing.")
    var list = false

    func validate() throws {
        guard list == (day == nil) else {
            throw ValidationError("Name the first day, such as 2026-04-01; or ask for --list.")
        }
    }

    func run() throws {
        let adopted = try store.policy.load()
        let opened = try store.openCurrent(adopted)
        if let day {
            let begun = try BeginRecording(
                kinds(adopted.policy), from: day, under: adopted, by: .keeper, at: .now
            ).run(in: opened)
            print(
                begun.isEmpty
                    ? "All of it was recorded from that day already."
                    : "\(begun.count) kinds are recorded from \(day.words).")
        } else {
            show(try opened.read { try $0.coverage() })
        }
    }

    private func kinds(_ policy: Policy) throws -> [KindName] {
        let known = RecordFromCommand.returned + policy.kinds.map(\.name)
        for name in kind where !known.contains(name) {
            throw ValidationError("The policy has no kind “\(name)”. See: mainstay policy show --declared")
        }
        return kind.isEmpty ? known : kind
    }

    private static let returned: [KindName] = [
        ReturnKind.episode, ReturnKind.review, ReturnKind.missing, ReturnKind.worker, ReturnKind.liberty,
        ReturnKind.adoptionDecision, ReturnKind.adoptionMatch,
    ]

    private func show(_ coverage: RecordCoverage) {
        for kind in coverage.kinds {
            let days = coverage.days(of: kind).map { span in
                span.upperBound == .endOfTime
                    ? "from \(span.lowerBound.words)" : "\(span.lowerBound.words) to \(span.upperBound.words)"
            }
            print("\(kind): \(days.joined(separator: "; "))")
        }
    }
}
