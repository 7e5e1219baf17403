import Casework
import Hummingbird
import Timeline

/// Finds out who asks: whose session the cookie shows, and whether it still goes on.
struct SessionReader: RouterMiddleware {
    let store: any CaseStore
    let settings: ServerSettings

    func handle(
        _ request: Request, context: VisitContext, next: (Request, VisitContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.asked = settings.now()
        if settings.address.isBehindProxy { context.peer = request.forwardedFor ?? context.peer }
        if let secret = settings.cookie.secret(in: request), let visit = try store.read({ try $0.visit(with: secret) })
        {
            if settings.sessions.isOpen(visit.session, at: context.asked), !visit.account.isDisabled {
                context.visitor = Viewer(
                    account: visit.account, session: visit.session, formToken: secret.formToken,
                    ends: settings.sessions.end(of: visit.session, from: context.asked))
            } else {
                context.lapsed = LapsedVisit(account: visit.account, formToken: secret.formToken)
            }
        }
        return try await next(request, context)
    }
}

extension Request {
    /// For whom the proxy says that it speaks: the last address, which the proxy itself has added.
    fileprivate var forwardedFor: String? {
        header("X-Forwarded-For")?.split(separator: ",").last.map { String($0.filter { !$0.isWhitespace }) }
    }
}
