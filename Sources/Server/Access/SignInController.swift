import Casework
import Hummingbird
import Pages
import Timeline

/// Signing in and out.
struct SignInController: Sendable {
    let store: any CaseStore
    let signIn: SignIn
    let desk: PasswordDesk
    let cookie: SessionCookie

    var endpoints: [Endpoint] {
        [
            .open(get: "/sign-in") { request, context in page(request, context) },
            .open(post: "/sign-in") { request, context in try await attempt(request, context) },
            .post("/sign-out", KeepSessions.permission) { _, context in try end(context) },
        ]
    }

    private func page(_ request: Request, _ context: VisitContext) -> Response {
        let next = WayBack(RequestFields(request)["to"])?.address
        if context.visitor != nil { return .redirect(to: next ?? Route.home.address) }
        let problem: SignInPage.Problem? = next == Route.unsaved.address ? .lapsed : nil
        return .page(SignInPage(next: next, problem: problem), context)
    }

    private func attempt(_ request: Request, _ context: VisitContext) async throws -> Response {
        let next = WayBack(context.form["to"])?.address
        let (username, password) = (context.form["username"] ?? "", context.form["password"] ?? "")
        func again(_ problem: SignInPage.Problem, _ status: HTTPResponse.Status) -> Response {
            .page(SignInPage(username: username, next: next, problem: problem), context, status: status)
        }
        guard !username.isEmpty, !password.isEmpty else { return again(.empty, .badRequest) }
        let attempt = SignIn.Attempt(
            username: username, password: password, address: context.peer,
            browser: request.headers[.userAgent].map { String($0.prefix(200)) }, moment: context.asked)
        switch try await desk.run({ [signIn, store] in try signIn.run(attempt, in: store) }) {
        case .signedIn(let account, let secret):
            context.note.change { $0.who = account.username }
            return try welcome(account, secret, next)
        case .wrong:
            try note(attempt.username, .wrongPassword, context)
            return again(.wrong, .unauthorized)
        case .wait(let until):
            try note(attempt.username, .tooManyAttempts, context)
            return again(.wait(seconds: until.seconds(after: context.asked)), .tooManyRequests)
        }
    }

    /// A failed attempt is told of by the name of the account that it was at, if there is one; what was typed in place of
    /// a name may be a password, and is not kept.
    private func note(_ username: String, _ why: Refusal, _ context: VisitContext) throws {
        context.note.refuse(why)
        let account = try store.read { try $0.account(named: username) }
        context.note.change { $0.who = account?.username }
    }

    private func welcome(_ account: Account, _ secret: SessionSecret, _ next: String?) throws -> Response {
        let isHeld = try store.read { try $0.heldPosts(for: account.id) }.contains { $0.why == .notSignedIn }
        let place = isHeld ? Route.unsaved.address : next ?? Route.home.address
        var response = Response.redirect(to: place)
        cookie.set(secret, on: &response)
        return response
    }

    /// The cookie stays, and opens nothing any more: so what is sent from another window is known to be this person's,
    /// and can be held for them.
    private func end(_ context: VisitContext) throws -> Response {
        let viewer = try context.viewer
        try KeepSessions(of: viewer.account, at: context.asked).end(viewer.session.digest, in: store)
        return .redirect(.signIn(to: nil))
    }
}

extension Instant {
    /// How many seconds it is after `moment`, at least one.
    func seconds(after moment: Instant) -> Int { max(1, Int((milliseconds - moment.milliseconds + 999) / 1_000)) }
}
