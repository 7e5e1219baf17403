import Casework
import Hummingbird
import Logging
import Pages
import Policy
import Timeline

/// What the server needs to know that is not in the store.
package struct ServerSettings: Sendable {
    package var address: ListeningAddress
    /// The folder of the style sheet, the script and the icon.
    package var publicFolder: String
    /// The moment at which the server is asked.
    package var now: @Sendable () -> Instant
    /// How long people stay signed in.
    package var sessions: SessionRules
    /// How much work it is to try a password.
    package var passwordCost: PasswordCost

    package init(
        address: ListeningAddress, publicFolder: String, now: @escaping @Sendable () -> Instant,
        sessions: SessionRules = SessionRules(), passwordCost: PasswordCost = .standard
    ) {
        self.address = address
        self.publicFolder = publicFolder
        self.now = now
        self.sessions = sessions
        self.passwordCost = passwordCost
    }

    /// The day on which the server is asked.
    var today: @Sendable () -> Day { { [now] in now().inUnitedKingdom.day } }

    /// The cookie by which browsers show who has signed in.
    var cookie: SessionCookie { SessionCookie(isSecure: address.isSecure) }
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
) throws -> some ApplicationProtocol {
    let router = Router(context: VisitContext.self, options: .autoGenerateHeadEndpoints)
    router.addMiddleware {
        SafetyHeaders(isSecure: settings.address.isSecure)
        ErrorPages()
        KnownNames(address: settings.address)
        SessionReader(store: store, settings: settings)
        // Once more, for pages that know who asks.
        ErrorPages()
        FileMiddleware(
            settings.publicFolder,
            cacheControl: CacheControl([(MediaType(type: .any), [.public, .maxAge(3_600), .mustRevalidate])]))
    }
    let shared = Shared(settings, store: store, under: adopted, library: library)
    let gate = Gate(
        store: store, recorder: LookRecorder(store: store), sessions: settings.sessions,
        origin: OwnOrigin(address: settings.address), forms: TypedForms(desk: shared.recording))
    for endpoint in try endpoints(shared) {
        router.on(RouterPath(endpoint.path), method: endpoint.method) { request, context in
            try await gate.answer(endpoint, request, context)
        }
    }
    var application = Application(
        router: router,
        configuration: ApplicationConfiguration(
            address: .hostname(settings.address.host, port: settings.address.port), serverName: "Mainstay"),
        onServerRunning: { channel in whenListening(channel.localAddress?.port ?? settings.address.port) },
        logger: logger)
    // The list is made before the first person asks for it. If that fails, whoever asks is told by an error page.
    application.beforeServerStarts { _ = try? await shared.list.index(on: settings.today()) }
    return application
}

/// Serves until the process is told to stop (by Ctrl-C, or by the signal to terminate), then finishes what is under way.
///
/// - Parameter whenListening: called once with the port, when people can open the pages.
package func serve(
    _ settings: ServerSettings, store: any CaseStore, under adopted: AdoptedPolicy, library: PolicyLibrary,
    logger: Logger = Logger(label: "mainstay"), whenListening: @escaping @Sendable (Int) -> Void = { _ in }
) async throws {
    let application = try buildApplication(
        settings, store: store, under: adopted, library: library, logger: logger, whenListening: whenListening)
    try await application.runService()
}
