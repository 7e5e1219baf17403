import Casework
import CaseworkTesting
import Hummingbird
import HummingbirdTesting
import Testing
import Timeline

/// A form that is opened from a duty, from the link to the page of the duty. The boy (A/12 b) is in care since 4 June 2019 and
/// had no review yet.
@Suite struct ActedOnTests {
    private let site: Site
    private let manager: SessionSecret
    private let duty = "duty=REV-1&opened=2019-06-04"

    init() throws {
        site = try Site(store: try MemoryStore.sample())
        manager = try site.signedIn(.serviceManager)
    }

    /// Opens a form with `query`, sends it with `fields`, and records it.
    ///
    /// - Returns: what its page says while it is a draft.
    private func record(_ form: String, _ query: String, _ fields: [(String, String)]) async throws -> String {
        let page = try await site.ask("/children/A%2F12%20b/record/\(form)?\(query)", .get, manager).text
        let action = String(try #require(page.firstMatch(of: /action="([^"]+\/drafts\/[^"]+)"/)).1)
        let hidden = page.matches(of: /<input type="hidden" name="([^"]+)" value="([^"]*)">/)
            .map { (String($0.1), String($0.2)) }.filter { $0.0 != "form-token" }
        let sent = try await site.upload(hidden + fields + [("next", "check")], to: action, manager)
        #expect(sent.status == .seeOther)
        let draft = try await site.ask(action, .get, manager).text
        #expect(try await site.send(to: "\(action)/record", manager).status == .seeOther)
        return draft
    }

    private func acts() throws -> [Act] { try site.store.read { try $0.acts(about: ChildID(2)) } }

    private let review = [("day", "27 November 2020"), ("participation", "PN1")]

    @Test func `the duty that it meets is acted on by it, and the duty’s page says so`() async throws {
        let draft = try await record("review", duty, review)
        #expect(draft.contains("To meet: "))
        #expect(try acts().map(\.how) == [.met])
        #expect(try acts().map(\.policy) == [SamplePolicy.adopted.digest])
        let page = try await site.ask("/children/A%2F12%20b/duties/REV-1?opened=2019-06-04", .get, manager).text
        #expect(page.contains("Acted on once"))
        #expect(page.contains("It met the duty."))
        #expect(page.contains("The rule has not changed since."))
        #expect(page.contains("1 December 2020 at 9:00am, recorded by Given service.manager"))
    }

    @Test func `the duty is acted on even when the form records something else`() async throws {
        _ = try await record("name", duty, [("given", "Sami"), ("family", "Karim"), ("day", "27 November 2020")])
        #expect(try acts().map(\.how) == [.towards])
        #expect(try acts().map(\.duty) == [DutyName(rule: "REV-1", opened: day("2019-06-04"))])
    }

    @Test(arguments: ["duty=NONE&opened=2019-06-04", "duty=REV-1", "duty=REV-1&opened=soon", ""])
    func `an address that names no duty opens the form all the same`(query: String) async throws {
        let draft = try await record("review", query, review)
        #expect(!draft.contains("To meet: "))
        #expect(try acts().map(\.how) == [.met])
    }
}
