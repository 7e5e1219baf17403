import Casework
import CaseworkTesting
import Hummingbird
import HummingbirdTesting
import Testing
import Timeline

@Suite struct SessionTests {
    private let store: MemoryStore
    private let site: Site
    private let secret: SessionSecret

    init() throws {
        store = try MemoryStore.sample()
        site = try Site(store: store)
        secret = try site.signedIn(.serviceManager)
    }

    private func isOpen(_ secret: SessionSecret) async throws -> Bool {
        try await site.ask("/policy", .get, secret).status == .ok
    }

    @Test func `half an hour without a sign of life ends a session, and any page prolongs it`() async throws {
        for _ in 1...4 {
            site.clock.pass(minutes: 29)
            #expect(try await isOpen(secret))
        }
        site.clock.pass(minutes: 32)
        #expect(try await !isOpen(secret))
    }

    @Test func `twelve hours end a session whatever happens in it`() async throws {
        for _ in 1...35 {
            site.clock.pass(minutes: 20)
            #expect(try await isOpen(secret))
        }
        site.clock.pass(minutes: 20)
        #expect(try await !isOpen(secret))
    }

    @Test func `a session is written down as seen once in a minute and not at every page`() async throws {
        func seen() throws -> Instant? { try store.read { try $0.session(secret.digest)?.seen } }
        let began = site.clock.now
        _ = try await isOpen(secret)
        #expect(try seen() == began)
        site.clock.pass(minutes: 1)
        _ = try await isOpen(secret)
        #expect(try seen() == site.clock.now)
    }

    @Test func `the script is told how long the session lasts, and asking is no sign of life`() async throws {
        site.clock.pass(minutes: 20)
        #expect(try await site.ask("/session", .get, secret).text == "600")
        site.clock.pass(minutes: 12)
        #expect(try await !isOpen(secret))
    }

    @Test func `somebody who says that they are still there stays signed in`() async throws {
        site.clock.pass(minutes: 28)
        let headers: HTTPFields = try [.origin: "http://localhost", #require(.init("X-Form-Token")): secret.formToken]
        let answer = try await site.ask("/session", .post, secret, headers: headers)
        #expect(answer.status == .seeOther)
        site.clock.pass(minutes: 28)
        #expect(try await isOpen(secret))
    }

    @Test func `signing out ends this session and no other`() async throws {
        let other = try site.signedIn(.serviceManager)
        let answer = try await site.send(to: "/sign-out", secret)
        #expect(answer.headers[.location] == "/sign-in")
        #expect(try await !isOpen(secret))
        #expect(try await isOpen(other))
    }

    @Test func `signing out everywhere ends them all`() async throws {
        let other = try site.signedIn(.serviceManager)
        _ = try await site.send(to: "/account/sign-out-everywhere", secret)
        #expect(try await !isOpen(secret))
        #expect(try await !isOpen(other))
    }

    @Test func `a change of the account ends its sessions at once`() async throws {
        _ = try store.write { writer in
            try ManageAccounts(by: .keeper, at: site.clock.now).change("service.manager", in: writer) { $0.roles = [] }
        }
        #expect(try await !isOpen(secret))
    }

    @Test func `a new password ends all sessions but the one that gave it, which gets another secret`() async throws {
        let other = try site.signedIn(.serviceManager)
        let new = "magpie lantern quarry"
        let fields = [("current", givenPassword), ("new", new), ("again", new)]
        let answer = try await site.send(fields, to: "/account/password", secret)
        #expect(answer.headers[.location] == "/account?changed=yes")
        #expect(try await !isOpen(secret))
        #expect(try await !isOpen(other))
        #expect(try await isOpen(try #require(answer.secret)))
        let signIn = try await site.send([("username", "service.manager"), ("password", new)], to: "/sign-in")
        #expect(signIn.status == .seeOther)
    }

    @Test(arguments: [
        ("wrong", "magpie lantern quarry", "magpie lantern quarry", "This is not your password."),
        (givenPassword, "magpie lantern quarry", "magpie lantern", "The two new passwords are not the same."),
        (givenPassword, "short", "short", "Use at least 12 characters."),
        (givenPassword, "Password1234!", "Password1234!", "tried first by somebody who guesses"),
    ])
    func `a new password that will not do is said why`(
        current: String, new: String, again: String, words: String
    ) async throws {
        let fields = [("current", current), ("new", new), ("again", again)]
        let answer = try await site.send(fields, to: "/account/password", secret)
        #expect(answer.status == .badRequest)
        #expect(answer.text.contains(words))
        #expect(!answer.text.contains("magpie"))
        #expect(try await isOpen(secret))
    }

    @Test(arguments: ["", "x", String(repeating: "A", count: 43), String(repeating: "é", count: 43)])
    func `a cookie that shows no session is nobody’s`(value: String) async throws {
        let answer = try await site.ask("/policy", headers: [.cookie: "mainstay=\(value)"])
        #expect(answer.status == .seeOther)
    }
}
