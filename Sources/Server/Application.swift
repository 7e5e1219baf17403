import Casework
import Hummingbird
import Logging
import Pages
import Policy
import Timeline

/// What the server needs to know that is not in the store.
package struct ServerSettings: Sendable {
    package var address: LoopbackAddress
    /// The folder of the style sheet and the icon.
    package var publicFolder: String
    /// The day on which the server is asked.
    package var today: @Sendable () -> Day

    package init(address: LoopbackAddress, publicFolder: String, today: @escaping @Sendable () -> Day) {
        self.address = address
        self.publicFolder = publicFolder
        self.today = today
    }
}

/// The whole application, the same for people and for tests.
///
/// - Parameters:
///   - store: where the record is read from.
///   - adopted: the policy by which duties are decided.
///   - library: all packs that there are, for those who read and compare policy.
///   - whenListening: called once with the port, when the pages can be opened.
package func buildApplication(
    _ settings: ServerSettings, store: any CaseStore, under adopted: AdoptedPolicy, library: PolicyLibrary,
    logger: Logger = Logger(label: "mainstay"), whenListening: @escaping @Sendable (Int) -> Void = { _ in }
) -> some ApplicationProtocol {
    let router = Router(options: .autoGenerateHeadEndpoints)
    router.addMiddleware {
        SafetyHeaders()
        ErrorPages()
        OnlyThisMachine()
        FileMiddleware(
            settings.publicFolder,
            cacheControl: CacheControl([(MediaType(type: .any), [.public, .maxAge(3_600), .mustRevalidate])]))
    }
    let live = LiveRecord<ChildToday>(store: store, under: adopted) { ChildToday($0, $1, on: $2) }
    let list = ChildrenListKeeper(store: store, adopted: adopted, live: live, today: settings.today)
    ChildrenController(list: list, today: settings.today).addRoutes(to: router)
    ChildController(store: store, adopted: adopted, today: settings.today).addRoutes(to: router)
    let pack = adopted.policy.packs.last?.id
    TrialController(store: store, library: library, adopted: pack, today: settings.today).addRoutes(to: router)
    PolicyController(
        library: library, adopted: pack,
        record: RuleRecordKeeper(store: store, policy: adopted.policy), today: settings.today
    ).addRoutes(to: router)
    EligibilityController(library: library, today: settings.today).addRoutes(to: router)
    var application = Application(
        router: router,
        configuration: ApplicationConfiguration(
            address: .hostname(settings.address.host, port: settings.address.port), serverName: "Mainstay"),
        onServerRunning: { channel in whenListening(channel.localAddress?.port ?? settings.address.port) },
        logger: logger)
    // The list is made before the first person asks for it. If that fails, whoever asks is told by an error page.
    application.beforeServerStarts { _ = try? await list.index(on: settings.today()) }
    return application
}

/// Serves until the process is told to stop (by Ctrl-C, or by the signal to terminate), then finishes what is under way.
///
/// - Parameter whenListening: called once with the port, when people can open the pages.
package func serve(
    _ settings: ServerSettings, store: any CaseStore, under adopted: AdoptedPolicy, library: PolicyLibrary,
    logger: Logger = Logger(label: "mainstay"), whenListening: @escaping @Sendable (Int) -> Void = { _ in }
) async throws {
    try await buildApplication(
        settings, store: store, under: adopted, library: library, logger: logger, whenListening: whenListening
    ).runService()
}
