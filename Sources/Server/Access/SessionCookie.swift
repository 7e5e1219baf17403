import Casework
import Hummingbird

/// The cookie in which a browser keeps the secret of a session.
struct SessionCookie: Sendable {
    /// Whether it is sent over TLS only.
    let isSecure: Bool

    /// A name that begins with `__Host-` makes the browser see to it that no other host has set the cookie.
    private var name: String { isSecure ? "__Host-mainstay" : "mainstay" }

    /// The secret that `request` shows.
    func secret(in request: Request) -> SessionSecret? {
        request.cookies[name].flatMap { SessionSecret($0.value) }
    }

    /// Hands `secret` to the browser.
    func set(_ secret: SessionSecret, on response: inout Response) {
        response.setCookie(
            Cookie(name: name, value: secret.text, path: "/", secure: isSecure, httpOnly: true, sameSite: .lax))
    }
}
