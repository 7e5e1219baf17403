import ArgumentParser
import Foundation
import PolicyFiles
import Server
import Timeline

struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Open the service in a browser on this machine.",
        discussion: "Until sign-in exists Mainstay listens only on this machine (127.0.0.1, ::1 or localhost).")

    @OptionGroup var store: StoreOptions

    @Option(help: "The address of this machine to listen on.")
    var host = "127.0.0.1"

    @Option(help: "The port to listen on.")
    var port = 8080

    func run() async throws {
        let address: LoopbackAddress
        do { address = try LoopbackAddress(host: host, port: port) } catch { throw ValidationError("\(error)") }
        let adopted = try store.policy.load()
        let library = try store.policy.packs.reader().library()
        let opened = try store.openCurrent(adopted)
        let settings = ServerSettings(
            address: address, publicFolder: try CompanionFolder("Public").path, today: { Day.today })
        try await serve(settings, store: opened, under: adopted, library: library)
    }
}
