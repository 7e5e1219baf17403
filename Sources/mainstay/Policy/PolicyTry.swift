import ArgumentParser
import Casework
import Measures
import Policy
import PolicyFiles
import SQLiteStore
import Timeline

struct PolicyTry: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "try",
        abstract: "Try a policy on recorded children before it is adopted: what it would have asked, of whom, by when.",
        discussion: """
            The policy of --pack is laid beside that of --against, for the days from --from to --to and as things stood on the \
            last of them. Rules are the same by id. A rule about something that the record does not hold yet answers “cannot \
            tell”; how many of its duties opened and were due is told all the same. What counts on a day belongs to its week, \
            and to the team and the social worker of that day.
            """)

    @OptionGroup var store: StoreOptions

    @Option(help: ArgumentHelp("The pack of the policy that holds now.", valueName: "pack"))
    var against: String

    @Option(help: ArgumentHelp("The first day.", valueName: "day"))
    var from: Day

    @Option(help: ArgumentHelp("The last day.", valueName: "day"))
    var to: Day

    @Option(help: "How to print: text with all tables, csv or json with one of them.")
    var format = ReportFormat.text

    @Option(
        help: "Which table to print as csv or json: \(TrialTable.allCases.map(\.rawValue).joined(separator: ", ")).")
    var table = TrialTable.rules

    @Option(help: ArgumentHelp("How many of the duties that differ to list at most.", valueName: "count"))
    var limit = 10_000

    func run() throws {
        let span = try ClosedRange(from: from, to: to)
        let packs = store.policy.packs
        let reader = try packs.reader()
        let old = try reader.policy(try packs.known(against, reader))
        let (new, moved) = try reader.policy(try packs.known(store.policy.pack, reader)).asIfInForce(
            on: from, unlike: old)
        if !moved.isEmpty {
            Terminal.note(
                "Tried as if in force from \(from), though they come into force later: \(moved.joined(separator: ", "))."
            )
        }
        var trial = PolicyTrial(of: new, against: old, in: span, listing: .init(limit))
        try store.open().read { reader in
            trial.add(try reader.serviceTimeline())
            try reader.forEachTimeline { trial.add($0) }
        }
        let report = TrialReport(result: trial.result, new: new, old: old)
        switch format {
        case .text: report.printText()
        case .csv: report.print(table, as: .csv)
        case .json: report.print(table, as: .json)
        }
    }
}
