import Casework
import CaseworkTesting
import Hummingbird
import HummingbirdTesting
import Testing
import Timeline

/// Forms that are sent: only from pages of ours, and nothing typed is lost when the session was over.
@Suite struct FormTests {
    private let store: MemoryStore
    private let site: Site
    private let secret: SessionSecret

    init() throws {
        store = try MemoryStore.sample()
        site = try Site(store: store)
        secret = try site.signedIn(.serviceManager)
    }

    private var isSignedIn: Bool { get async throws { try await site.ask("/policy", .get, secret).status == .ok } }

    @Test(arguments: ["https://evil.example", "null", "http://localhost.evil.example", "http://localhost:81"])
    func `a form that another site sends is refused, even with the token`(origin: String) async throws {
        let answer = try await site.send(to: "/sign-out", secret, headers: [.origin: origin])
        #expect(answer.status == .forbidden)
        #expect(try await isSignedIn)
    }

    @Test(arguments: ["cross-site", "same-site"])
    func `a browser that says that the form comes from elsewhere is believed`(site value: String) async throws {
        let headers: HTTPFields = [try #require(HTTPFields.Element.Name("Sec-Fetch-Site")): value]
        #expect(try await site.send(to: "/sign-out", secret, headers: headers).status == .forbidden)
        #expect(try await isSignedIn)
    }

    @Test(arguments: ["", "wrong", SessionSecret().formToken])
    func `a form without the token of the session is refused`(token: String) async throws {
        let answer = try await site.send(to: "/sign-out", secret, token: token, headers: [:])
        #expect(answer.status == .forbidden)
        #expect(try await isSignedIn)
        #expect(try site.looks().first { $0.outcome == .refused }?.reason == "form of another session")
    }

    @Test func `a form of an earlier session comes back with all that was typed, to be sent again`() async throws {
        let fields = [("path", "x"), ("new", "wörds <b>and</b> more")]
        let answer = try await site.send(fields, to: "/unsaved/throw-away", secret, token: SessionSecret().formToken)
        #expect(answer.status == .forbidden)
        #expect(answer.text.contains("This has not been saved yet"))
        #expect(answer.text.contains(#"name="new" value="wörds &lt;b&gt;and&lt;/b&gt; more""#))
        #expect(answer.text.contains(#"name="form-token" value="\#(secret.formToken)""#))
    }

    @Test func `a password is neither held nor shown again`() async throws {
        let fields = [("current", givenPassword), ("new", "magpie lantern quarry")]
        let stale = try await site.send(fields, to: "/account/password", secret, token: SessionSecret().formToken)
        #expect(stale.status == .forbidden)
        #expect(!stale.text.contains("lantern"))
        site.clock.pass(minutes: 60)
        _ = try await site.send(fields, to: "/account/password", secret)
        let back = try site.signedIn(.serviceManager)
        #expect(try await site.ask("/unsaved", .get, back).text.contains("Nothing is waiting"))
    }

    @Test func `more than a form may hold is refused`() async throws {
        let fields = [("note", String(repeating: "a", count: 400_000))]
        #expect(try await site.send(fields, to: "/unsaved/throw-away", secret).status == .contentTooLarge)
    }

    @Test func `what was sent after the session ended is there when its person is back`() async throws {
        site.clock.pass(minutes: 60)
        let sent = try await site.send([("path", "/a <b>"), ("empty", "")], to: "/unsaved/throw-away", secret)
        #expect(sent.headers[.location] == "/sign-in?to=%2Funsaved")
        #expect(try await site.ask("/sign-in?to=%2Funsaved").text.contains("What you sent has been kept for you."))
        let fields = [("username", "service.manager"), ("password", givenPassword)]
        let back = try await site.send(fields, to: "/sign-in")
        #expect(back.headers[.location] == "/unsaved")
        let page = try await site.ask("/unsaved", .get, back.secret).text
        #expect(page.contains(#"action="/unsaved/throw-away""#))
        #expect(page.contains(#"<input type="hidden" name="path" value="/a &lt;b&gt;">"#))
        #expect(page.contains(#"<input type="hidden" name="empty" value="">"#))
        #expect(!page.contains(secret.formToken))
    }

    @Test func `what was typed in a form with files is held too, and its files are let go`() async throws {
        site.clock.pass(minutes: 60)
        func part(_ name: String, _ more: String, _ text: String) -> String {
            "--b\r\nContent-Disposition: form-data; name=\"\(name)\"\(more)\r\n\r\n\(text)\r\n"
        }
        let body =
            part("form-token", "", secret.formToken) + part("note", "", "What she said, in her words")
            + part("scan", "; filename=\"scan.pdf\"", "%PDF-secret") + "--b--\r\n"
        let headers: HTTPFields = [.origin: "http://localhost", .contentType: "multipart/form-data; boundary=b"]
        let address = "/children/398768/drafts/abcdefghijkmnpqr"
        let sent = try await site.ask(address, .post, secret, headers: headers, body: body)
        #expect(sent.headers[.location] == "/sign-in?to=%2Funsaved")
        let back = try site.signedIn(.serviceManager)
        let page = try await site.ask("/unsaved", .get, back).text
        #expect(page.contains("What she said, in her words"))
        #expect(page.contains(#"action="\#(address)""#))
        #expect(!page.contains("secret"))
        // It may be sent again without files, in the plain way; this form is open no longer.
        let again = try await site.send([("note", "What she said, in her words")], to: address, back)
        #expect(again.status == .notFound)
    }

    @Test func `what is held is nobody else’s, and is gone when it has been sent again`() async throws {
        site.clock.pass(minutes: 60)
        _ = try await site.send([("path", "held words")], to: "/unsaved/throw-away", secret)
        let other = try site.signedIn(.teamManager)
        #expect(try await site.ask("/unsaved", .get, other).text.contains("Nothing is waiting"))
        let back = try site.signedIn(.serviceManager)
        #expect(try await site.ask("/unsaved", .get, back).text.contains("held words"))
        _ = try await site.send([("path", "held words")], to: "/unsaved/throw-away", back)
        #expect(try await site.ask("/unsaved", .get, back).text.contains("Nothing is waiting"))
    }

    @Test func `nothing is held of a form that does not carry the token of the session that ended`() async throws {
        site.clock.pass(minutes: 60)
        let token = SessionSecret().formToken
        let sent = try await site.send([("path", "x")], to: "/unsaved/throw-away", secret, token: token)
        #expect(sent.headers[.location] == "/sign-in")
        let back = try site.signedIn(.serviceManager)
        #expect(try await site.ask("/unsaved", .get, back).text.contains("Nothing is waiting"))
    }

    @Test func `a script whose session has ended is told so and nothing is held`() async throws {
        site.clock.pass(minutes: 60)
        let headers: HTTPFields = [try #require(HTTPFields.Element.Name("Sec-Fetch-Mode")): "cors"]
        #expect(try await site.send([("path", "x")], to: "/session", secret, headers: headers).status == .unauthorized)
    }
}
