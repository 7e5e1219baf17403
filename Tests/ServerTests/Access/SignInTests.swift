import Casework
import CaseworkTesting
import Hummingbird
import HummingbirdTesting
import Server
import Testing
import Timeline

@Suite struct SignInTests {
    private let store: MemoryStore
    private let site: Site
    private let account: Account

    init() throws {
        store = try MemoryStore.sample()
        site = try Site(store: store)
        account = try store.givenAccount("ann", .serviceManager)
    }

    private func signIn(
        _ username: String = "ann", _ password: String = givenPassword, to next: String? = nil
    ) async throws -> TestResponse {
        let fields = [("username", username), ("password", password)] + (next.map { [("to", $0)] } ?? [])
        return try await site.send(fields, to: "/sign-in")
    }

    @Test func `the form leads to where the person wanted to go`() async throws {
        let asked = try await site.ask("/children/398768?on=2020-01-01")
        #expect(asked.status == .seeOther)
        #expect(asked.headers[.location] == "/sign-in?to=%2Fchildren%2F398768%3Fon%3D2020-01-01")
        let answer = try await signIn(to: "/children/398768?on=2020-01-01")
        #expect(answer.status == .seeOther)
        #expect(answer.headers[.location] == "/children/398768?on=2020-01-01")
        #expect(try await site.ask("/children/398768", .get, answer.secret).text.contains("Aisha Karim"))
    }

    @Test func `the name may be typed in capitals and with a space behind it`() async throws {
        #expect(try await signIn("Ann ").status == .seeOther)
    }

    @Test(arguments: ["//evil.example", "https://evil.example", "/\\evil.example", "/sign-out", "x", "/a\nb", ""])
    func `no way back leads to another site`(next: String) async throws {
        #expect(try await signIn(to: next).headers[.location] == "/")
    }

    @Test func `the cookie is for this site alone and out of reach of scripts`() async throws {
        let cookie = try #require(try await signIn().headers[.setCookie])
        #expect(cookie.hasPrefix("mainstay="))
        for part in ["HttpOnly", "SameSite=Lax", "Path=/"] { #expect(cookie.contains("; \(part)")) }
        #expect(!cookie.contains("Domain") && !cookie.contains("Expires") && !cookie.contains("Max-Age"))
    }

    @Test func `behind a proxy with TLS the cookie is sent over TLS only and bound to the host`() async throws {
        let address = try ListeningAddress(names: ["mainstay.example"])
        let secure = try Site(store: store, address: address)
        let fields = [("username", "ann"), ("password", givenPassword)]
        let answer = try await secure.send(
            fields, to: "/sign-in", headers: [.origin: "https://mainstay.example"])
        let cookie = try #require(answer.headers[.setCookie])
        #expect(cookie.hasPrefix("__Host-mainstay="))
        #expect(cookie.contains("; Secure"))
        #expect(answer.headers[.strictTransportSecurity] != nil)
    }

    @Test func `the store holds nothing that opens a session or tells a password`() async throws {
        let secret = try #require(try await signIn().secret)
        let session = try #require(try store.read { try $0.session(secret.digest) })
        #expect(session.account == account.id)
        #expect("\(session)".contains(secret.text) == false)
        #expect(try store.read { try $0.password(of: account.id) }?.text.contains("heron") == false)
    }

    @Test func `a wrong password, a name that nobody has and a disabled account are answered alike`() async throws {
        try store.givenAccount("gone", .serviceManager)
        _ = try store.write { writer in
            try ManageAccounts(by: .keeper, at: site.clock.now).change("gone", in: writer) { $0.isDisabled = true }
        }
        var texts: Set<String> = []
        for (username, password) in [("ann", "wrong"), ("nobody", "wrong"), ("gone", givenPassword)] {
            let answer = try await signIn(username, password)
            #expect(answer.status == .unauthorized)
            #expect(answer.secret == nil)
            texts.insert(answer.text.replacing(#"value="\#(username)""#, with: ""))
        }
        #expect(texts.count == 1)
    }

    @Test func `what was typed as a name comes back, and the password never`() async throws {
        let answer = try await signIn("ann", "<b>hunter2</b>")
        #expect(answer.text.contains(#"value="ann""#))
        #expect(!answer.text.contains("hunter2"))
    }

    @Test func `an empty form is said to be empty and counts as no attempt`() async throws {
        for _ in 1...10 { #expect(try await signIn("ann", "").status == .badRequest) }
        #expect(try await signIn().status == .seeOther)
    }

    @Test func `after five failures people wait, the longer the more there are, and then the right one opens`()
        async throws
    {
        for _ in 1...5 { #expect(try await signIn("ann", "wrong").status == .unauthorized) }
        let refused = try await signIn()
        #expect(refused.status == .tooManyRequests)
        #expect(refused.text.contains("Wait 5 seconds"))
        site.clock.pass(minutes: 1)
        #expect(try await signIn("ann", "wrong").status == .unauthorized)
        #expect(try await signIn().text.contains("Wait 10 seconds"))
        site.clock.pass(minutes: 1)
        #expect(try await signIn().status == .seeOther)
        // Five more mistakes of typing are free again.
        for _ in 1...5 { #expect(try await signIn("ann", "wrong").status == .unauthorized) }
    }

    @Test func `a name that nobody has makes wait like any other`() async throws {
        for _ in 1...5 { _ = try await signIn("nobody", "wrong") }
        #expect(try await signIn("nobody", "wrong").status == .tooManyRequests)
        #expect(try await signIn().status == .seeOther)
    }

    @Test func `the wait is still there when the server has been started again`() async throws {
        for _ in 1...5 { _ = try await signIn("ann", "wrong") }
        let again = try Site(store: store)
        let answer = try await again.send([("username", "ann"), ("password", givenPassword)], to: "/sign-in")
        #expect(answer.status == .tooManyRequests)
    }

    @Test func `each attempt is recorded, by the account it was at and never by what was typed`() async throws {
        _ = try await signIn("ann", "wrong")
        _ = try await signIn("my-secret-password", "wrong")
        _ = try await signIn()
        let looks = try site.looks()
        #expect(looks.map(\.what) == ["sign in", "sign in", "sign in"])
        #expect(looks.map(\.who) == ["ann", nil, "ann"])
        #expect(looks.map(\.outcome) == [.saved, .refused, .refused])
        #expect(!"\(looks)".contains("my-secret-password"))
    }

    @Test func `another site cannot sign a browser in`() async throws {
        let fields = [("username", "ann"), ("password", givenPassword)]
        let answer = try await site.send(fields, to: "/sign-in", headers: [.origin: "https://evil.example"])
        #expect(answer.status == .forbidden)
        #expect(answer.secret == nil)
    }
}
