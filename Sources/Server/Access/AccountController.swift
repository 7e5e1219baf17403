import Casework
import Hummingbird
import Pages
import Timeline

/// One's own account and sessions.
struct AccountController: Sendable {
    let store: any CaseStore
    let settings: ServerSettings
    let desk: PasswordDesk

    var endpoints: [Endpoint] {
        [
            .get("/account", KeepSessions.permission) { request, context in
                try page(context, isChanged: RequestFields(request)["changed"] != nil)
            },
            .post("/account/password", ChangePassword.permission, holding: .nothing) { try await change($1) },
            .post("/account/sign-out-everywhere", KeepSessions.permission) { try signOut($1) },
            .get("/session", KeepSessions.permission, isRecorded: false) { .text("\(try left($1))") },
            .post("/session", KeepSessions.permission, isRecorded: false, holding: .nothing) { try stay($0, $1) },
        ]
    }

    private func page(
        _ context: VisitContext, problems: [FormProblem] = [], isChanged: Bool = false,
        status: HTTPResponse.Status = .ok
    ) throws -> Response {
        let viewer = try context.viewer
        let sessions = try KeepSessions(of: viewer.account, at: context.asked).all(in: store)
            .filter { settings.sessions.isOpen($0, at: context.asked) }
        let page = AccountPage(
            AccountPage.Person(viewer.account),
            sessions: sessions.map { AccountPage.Session($0, isThis: $0.digest == viewer.session.digest) },
            problems: problems, isChanged: isChanged)
        return .page(page, context, status: status)
    }

    private func change(_ context: VisitContext) async throws -> Response {
        let viewer = try context.viewer
        let (new, again) = (context.form["new"] ?? "", context.form["again"] ?? "")
        func problem(_ field: String, _ label: String, _ message: String) throws -> Response {
            let problem = FormProblem(field: field, label: label, message: message)
            return try page(context, problems: [problem], status: .badRequest)
        }
        guard new == again else {
            return try problem("again", "New password once more", "The two new passwords are not the same.")
        }
        let change = ChangePassword(
            of: viewer.account, from: context.form["current"] ?? "", to: new, in: viewer.session, at: context.asked)
        let cost = settings.passwordCost
        switch try await desk.run({ [store] in try change.run(cost: cost, in: store) }) {
        case .changed(let secret):
            var response = Response.redirect(to: Route.account.address + "?changed=yes")
            settings.cookie.set(secret, on: &response)
            return response
        case .wrong: return try problem("current", "Password now", "This is not your password.")
        case .wait(let until):
            let seconds = until.seconds(after: context.asked)
            return try problem("current", "Password now", "There were too many attempts. Wait \(seconds) seconds.")
        case .unfit(let why): return try problem("new", "New password", why)
        }
    }

    private func signOut(_ context: VisitContext) throws -> Response {
        try KeepSessions(of: try context.viewer.account, at: context.asked).endAll(in: store)
        return .redirect(.signIn(to: nil))
    }

    private func stay(_ request: Request, _ context: VisitContext) throws -> Response {
        let viewer = try context.viewer
        try KeepSessions(of: viewer.account, at: context.asked).stay(viewer.session.digest, in: store)
        if request.header("Sec-Fetch-Mode") ?? "navigate" == "navigate" { return .redirect(.home) }
        return .text("\(viewer.ends.seconds(after: context.asked))")
    }

    /// In how many seconds the session ends, by when it was last seen; asking is no sign of life.
    private func left(_ context: VisitContext) throws -> Int {
        let session = try context.viewer.session
        return settings.sessions.end(of: session, from: session.seen).seconds(after: context.asked)
    }
}

extension AccountPage.Person {
    fileprivate init(_ account: Account) {
        self.init(
            name: account.name, username: account.username, roles: account.roleWords, team: account.team,
            worker: account.worker)
    }
}

extension AccountPage.Session {
    fileprivate init(_ session: Session, isThis: Bool) {
        let browser = session.browser.map(BrowserName.init)?.words ?? "A browser"
        let place = session.address.map { " at \($0)" } ?? ""
        self.init(began: session.began, seen: session.seen, browser: browser + place, isThis: isThis)
    }
}

/// What people call the browser that calls itself `Mozilla/5.0 (X11; Linux x86_64) …`.
struct BrowserName {
    let words: String

    init(_ agent: String) {
        let known = [("Edg/", "Edge"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")]
        words = known.first { agent.contains($0.0) }?.1 ?? "A browser"
    }
}
