import ArgumentParser
import Casework
import SQLiteStore

struct UserAdd: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Make an account, with a password that is printed once.",
        discussion: "A name is never used a second time, since records and looks are signed with it.")

    @OptionGroup var store: AccountStore
    @OptionGroup var password: PasswordOptions

    @Argument(help: "The name to sign in with.")
    var username: String

    @Option(help: "What the person is called.")
    var name: String

    @Option(help: ArgumentHelp("What the person is here, once for each role.", valueName: "role"))
    var role: [Role] = []

    @Option(help: "The team to which the person belongs, as the record names it.")
    var team: String?

    @Option(help: ArgumentHelp("Under what the record speaks of the person.", valueName: "identifier"))
    var worker: String?

    func run() throws {
        let opened = try store.open()
        let person = Account(id: AccountID(0), username: username.lowercased(), name: name, roles: [])
        let new = try password.password(for: person)
        let hash = try PasswordHash(of: new.password)
        let account = try opened.write { writer in
            try ManageAccounts(by: .keeper, at: .now).add(
                username, name: name, roles: Set(role), team: team, worker: worker, password: hash, in: writer)
        }
        print(account.line)
        if new.isMade { print("Password, shown this once: \(new.password)") }
    }
}
