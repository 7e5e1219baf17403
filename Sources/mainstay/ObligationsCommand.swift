import ArgumentParser
import Casework
import SQLiteStore
import Policy
import Timeline

struct ObligationsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "obligations",
        abstract: "List what is due, overdue, met, missed or cannot be told, for every child, on a day.")

    @OptionGroup var store: StoreOptions

    @Option(help: ArgumentHelp("The day to look at, such as 2026-06-04.", valueName: "day"))
    var on = Day.today

    @Option(
        help: ArgumentHelp(
            "By what was known at the end of this day, or at a moment such as 2026-06-04T09:30:00Z.",
            valueName: "instant"))
    var asKnown: Instant?

    @Option(help: ArgumentHelp("Only the child with this number.", valueName: "number"))
    var child: String?

    @Option(
        parsing: .upToNextOption,
        help: "Only these outcomes: \(Outcome.allCases.map(\.rawValue).joined(separator: ", ")).")
    var outcome: [Outcome] = []

    @Option(help: "How to print: table, csv or json (one object a line).")
    var format = ListFormat.table

    func run() throws {
        let adopted = try store.policy.load()
        let opened = try store.openCurrent(adopted)
        let child = try child.map { try store.child($0, in: opened) }
        let printer = LinePrinter(format, widths: [10, 14, 34, 18, 10, 10, 14, 10, 24])
        let list = ObligationList(under: adopted, on: on, asKnownAt: asKnown, by: .keeper, at: .now)
        try list.forEachLine(of: child, outcomes: outcome.isEmpty ? nil : Set(outcome), in: opened) { line in
            printer.print([
                .init("child", line.child), .init("rule", line.rule.id), .init("title", line.rule.title),
                .init("force", line.rule.force.rawValue), .init("opened", line.opened.description),
                .init("due", line.due?.description), .init("outcome", line.outcome.rawValue),
                .init("met_on", line.metOn?.description), .init("owner", line.rule.responsibleWords),
                .init("reason", line.reason),
            ])
        }
        printer.flush()
    }
}
