import Casework
import CaseworkTesting
import Hummingbird
import HummingbirdTesting
import Policy
import Server
import Testing
import Timeline

/// Asks the application for `address` as a browser on this machine does in which somebody with `role` has signed in, who
/// may see every child unless another role is named.
func answer(
    to address: String, _ method: HTTPRequest.Method = .get, as role: Role? = .serviceManager,
    store: (any CaseStore)? = nil, library: PolicyLibrary = SamplePolicy.library
) async throws -> TestResponse {
    let site = try Site(store: try store ?? MemoryStore.sample(), library: library)
    let secret = try role.map { try site.signedIn($0) }
    return try await site.ask(address, method, secret)
}

extension TestResponse {
    /// The body as text.
    var text: String { String(buffer: body) }

    /// The secret of a session that the answer hands to the browser.
    var secret: SessionSecret? {
        let cookie = headers[.setCookie]?.prefix { $0 != ";" }.split(separator: "=").last
        return cookie.flatMap { SessionSecret($0) }
    }
}
