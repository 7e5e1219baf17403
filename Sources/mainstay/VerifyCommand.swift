import ArgumentParser
import Casework
import Policy
import SQLiteStore

struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Check that no entry of the journal was changed or lost, and that the index follows from it.",
        discussion: """
            Note the last hash elsewhere now and then: with --expect it shows that the journal still holds it. A rule on which \
            somebody acted and that the packs no longer have as it was then is named too; that is no damage to the record.
            """)

    @OptionGroup var store: StoreOptions

    @Option(help: ArgumentHelp("A last hash that was noted earlier.", valueName: "hash"))
    var expect: String?

    func run() throws {
        let adopted = try store.policy.load()
        let opened = try store.open()
        let verdict = try JournalCheck(under: adopted, expectedHead: expect).run(opened)
        if verdict.isSafe { try noteChangedRules(in: opened, under: adopted.policy) }
        if verdict.isWhole {
            print(verdict)
        } else {
            Terminal.note("\(verdict)")
            throw ExitCode(2)
        }
    }

    private func noteChangedRules(in store: SQLiteStore, under policy: Policy) throws {
        for (rule, count) in try store.read({ try $0.actedRules(missingFrom: policy) }) {
            let times = count == 1 ? "once" : "\(count) times"
            Terminal.note("note: “\(rule)” was acted on \(times) as these packs no longer have it.")
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
