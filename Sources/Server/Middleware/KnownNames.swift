import Hummingbird
import Pages

/// Refuses a request that calls the server by a name that it does not have.
///
/// A web site elsewhere can point its own name at this server and have a browser ask for it (DNS rebinding); the name in
/// the request gives it away.
struct KnownNames: RouterMiddleware {
    let address: ListeningAddress

    func handle(
        _ request: Request, context: VisitContext, next: (Request, VisitContext) async throws -> Response
    ) async throws -> Response {
        guard let authority = request.head.authority, !address.isNamed(by: authority) else {
            return try await next(request, context)
        }
        return .page(RefusedHostPage(), context, status: .misdirectedRequest)
    }
}
