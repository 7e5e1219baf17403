import ArgumentParser
import Casework
import Foundation
import PolicyFiles
import SQLiteStore
import Server
import Timeline

struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Open the service in a browser.",
        discussion: """
            People sign in with the accounts that “mainstay user” makes. Mainstay listens on this machine alone \
            (127.0.0.1, ::1 or localhost) and speaks plain HTTP. For others to reach it, let a proxy that speaks TLS \
            stand in front of it, say with --name by which name people reach it, and with --proxy that the proxy writes \
            in X-Forwarded-For for whom it speaks. Cookies are then sent over TLS only.
            """)

    @OptionGroup var store: StoreOptions

    @Option(help: "The address of this machine to listen on.")
    var host = "127.0.0.1"

    @Option(help: "The port to listen on.")
    var port = 8080

    @Option(help: ArgumentHelp("The name by which people reach it, once for each.", valueName: "name"))
    var name: [String] = []

    @Flag(help: "A proxy stands in front of it and says for whom it speaks.")
    var proxy = false

    @Option(
        help: ArgumentHelp("After how many minutes without a sign of life people are signed out.", valueName: "minutes")
    )
    var idle = 30

    func run() async throws {
        let address = try address()
        let adopted = try store.policy.load()
        let library = try store.policy.packs.reader().library()
        let opened = try store.openCurrent(adopted)
        warn(address, try opened.read { try $0.accounts() })
        let settings = ServerSettings(
            address: address, publicFolder: try CompanionFolder("Public").path, now: { Instant.now },
            sessions: SessionRules(idleMinutes: idle))
        try await serve(settings, store: opened, under: adopted, library: library)
    }

    private func address() throws -> ListeningAddress {
        guard (2...12 * 60).contains(idle) else {
            throw ValidationError("--idle is from 2 minutes to 720, which is the longest anybody stays signed in.")
        }
        do {
            return try ListeningAddress(host: host, port: port, names: name, isBehindProxy: proxy)
        } catch { throw ValidationError("\(error)") }
    }

    private func warn(_ address: ListeningAddress, _ accounts: [Account]) {
        if accounts.allSatisfy(\.isDisabled) {
            Terminal.note("Nobody can sign in yet. Make an account with “mainstay user add”.")
        }
        if address.isOpenToOthers {
            Terminal.note(
                "Warning: \(address.host) can be reached by other machines, and Mainstay speaks plain HTTP. Let only a"
                    + " proxy that speaks TLS reach port \(address.port): a firewall must keep everybody else away.")
        }
    }
}
