import ArgumentParser
import Casework
import Foundation
import SQLiteStore
import Timeline

/// Which store a command about accounts works with.
struct AccountStore: ParsableArguments {
    @Option(help: ArgumentHelp("The file that holds the record.", valueName: "file"))
    var store = "mainstay.db"

    /// Opens the store, which must be there already.
    func open() throws -> SQLiteStore {
        guard FileManager.default.fileExists(atPath: store) else {
            throw ValidationError(
                "There is no store \(store). Make one with “mainstay import” or “mainstay simulate”, "
                    + "or name another with --store.")
        }
        return try SQLiteStore(path: store)
    }

    /// Changes the account with this name, and says what it is now.
    func change(_ username: String, _ change: (inout Account) -> Void) throws {
        let store = try open()
        let account = try store.write { writer in
            try ManageAccounts(by: .keeper, at: .now).change(username, in: writer, change)
        }
        print(account.line)
    }
}

extension Account {
    /// The account in a line.
    var line: String {
        let place = [team.map { "team \($0)" }, worker.map { "in the record \($0)" }].compactMap(\.self)
        let words = ["\(username): \(name)", roleWords] + place + (isDisabled ? ["disabled"] : [])
        return words.joined(separator: " · ")
    }
}

extension Role: ExpressibleByArgument {
    /// Reads `social worker` or `social-worker`.
    package init?(argument: String) {
        self.init(rawValue: argument.lowercased().replacing("-", with: " "))
    }

    /// As the command line takes them without quotation marks.
    package static var allValueStrings: [String] { allCases.map { $0.rawValue.replacing(" ", with: "-") } }
}

/// Where a new password comes from.
struct PasswordOptions: ParsableArguments {
    @Flag(help: "Read the password from standard input instead of making one.")
    var readPassword = false

    /// The password: the first line of standard input, or a made one, which is printed by the command.
    func password(for account: Account) throws -> (password: String, isMade: Bool) {
        guard readPassword else { return (MadePassword.new(), true) }
        guard let line = readLine(), !line.isEmpty else {
            throw ValidationError("Standard input holds no password. Write it there as one line.")
        }
        if let problem = PasswordRules.problem(with: line, for: account) { throw ValidationError(problem) }
        return (line, false)
    }
}
