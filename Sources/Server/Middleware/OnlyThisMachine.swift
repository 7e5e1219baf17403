import Hummingbird
import Pages

/// Refuses a request that names another host than this machine.
///
/// A web site elsewhere can point its own name at 127.0.0.1 and have a browser here ask for it (DNS rebinding); the
/// name in the request gives it away.
struct OnlyThisMachine<Context: RequestContext>: RouterMiddleware {
    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard let authority = request.head.authority, !LoopbackAddress.isNamed(by: authority) else {
            return try await next(request, context)
        }
        return .page(RefusedHostPage(), status: .misdirectedRequest)
    }
}
