import ArgumentParser
import Casework
import Foundation
import SQLiteStore
import StatutoryReturn
import Timeline

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Take in what an authority already has.", subcommands: [SSDA903.self],
        defaultSubcommand: SSDA903.self)

    struct SSDA903: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "ssda903",
            abstract:
                "Import SSDA903 returns: folders of CSV files, CSV files or the XML return, of one or several years.",
            discussion: """
                Every row becomes an entry. Importing again adds nothing; a later return that differs makes corrections. \
                What cannot be understood stands in the report, row by row. An import that is stopped leaves the store \
                as it was. What a person has recorded already is not recorded twice; where a return differs from it, what \
                the person recorded stands until somebody settles it in the browser: --differences lists it.
                """)

        @OptionGroup var store: StoreOptions

        @Argument(help: ArgumentHelp("Folders or files of the return.", valueName: "path"))
        var paths: [String] = []

        @Flag(help: "Import nothing, but list where returns differ from what people recorded.")
        var differences = false

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

        func validate() throws {
            guard paths.isEmpty == differences else {
                throw ValidationError(
                    differences
                        ? "--differences lists what waits to be settled; leave out the files, or import them first."
                        : "Name the folders or files of the return.")
            }
        }

        func run() throws {
            if differences { try listDifferences() } else { try importReturns() }
        }

        private func listDifferences() throws {
            let opened = try store.openCurrent(try store.policy.load())
            let list = DifferenceReport(format == .json ? .json : .table)
            try opened.read { reader in
                for (child, _) in try ListDifferences(by: .keeper, at: .now).children(in: reader) {
                    if let open = try reader.differences(about: child) { list.print(open) }
                }
            }
            list.close()
        }

        private func importReturns() throws {
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
                under: adopted, by: .keeper, at: .now, isDryRun: dryRun, report: findings.add, progress: show
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
