import Hummingbird
import Logging
import Pages

/// Turns what went wrong into a page that people can read.
///
/// An error that is nobody’s typing gets a reference number; the error itself goes to the log under that number and
/// never to the page.
struct ErrorPages: RouterMiddleware {
    func handle(
        _ request: Request, context: VisitContext, next: (Request, VisitContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as any HTTPResponseError where [.notFound, .badRequest].contains(error.status) {
            // An address that makes no sense, or that climbs out of the public folder, is an address without a page.
            return .page(NotFoundPage(), context, status: .notFound)
        } catch let error as any HTTPResponseError where error.status.kind == .clientError {
            return .page(NotFoundPage("Mainstay could not make sense of this address."), context, status: error.status)
        } catch {
            let reference = ErrorReference()
            context.logger.error(
                "A page could not be shown",
                metadata: ["reference": "\(reference)", "error": "\(String(reflecting: error))"])
            return .page(ErrorPage(reference: "\(reference)"), context, status: .internalServerError)
        }
    }
}

/// A number by which an error is found in the log: `7F3A-91C2`.
struct ErrorReference: CustomStringConvertible {
    let description: String

    init() {
        let digits = String(UInt32.random(in: .min ... .max), radix: 16, uppercase: true)
        let padded = String(repeating: "0", count: 8 - digits.count) + digits
        description = "\(padded.prefix(4))-\(padded.suffix(4))"
    }
}
