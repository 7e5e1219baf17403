import Casework
import CaseworkTesting
import Hummingbird
import HummingbirdTesting
import Testing
import Timeline

@Suite struct LookTests {
    private let store: MemoryStore
    private let site: Site

    init() throws {
        store = try MemoryStore.withPeople()
        site = try Site(store: store)
    }

    @Test func `a look at a child is recorded: who, what, which child, when and what came of it`() async throws {
        let secret = try site.signedIn(.analyst)
        _ = try await site.ask("/children/398768?on=2020-01-01", .get, secret)
        let look = Look(
            at: site.clock.now, who: "analyst", what: "readChild", child: ChildID(1), number: "398768",
            address: "/children/398768?on=2020-01-01", outcome: .shown)
        #expect(try site.looks() == [look])
    }

    @Test func `a refused look is recorded with its reason, and the page names no child`() async throws {
        let secret = try site.signedIn(.socialWorker)
        let answer = try await site.ask("/children/398768", .get, secret)
        #expect(answer.status == .forbidden)
        #expect(!answer.text.contains("Aisha") && !answer.text.contains("398768"))
        let look = try #require(try site.looks().first)
        #expect(look.child == ChildID(1))
        #expect(look.outcome == .refused)
        #expect(look.reason == "not their child")
    }

    @Test func `to those who may not see everybody, a child who is not there looks like one who is not theirs`()
        async throws
    {
        let secret = try site.signedIn(.familyFinder)
        let there = try await site.ask("/children/398768", .get, secret)
        let absent = try await site.ask("/children/999999", .get, secret)
        #expect(there.status == absent.status)
        #expect(there.text == absent.text)
    }

    @Test func `an attempt of somebody who has not signed in is recorded`() async throws {
        _ = try await site.ask("/children/398768")
        let look = try #require(try site.looks().first)
        #expect(look.who == nil)
        #expect(look.outcome == .refused)
        #expect(look.reason == "not signed in")
    }

    @Test func `a search is recorded by its words, and what is not there as not found`() async throws {
        let secret = try site.signedIn(.serviceManager)
        _ = try await site.ask("/children?search=Ann+O%27Brien", .get, secret)
        _ = try await site.ask("/children/nobody", .get, secret)
        let looks = try site.looks()
        #expect(looks.map(\.outcome) == [.notFound, .shown])
        #expect(looks.map(\.search) == [nil, "Ann O'Brien"])
        #expect(looks[0].number == "nobody")
    }

    @Test func `the way back is no part of what is recorded`() async throws {
        let fields = [("username", "x"), ("password", "y")]
        _ = try await site.send(fields, to: "/sign-in?to=%2Fchildren%2F398768&password=z")
        #expect(try site.looks().map(\.address) == ["/sign-in"])
    }

    @Test func `an attempt at a calendar is recorded without the secret of its address`() async throws {
        _ = try await site.ask("/feeds/a-guessed-secret")
        let look = try #require(try site.looks().first)
        #expect(look.what == "feeds")
        #expect(look.address == "/feeds/…")
        #expect(look.outcome == .notFound)
    }

    @Test func `a page is not shown when its look cannot be recorded`() async throws {
        struct Full: Error {}
        let secret = try site.signedIn(.serviceManager)
        let broken = try Site(store: UnwritableStore(inner: store, failure: Full()))
        let answer = try await broken.ask("/children/398768", .get, secret)
        #expect(answer.status == .internalServerError)
        #expect(!answer.text.contains("Aisha"))
    }

    @Test func `looks are read by those allowed, by person, by child and by day`() async throws {
        let analyst = try site.signedIn(.analyst)
        _ = try await site.ask("/children/398768", .get, analyst)
        _ = try await site.ask("/children/A%2F12%20b", .get, analyst)
        site.clock.pass(minutes: 24 * 60)
        let reader = try site.signedIn(.serviceManager)
        func page(_ query: String) async throws -> String {
            try await site.ask("/looks?" + query, .get, reader).text
        }
        #expect(try await page("person=Analyst").contains("<strong>2 looks</strong>"))
        #expect(try await page("child=398768&person=analyst").contains("<strong>1 look</strong>"))
        #expect(try await page("on=1+December+2020").contains("<strong>2 looks</strong>"))
        #expect(try await !page("person=analyst").contains("Aisha"))
        let wrong = try await site.ask("/looks?on=31+June&child=none", .get, reader)
        #expect(wrong.status == .badRequest)
        #expect(wrong.text.contains(#"value="31 June""#))
        #expect(wrong.text.contains("No child is known here by this number."))
    }

    @Test
    func `an administrator reads who looked, and of the children only signs from which nobody can tell who they are`()
        async throws
    {
        let manager = try site.signedIn(.serviceManager)
        _ = try await site.ask("/children/398768/timeline?search=Karim", .get, manager)
        _ = try await site.ask("/children/A%2F12%20b", .get, manager)
        _ = try await site.ask("/children/nobody", .get, manager)
        _ = try await site.ask("/children?search=Aisha", .get, manager)
        let reader = try site.signedIn(.administrator)
        let page = try await site.ask("/looks", .get, reader).text
        for name in ["398768", "A/12", "A%2F12", "Karim", "Aisha", "children/nobody"] {
            #expect(!page.contains(name), "\(name)")
        }
        #expect(page.contains("nobody known here") && page.contains("/children/…/timeline"))
        let (girl, boy) = (ChildReference(ChildID(1)).description, ChildReference(ChildID(2)).description)
        #expect(girl != boy && page.contains("a child, \(girl)") && page.contains("a child, \(boy)"))
        let hers = try await site.ask("/looks?child=\(girl)", .get, reader).text
        #expect(hers.contains("<strong>1 look</strong>") && !hers.contains(boy))
        #expect(try await site.ask("/looks?child=398768", .get, reader).status == .badRequest)
    }

    @Test func `a team manager reads the looks at a child of the team and at no other`() async throws {
        let manager = try site.signedIn(.teamManager, team: "North")
        #expect(try await site.ask("/looks?child=398768", .get, manager).status == .ok)
        for query in ["", "child=A%2F12+b", "child=none", "person=analyst"] {
            #expect(try await site.ask("/looks?\(query)", .get, manager).status == .badRequest)
        }
    }
}

/// A store that can be read and not written.
private struct UnwritableStore: CaseStore {
    let inner: MemoryStore
    let failure: any Error

    func read<Value: Sendable>(_ body: (any CaseReader) throws -> Value) throws -> Value { try inner.read(body) }

    func write<Value: Sendable>(_ body: (any CaseWriter) throws -> Value) throws -> Value { throw failure }
}
