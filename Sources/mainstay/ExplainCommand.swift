import ArgumentParser
import Casework
import SQLiteStore
import Policy
import Timeline

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explain what a rule says about a child: the facts, the numbers, the sum and the passage.")

    @OptionGroup var store: StoreOptions

    @Option(help: ArgumentHelp("The child's number.", valueName: "number"))
    var child: String

    @Option(help: ArgumentHelp("The rule, such as STAT-120.", valueName: "rule"))
    var rule: String

    @Option(help: ArgumentHelp("The day to look at, such as 2026-06-04.", valueName: "day"))
    var on = Day.today

    @Option(
        help: ArgumentHelp(
            "By what was known at the end of this day, or at a moment such as 2026-06-04T09:30:00Z.",
            valueName: "instant"))
    var asKnown: Instant?

    func run() throws {
        let policy = try store.policy.load().policy
        let known = try policy.known(rule)
        let opened = try store.open()
        let id = try store.child(child, in: opened)
        let open = OpenCaseFile(under: policy, asKnownAt: asKnown, by: .keeper, at: .now)
        let file = try opened.read { try open.run(id, in: $0) }
        guard let file else {
            throw ValidationError("Nothing was known about child \(child) at that moment.")
        }
        print("\(known.id) \(known.title)\n\(known.provenance.document), \(known.provenance.provision)")
        print("  \(known.provenance.passage)")
        print("  Force: \(known.force.rawValue). Source: \(known.provenance.confidence.rawValue).")
        let explanations = file.explanations(of: rule, on: on)
        if explanations.isEmpty {
            print("\nOn \(on.words) the rule asks nothing for child \(child): nothing had opened it by then.")
        }
        for explanation in explanations { show(explanation, file) }
    }

    private func show(_ explanation: Explanation, _ file: CaseFile) {
        print("\n\(explanation.outcome.words.uppercased())  \(explanation.reason)")
        for fact in explanation.facts {
            let entry = file.entries.first { $0.id == fact.entry }
            print("  Fact   \(fact.words)\(entry.map { " — \($0.whence)" } ?? "")")
        }
        for value in explanation.values {
            print("  Value  \(value.name): \(value.limit), since \(value.from.words) (\(value.source))")
            if let note = value.note { print("         \(note)") }
        }
        for step in explanation.arithmetic { print("  Sum    \(step)") }
    }
}

extension Entry {
    /// Which entry it is and where it comes from.
    var whence: String {
        switch source {
        case .person, .together: "entry \(id), recorded on \(recorded.day.words) by \(author)"
        case .returned(let row): "entry \(id), \(row.file) row \(row.row), recorded on \(recorded.day.words)"
        }
    }
}
