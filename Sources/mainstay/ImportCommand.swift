import ArgumentParser
import Casework
import Foundation
import SQLiteStore
import StatutoryReturn
import Timeline

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Take in what an authority already has.", subcommands: [SSDA903.self])

    @Flag(help: "List where returns differ from what persons recorded, until somebody settles it in the browser.")
    var differences = false

    @OptionGroup var store: StoreOptions

    @Option(help: "How to print the list: table, csv or json.")
    var format = ListFormat.table

    func run() throws {
        guard differences else { throw CleanExit.helpRequest(self) }
        let opened = try store.openCurrent(try store.policy.load())
        let list = DifferenceReport(format)
        try opened.read { reader in
            for (child, _) in try reader.unsettled() {
                if let open = try reader.differences(about: child) { list.print(open) }
            }
        }
        list.close()
    }

    struct SSDA903: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "ssda903",
            abstract:
                "Import SSDA903 returns: folders of CSV files, CSV files or the XML return, of one or several years.",
            discussion: """
                Every row becomes an entry. Importing again adds nothing; a later return that differs makes corrections. \
                What cannot be understood stands in the report, row by row. An import that is stopped leaves the store \
                as it was.
                """)

        @OptionGroup var store: StoreOptions

        @Argument(help: ArgumentHelp("Folders or files of the return.", valueName: "path"))
        var paths: [String]

        @Option(
            help: ArgumentHelp(
                "The collection year of all the files, such as 2017/18, if their dates do not tell it.",
                valueName: "year"))
        var year: CollectionYear?

        @Flag(help: "Do everything but record: say what would change.")
        var dryRun = false

        @Option(help: ArgumentHelp("Write every finding to this CSV file.", valueName: "file"))
        var report: String?

        @Option(help: "How to print the summary: text or json.")
        var format = SummaryFormat.text

        func run() throws {
            let adopted = try store.policy.load()
            let files = try ReturnFolder(paths).files()
            let isNew = !FileManager.default.fileExists(atPath: store.store)
            let findings = try FindingReport(file: report)
            let returns = StatedReturn.read(files, year: year, report: findings.add)
            guard !returns.isEmpty else {
                findings.close()
                findings.printExamples()
                throw ValidationError("None of these files is a table of the SSDA903 return. Nothing was imported.")
            }
            let target = dryRun && isNew ? try SQLiteStore() : try store.open(creating: true)
            let started = ContinuousClock.now
            let summary = try ImportReturns(
                under: adopted, at: .now, isDryRun: dryRun, report: findings.add, progress: show
            ).run(returns, into: target)
            Terminal.endProgress()
            findings.close()
            let result = ImportResult(summary: summary, findings: findings, seconds: started.duration(to: .now))
            switch format {
            case .text: result.printText(reportFile: report)
            case .json: result.printJSON()
            }
        }

        private func show(_ progress: ImportProgress) {
            switch progress {
            case .recording(let year, let child, let count): Terminal.progress("\(year): child \(child) of \(count)")
            case .indexing: Terminal.progress("Working out what is due …")
            }
        }
    }
}
