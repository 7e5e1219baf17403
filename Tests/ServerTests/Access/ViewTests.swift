import Casework
import CaseworkTesting
import Hummingbird
import HummingbirdTesting
import Server
import Testing
import Timeline

/// What each person sees of children in lists and on pages about policy.
@Suite struct ViewTests {
    private let site: Site

    init() throws { site = try Site(store: try MemoryStore.withPeople()) }

    @Test func `a councillor sees no child anywhere`() async throws {
        let secret = try site.signedIn(.councillor, worker: "P-councillor")
        for endpoint in try site.table() where endpoint.method == .get {
            let address = endpoint.path.replacing(":number", with: "398768").replacing(":pack", with: "sample")
                .replacing(":rule", with: "REV-1").replacing(":test", with: "none")
            let text = try await site.ask(address, .get, secret).text
            #expect(!text.contains("Aisha") && !text.contains("Karim") && !text.contains("A/12 b"), "\(address)")
        }
        #expect(try await site.ask("/", .get, secret).headers[.location] == "/policy")
    }

    @Test func `a list holds the children of the person, of the team, or all`() async throws {
        func children(_ secret: SessionSecret) async throws -> [String] {
            let file = try await site.ask("/children.csv", .get, secret).text
            return ["398768", "A/12 b"].filter(file.contains)
        }
        #expect(try await children(site.signedIn(.socialWorker)) == [])
        #expect(try await children(site.signedIn(.socialWorker, worker: "P-social worker")) == ["398768"])
        #expect(try await children(site.signedIn(.teamManager, team: "North")) == ["398768"])
        #expect(try await children(site.signedIn(.teamManager, team: "South")) == [])
        let officer = try site.signedIn(.independentReviewingOfficer, worker: "P-independent reviewing officer")
        #expect(try await children(officer) == ["398768"])
        // A person whom the record names in another role than theirs has nothing to do with the child.
        #expect(try await children(site.signedIn(.health, worker: "P-family finder")) == [])
        #expect(try await children(site.signedIn(.analyst)) == ["398768", "A/12 b"])
    }

    @Test func `the children whom a rule touches are those of the list`() async throws {
        let address = "/policy/sample/rules/REV-1/children"
        #expect(try await site.ask(address, .get, site.signedIn(.analyst)).text.contains("A/12 b"))
        let own = try site.signedIn(.socialWorker, worker: "P-social worker")
        #expect(try await !site.ask(address, .get, own).text.contains("A/12 b"))
    }

    @Test func `how a rule was kept is shown to those who may see figures`() async throws {
        let address = "/policy/sample/rules/REV-1"
        #expect(try await site.ask(address, .get, site.signedIn(.analyst)).text.contains("How it is kept here"))
        #expect(try await !site.ask(address, .get, site.signedIn(.councillor)).text.contains("How it is kept here"))
    }

    @Test func `the masthead says who is signed in, and leads to no place that is refused`() async throws {
        let page = try await site.ask("/policy", .get, site.signedIn(.councillor)).text
        #expect(page.contains("Given councillor<small>Councillor</small>"))
        #expect(page.contains("Sign out"))
        #expect(!page.contains(#"href="/children""#) && !page.contains(#"href="/looks""#))
    }
}
