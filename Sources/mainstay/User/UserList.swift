import ArgumentParser
import Casework
import SQLiteStore

struct UserList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Print the accounts: what each person is here, and whether they may sign in.")

    @OptionGroup var store: AccountStore

    @Option(help: "How the list is printed: table, csv or json.")
    var format = ListFormat.table

    func run() throws {
        let printer = LinePrinter(format, widths: [20, 24, 9, 20, 14])
        for account in try store.open().read({ try $0.accounts() }) {
            printer.print([
                LinePrinter.Field("username", account.username), LinePrinter.Field("name", account.name),
                LinePrinter.Field("may", account.isDisabled ? "disabled" : "sign in"),
                LinePrinter.Field("team", account.team), LinePrinter.Field("worker", account.worker),
                LinePrinter.Field("roles", account.roleWords),
            ])
        }
        printer.flush()
    }
}
