import ArgumentParser
import Casework
import SQLiteStore

struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Check that no entry of the journal was changed or lost, and that the index follows from it.",
        discussion: "Note the last hash elsewhere now and then: with --expect it shows that the journal still holds it."
    )

    @OptionGroup var store: StoreOptions

    @Option(help: ArgumentHelp("A last hash that was noted earlier.", valueName: "hash"))
    var expect: String?

    func run() throws {
        let adopted = try store.policy.load()
        let verdict = try JournalCheck(under: adopted, expectedHead: expect).run(try store.open())
        if verdict.isWhole {
            print(verdict)
        } else {
            Terminal.note("\(verdict)")
            throw ExitCode(2)
        }
    }
}

struct RebuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild", abstract: "Make the index again from the journal.")

    @OptionGroup var store: StoreOptions

    func run() throws {
        let adopted = try store.policy.load()
        let opened = try store.open()
        try opened.mendLookup()
        try opened.write { try $0.rebuildIndex(under: adopted) }
        let children = try opened.read { try $0.children().count }
        print("The index was made again: \(children) children.")
    }
}
