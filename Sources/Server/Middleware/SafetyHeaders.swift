import Hummingbird

/// Tells the browser to keep no copy of a page, to load nothing from elsewhere, and to tell nobody what was looked at.
struct SafetyHeaders<Context: RequestContext>: RouterMiddleware {
    /// Whether browsers reach the server through TLS.
    let isSecure: Bool

    private let policy = """
        default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; connect-src 'self'; \
        form-action 'self'; base-uri 'none'; frame-ancestors 'none'
        """

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        response.headers[.contentSecurityPolicy] = policy
        response.headers[.xContentTypeOptions] = "nosniff"
        response.headers[.crossOriginResourcePolicy] = "same-origin"
        // Other sites are told nothing. Our own pages are, so that the browser says where a form was sent from.
        if let referrer = HTTPFields.Element.Name("Referrer-Policy") { response.headers[referrer] = "same-origin" }
        if isSecure { response.headers[.strictTransportSecurity] = "max-age=31536000" }
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        return response
    }
}
