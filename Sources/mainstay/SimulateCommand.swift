import ArgumentParser
import Casework
import Foundation
import Policy
import SQLiteStore
import Simulation
import StatutoryReturn
import Timeline

struct SimulateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: "Make up an authority: children, their care and its record, the same for the same seed and last day.",
        discussion: "Nobody in it is real. With --return the years are also written as SSDA903 returns.")

    @OptionGroup var store: StoreOptions

    @Option(help: "How many children were looked after at some time in the years.")
    var children = 600

    @Option(help: "How many years the record covers.")
    var years = 5

    @Option(help: "The number from which everything is drawn.")
    var seed: UInt64 = 1

    @Option(help: ArgumentHelp("The last day of the record.", valueName: "day"))
    var lastDay = Day.today

    @Option(help: ArgumentHelp("Write each year's return into a folder of its own in this one.", valueName: "folder"))
    var `return`: String?

    @Flag(help: "Add what people add who use a record: pictures, files, homes and marks on what mattered.")
    var livedIn = false

    @Flag(
        inversion: .prefixedNo,
        help: "Act out what lives do not show of themselves, so that rules turn out in every way. It takes longer.")
    var rare = true

    @Flag(help: "Write the returns only, and no store.")
    var returnOnly = false

    func validate() throws {
        do { _ = try Authority(children: children, years: years, seed: seed, lastDay: lastDay) } catch {
            throw ValidationError("\(error)")
        }
    }

    func run() throws {
        let adopted = try store.policy.load()
        // Before the lives are made up, which takes a while.
        let empty = returnOnly ? nil : try emptyStore()
        let authority = try Authority(
            children: children, years: years, seed: seed, lastDay: lastDay, policy: adopted.policy, actsOutTheRare: rare
        )
        if let folder = `return` {
            try SimulatedReturns(authority: authority).write(to: URL(filePath: folder))
            print("Wrote the returns of the made-up authority to \(folder).")
        }
        if let empty { try record(authority, in: empty, under: adopted) }
    }

    private func emptyStore() throws -> SQLiteStore {
        let opened = try store.open(creating: true)
        guard try opened.read({ try $0.head() }).count == 0 else {
            throw ValidationError("\(store.store) holds a record already. Name a new file with --store.")
        }
        return opened
    }

    private func record(_ authority: Authority, in opened: SQLiteStore, under adopted: AdoptedPolicy) throws {
        let files = livedIn ? URL(filePath: try CompanionFolder("Demonstration").path) : nil
        let entries = try opened.write { writer in
            try SimulatedRecord(authority: authority, files: files).append(to: writer)
            try writer.rebuildIndex(under: adopted)
            return try writer.head().count
        }
        print("Made up \(authority.children) children with \(entries) entries in \(store.store). None of them is real.")
    }
}
