import ArgumentParser
import Casework
import SQLiteStore

struct UserRole: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "role", abstract: "Say what a person is here; without a role they may do nothing about children.")

    @OptionGroup var store: AccountStore

    @Argument(help: "The name to sign in with.")
    var username: String

    @Argument(help: ArgumentHelp("Every role the person has from now on.", valueName: "role"))
    var roles: [Role] = []

    func run() throws { try store.change(username) { $0.roles = Set(roles) } }
}

struct UserTeam: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "team", abstract: "Say to which team a person belongs; without one, to none.")

    @OptionGroup var store: AccountStore

    @Argument(help: "The name to sign in with.")
    var username: String

    @Argument(help: "The team, as the record names it.")
    var team: String?

    func run() throws { try store.change(username) { $0.team = team } }
}

struct UserWorker: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "worker", abstract: "Say under what the record speaks of a person; without one, under nothing.")

    @OptionGroup var store: AccountStore

    @Argument(help: "The name to sign in with.")
    var username: String

    @Argument(help: "The identifier, such as the one under which children are allocated.")
    var worker: String?

    func run() throws { try store.change(username) { $0.worker = worker } }
}

struct UserDisable: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "disable", abstract: "Let a person no longer sign in; where they are signed in, it ends at once.")

    @OptionGroup var store: AccountStore

    @Argument(help: "The name to sign in with.")
    var username: String

    func run() throws { try store.change(username) { $0.isDisabled = true } }
}

struct UserEnable: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "enable", abstract: "Let a person sign in again, with the password they had.")

    @OptionGroup var store: AccountStore

    @Argument(help: "The name to sign in with.")
    var username: String

    func run() throws { try store.change(username) { $0.isDisabled = false } }
}

struct UserPassword: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "password", abstract: "Give a person another password, which is printed once.")

    @OptionGroup var store: AccountStore
    @OptionGroup var password: PasswordOptions

    @Argument(help: "The name to sign in with.")
    var username: String

    func run() throws {
        let opened = try store.open()
        let account = try opened.read { try $0.knownAccount(named: username) }
        let new = try password.password(for: account)
        let hash = try PasswordHash(of: new.password)
        try opened.write { try ManageAccounts(by: .keeper, at: .now).setPassword(of: account, to: hash, in: $0) }
        print(account.line)
        if new.isMade { print("Password, shown this once: \(new.password)") }
    }
}
