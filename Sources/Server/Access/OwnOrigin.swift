import Hummingbird

/// Tells requests that a page of ours makes from those that another site makes a browser send.
struct OwnOrigin: Sendable {
    let address: ListeningAddress

    /// Whether the browser says that another site sent it. One that says nothing is asked for the token of the form.
    func isFromElsewhere(_ request: Request) -> Bool {
        if let site = request.header("Sec-Fetch-Site"), !["same-origin", "none"].contains(site) { return true }
        return request.headers[.origin].map { !isOwn($0, request) } ?? false
    }

    /// Whether the browser says that a page of ours sent it.
    func isOurs(_ request: Request) -> Bool {
        !isFromElsewhere(request)
            && (request.headers[.origin] != nil || request.header("Sec-Fetch-Site") == "same-origin")
    }

    private func isOwn(_ origin: String, _ request: Request) -> Bool {
        guard let mark = origin.range(of: "://") else { return false }
        let authority = origin[mark.upperBound...].lowercased()
        return authority == request.head.authority?.lowercased() || address.hasName(authority)
    }
}

extension String {
    /// Where `part` first stands.
    fileprivate func range(of part: String) -> Range<String.Index>? {
        firstRange(of: part)
    }
}
