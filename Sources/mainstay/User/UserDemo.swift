import ArgumentParser
import Casework
import SQLiteStore
import Timeline

struct UserDemo: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Make one account for each role in a made-up authority, all with one made password.",
        discussion: "Only for trying Mainstay out: whoever knows the password can sign in as anybody.")

    @OptionGroup var store: StoreOptions

    func run() throws {
        let adopted = try store.policy.load()
        let opened = try store.openCurrent(adopted)
        let password = MadePassword.new()
        let accounts = try opened.write { writer in
            guard try writer.accounts().isEmpty else {
                throw ValidationError(
                    "\(store.store) has accounts already. The accounts of a demonstration are for none.")
            }
            return try DemoAccounts(writer, under: adopted.policy, on: .today).add(
                try PasswordHash(of: password), to: writer)
        }
        let widths = accounts.map(\.username.count).max() ?? 0
        for account in accounts {
            print("  \(account.username.padded(to: widths))  \(account.roles.first?.words ?? "")")
        }
        print("Each has the password \(password). None of these people is real.")
    }
}
