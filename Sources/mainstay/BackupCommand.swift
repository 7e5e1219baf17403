import ArgumentParser
import Casework
import Foundation
import SQLiteStore
import Timeline

struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy the whole record to another file, while people go on working.",
        discussion: """
            The copy holds everything: the journal, files, accounts, who looked. It is checked before the command says that \
            it is good. Keep the last hash it prints apart from the backup: “mainstay verify --expect HASH” shows later that \
            the journal still holds it.
            """)

    @OptionGroup var store: StoreOptions

    @Argument(help: ArgumentHelp("The file to make; it must not be there yet.", valueName: "file"))
    var file: String

    func run() throws {
        let adopted = try store.policy.load()
        guard FileManager.default.fileExists(atPath: store.store) else {
            throw ValidationError("There is no store \(store.store); name another with --store.")
        }
        try SQLiteStore(lookingAt: store.store).backUp(to: file)
        let verdict = try JournalCheck(under: adopted).run(try SQLiteStore(lookingAt: file))
        guard verdict.isSafe else {
            Terminal.note("The copy was made, and it is not good: \(verdict)")
            throw ExitCode(2)
        }
        print("Backed up to \(file).")
        print(verdict)
    }
}

struct RestoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Put a backup in the place of the record; what was there is kept beside it.",
        discussion: "Stop the server first. The backup is checked before anything is moved.")

    @OptionGroup var store: StoreOptions

    @Argument(help: ArgumentHelp("The backup.", valueName: "file"))
    var file: String

    func run() throws {
        guard FileManager.default.fileExists(atPath: file) else {
            throw ValidationError("There is no backup \(file).")
        }
        let adopted = try store.policy.load()
        let verdict = try JournalCheck(under: adopted).run(try SQLiteStore(lookingAt: file))
        guard verdict.isSafe else {
            Terminal.note("The backup is not good, so nothing was changed: \(verdict)")
            throw ExitCode(2)
        }
        let aside = try SQLiteStore.restore(
            from: file, to: store.store, aside: "\(store.store).before-restore-\(stamp)")
        print("Restored \(store.store) from \(file).")
        if let aside { print("What was there before is kept as \(aside).") }
        _ = try store.openCurrent(adopted)
    }

    /// The moment in digits: 20260604-093207.
    private var stamp: String {
        "\(Instant.now)".prefix(19).filter { $0 != "-" && $0 != ":" }.replacing("T", with: "-")
    }
}
