import Casework
import CaseworkTesting
import Hummingbird
import HummingbirdTesting
import Testing
import Timeline

/// Drafts with which their writer may not go on any more: they can still read what they typed. Aisha (398768) was allocated to
/// SW-1 until this morning.
@Suite struct ClosedDraftTests {
    private let site: Site
    private let worker: SessionSecret
    private let draft: FormDraft

    init() throws {
        site = try Site(store: try MemoryStore.sample())
        let allocated = Allocation(worker: "SW-1", until: day("2020-12-01"), reason: nil)
        try site.store.given(
            Draft(day: day("2020-01-06"), fact: .allocated(allocated), source: .person), about: .child(1),
            at: moment("2020-12-01T08:00:00Z"))
        try site.store.write { try $0.rebuildIndex(under: SamplePolicy.adopted) }
        worker = try site.signedIn(.socialWorker, worker: "SW-1")
        draft = try site.store.givenDraft(about: .child(1), typed: "the day <b> we met")
    }

    private func unsaved(_ who: SessionSecret) async throws -> String {
        try await site.ask("/unsaved", .get, who).text
    }

    @Test func `its words are there for its writer, with no more of the child than was typed`() async throws {
        let page = try await unsaved(worker)
        #expect(page.contains("Draft: Review, child 398768"))
        #expect(page.contains("<dt>When was the review held?</dt>") && page.contains("the day &lt;b&gt; we met"))
        #expect(page.contains("The record does not say that you or your team work with this child now"))
        #expect(!page.contains("Aisha") && !page.contains("2 July 2019"))
        #expect(try await !unsaved(try site.signedIn(.serviceManager)).contains("we met"))
    }

    @Test func `the list of drafts and every page of the draft lead to them`() async throws {
        let list = try await site.ask("/work?part=drafts", .get, worker).text
        #expect(list.contains(#"<a href="/unsaved">Review, 398768</a>"#))
        #expect(!list.contains(draft.id.description))
        let address = "/children/398768/drafts/\(draft.id)"
        for answer in [
            try await site.ask(address, .get, worker), try await site.ask("\(address)/check", .get, worker),
            try await site.send(to: "\(address)/record", worker),
        ] {
            #expect(answer.status == .forbidden)
            #expect(answer.text.contains(#"<a href="/unsaved">See everything that is kept for you</a>"#))
        }
        #expect(try site.store.read { try $0.formDraft(draft.id) } == draft)
    }

    @Test func `what was sent of the same form after that stands for it`() async throws {
        let address = "/children/398768/drafts/\(draft.id)"
        _ = try await site.send([("form", "review"), ("day", "the day after")], to: address, worker)
        let page = try await unsaved(worker)
        #expect(page.contains("the day after") && !page.contains("we met"))
        let thrown = try await site.send(
            [("path", address), ("draft", draft.id.description)], to: "/unsaved/throw-away", worker)
        #expect(thrown.headers[.location] == "/")
        #expect(try await unsaved(worker).contains("Nothing is waiting"))
    }

    @Test func `it is thrown away by its writer and nobody else, and not while they may go on with it`() async throws {
        let open = try site.store.givenDraft(about: nil, typed: "a child who is new")
        func throwAway(_ draft: FormDraft, _ who: SessionSecret) async throws {
            _ = try await site.send([("draft", draft.id.description)], to: "/unsaved/throw-away", who)
        }
        try await throwAway(draft, try site.signedIn(.serviceManager))
        try await throwAway(open, worker)
        #expect(try site.store.read { try $0.formDrafts(of: draft.owner) }.count == 2)
        try await throwAway(draft, worker)
        #expect(try site.store.read { try $0.formDrafts(of: draft.owner) } == [open])
    }

    @Test func `whoever has lost every role still reads what they typed, and signs out`() async throws {
        var account = try #require(try site.store.read { try $0.account(named: "social.worker.own") })
        account.roles = []
        try site.store.write { [account] in try $0.save(account) }
        let page = try await unsaved(worker)
        #expect(page.contains("we met") && page.contains("You may not record now"))
        #expect(try await site.ask("/policy", .get, worker).status == .forbidden)
        #expect(try await site.send(to: "/sign-out", worker).headers[.location] == "/sign-in")
    }
}

extension CaseStore {
    /// A review that `social.worker.own` has begun.
    fileprivate func givenDraft(about subject: Subject?, typed words: String) throws -> FormDraft {
        let draft = FormDraft(
            id: .new(), owner: Author("social.worker.own"), about: subject, form: "review",
            answers: [FormDraft.Answer("day", words)], basedOn: nil, begun: moment("2020-11-30T16:00:00Z"))
        try write { try $0.keep(draft) }
        return draft
    }
}
