import Casework
import CaseworkTesting
import Hummingbird
import HummingbirdTesting
import Testing
import Timeline

/// What becomes of the words that somebody typed about a child who is no longer theirs when they send them. Aisha (398768) was
/// allocated to SW-1 until this morning; the boy (A/12 b) is SW-1’s no more than anybody’s.
@Suite struct RefusedWordsTests {
    private let store: BusyStore
    private let site: Site
    private let worker: SessionSecret
    private let allocation: EntryID

    private static let form = "/children/398768/drafts/abcdefghijkmnpqr"
    private static let words = [
        ("form", "review"), ("based-on", ""), ("day", "the day <b> we met"), ("participation", "PN1"),
        ("together", "2"), ("next", "check"),
    ]
    private static let nothing = "Nothing is waiting to be sent again."

    init() throws {
        store = try BusyStore()
        site = try Site(store: store)
        let allocated = Allocation(worker: "SW-1", until: nil, reason: nil)
        let made = try store.given(
            Draft(day: day("2020-01-06"), fact: .allocated(allocated), source: .person),
            about: .child(1), at: moment("2020-01-06T09:00:00Z"))
        allocation = made[0].id
        try store.write { try $0.rebuildIndex(under: SamplePolicy.adopted) }
        worker = try site.signedIn(.socialWorker, worker: "SW-1")
    }

    /// Ends the allocation of SW-1, or gives them the child back.
    private func allocate(until end: Day?, in store: any CaseStore) throws {
        let allocated = Allocation(worker: "SW-1", until: end, reason: nil)
        let last = try store.read { try $0.entries(about: .child(1)) }.standing().last {
            if case .allocated = $0.fact { true } else { false }
        }
        try store.given(
            Draft(day: day("2020-01-06"), fact: .allocated(allocated), source: .person)
                .replacing(last?.id ?? allocation),
            about: .child(1), at: moment("2020-12-01T08:00:00Z"))
        try store.write { try $0.rebuildIndex(under: SamplePolicy.adopted) }
    }

    private func endAllocation() throws { try allocate(until: day("2020-12-01"), in: site.store) }

    private func send(
        to address: String = form, _ fields: [(String, String)] = words, token: String? = nil,
        headers: HTTPFields = [.origin: "http://localhost"]
    ) async throws -> TestResponse {
        try await site.send(fields, to: address, worker, token: token, headers: headers)
    }

    private func unsaved(_ who: SessionSecret? = nil) async throws -> String {
        try await site.ask("/unsaved", .get, who ?? worker).text
    }

    private static func script() throws -> HTTPFields {
        [.origin: "http://localhost", try #require(HTTPFields.Element.Name("Sec-Fetch-Mode")): "cors"]
    }

    // MARK: What is held

    @Test func `what is refused because the child is no longer theirs is held for its writer alone`() async throws {
        try endAllocation()
        let count = try store.read { try $0.entries(about: .child(1)) }.count
        let answer = try await send()
        #expect(answer.status == .forbidden)
        #expect(answer.text.contains("<h1>This was not saved, and what you typed is kept</h1>"))
        #expect(answer.text.contains(Refusal.notYourChild.sentence(.record)))
        // It is nine in the morning, and is kept for a day.
        #expect(answer.text.contains("What you typed is kept for you alone until 2 December 2020 at 9:00am."))
        #expect(answer.text.contains("Review, child 398768"))
        #expect(!answer.text.contains("Aisha"))
        #expect(try store.read { try $0.entries(about: .child(1)) }.count == count)
        #expect(try store.read { try $0.formDrafts(of: Author("social.worker.own")) } == [])
        let look = try #require(try site.looks().first)
        #expect(look.outcome == .refused)
        #expect([look.reason, look.what, look.number] == ["not their child", "record", "398768"])

        let page = try await unsaved()
        #expect(page.contains("the day &lt;b&gt; we met"))
        #expect(page.contains("the record did not say that you or your team work with this child"))
        #expect(page.contains("until 2 December 2020 at 9:00am"))
        #expect(!page.contains("Aisha") && !page.contains("You were signed out"))
        let other = try site.signedIn(.socialWorker, team: "North")
        #expect(try await unsaved(other).contains(RefusedWordsTests.nothing))
    }

    @Test func `what is held is shown by the questions and answers of its form`() async throws {
        try endAllocation()
        let answer = try await send().text
        let page = try await unsaved()
        for text in [answer, page] {
            #expect(text.contains("<dt>When was the review held?</dt>"))
            #expect(text.contains("<dt>How did the child take part?</dt>"))
            #expect(text.contains("Attended and spoke"))
            // The boy whom they ticked is not named.
            #expect(text.contains("1 chosen"))
            #expect(!text.contains("<dt>Based on</dt>") && !text.contains("<dt>Next</dt>"))
        }
    }

    @Test func `of a form with files the words are held and the files are let go`() async throws {
        try endAllocation()
        let file: (field: String, name: String, bytes: [UInt8]) = ("files", "scan.pdf", Array("%PDF-secret".utf8))
        let answer = try await site.upload(
            RefusedWordsTests.words, to: RefusedWordsTests.form, worker, files: [file])
        #expect(answer.status == .forbidden)
        #expect(try await unsaved().contains("the day &lt;b&gt; we met"))
        let hash = Digest.of(file.bytes)
        #expect(try store.read { try $0.file(withHash: hash) } == nil)
    }

    @Test func `what ended in the very moment, after the gate had let it in, is held too`() async throws {
        store.beforeNextWrite { try allocate(until: day("2020-12-01"), in: $0) }
        let answer = try await send()
        #expect(answer.status == .forbidden)
        #expect(answer.text.contains("What you typed is kept for you alone"))
        #expect(try await unsaved().contains("the day &lt;b&gt; we met"))
    }

    @Test func `why an entry was to be taken back is held`() async throws {
        try endAllocation()
        let answer = try await send(to: "/children/398768/entries/5/retract", [("because", "It was the brother")])
        #expect(answer.text.contains("What you typed: Taking back an entry, child 398768"))
        let page = try await unsaved()
        #expect(page.contains("<dt>Because</dt>") && page.contains("It was the brother"))
    }

    @Test func `nothing is held where nothing was typed`() async throws {
        try endAllocation()
        let answer = try await send([("form", "review"), ("based-on", ""), ("day", " "), ("next", "later")])
        #expect(answer.text.contains("<h1>You may not do this</h1>"))
        #expect(!answer.text.contains("kept for you"))
        #expect(try await unsaved().contains(RefusedWordsTests.nothing))
    }

    private func send(_ fields: [(String, String)]) async throws -> TestResponse {
        try await send(to: RefusedWordsTests.form, fields)
    }

    // MARK: What is not

    @Test func `nothing is held that another site sends, even with the token`() async throws {
        try endAllocation()
        let answer = try await send(headers: [.origin: "https://evil.example"])
        #expect(answer.status == .forbidden)
        #expect(!answer.text.contains("we met"))
        #expect(try await unsaved().contains(RefusedWordsTests.nothing))
    }

    @Test(arguments: ["", "wrong", SessionSecret().formToken])
    func `nothing is held or shown that has no token and comes from no page of ours`(token: String) async throws {
        try endAllocation()
        let answer = try await send(token: token, headers: [:])
        #expect(answer.status == .forbidden)
        #expect(!answer.text.contains("we met"))
        #expect(try await unsaved().contains(RefusedWordsTests.nothing))
    }

    @Test func `what a page of an earlier session sends is shown to be sent again, and held then`() async throws {
        try endAllocation()
        let stale = try await send(token: SessionSecret().formToken)
        #expect(stale.status == .forbidden)
        #expect(stale.text.contains("This has not been saved yet") && stale.text.contains("we met"))
        #expect(try await unsaved().contains(RefusedWordsTests.nothing))
        _ = try await send()
        #expect(try await unsaved().contains("we met"))
    }

    @Test func `a number that nobody has is answered like one of a child who is not theirs`() async throws {
        func story(_ number: String) async throws -> [String] {
            let address = "/children/\(number)/drafts/abcdefghijkmnpqr"
            let refused = try await send(to: address)
            let kept = try await send(to: "\(address)/keep", headers: try RefusedWordsTests.script())
            let shown = try await unsaved()
            _ = try await send(to: "/unsaved/throw-away", [("path", address)])
            return ["\(refused.status) \(kept.status)"]
                + [refused.text, kept.text, shown].map {
                    $0.replacing(number, with: "N")
                }
        }
        try endAllocation()
        let nobody = try await story("404404")
        #expect(nobody[0].hasPrefix("403"))
        #expect(nobody[3].contains("we met"))
        #expect(try await story("398768") == nobody)
    }

    @Test func `a home’s name is told only to those who may choose one`() async throws {
        try store.given(
            Draft(day: day("2020-11-01"), fact: .homeDescribed(HomeDescription(called: "The Elms")), source: .person),
            about: .home(HomeID(1)), at: moment("2020-11-01T09:00:00Z"))
        try endAllocation()
        let fields = [("form", "care/move"), ("home", "1")]
        #expect(try await send(fields).text.contains("The Elms"))
        let councillor = try site.signedIn(.councillor)
        let answer = try await site.send(fields, to: RefusedWordsTests.form, councillor).text
        #expect(answer.contains("Home 1") && !answer.contains("The Elms"))
    }

    // MARK: What follows

    @Test func `it is sent again once the child is theirs again, and held no longer`() async throws {
        try endAllocation()
        _ = try await send()
        let again = try await send()
        #expect(again.status == .forbidden)
        #expect(try await unsaved().contains("we met"))
        try allocate(until: nil, in: store)
        #expect(try await send().status == .unprocessableContent)
        let good = [("form", "review"), ("day", "27 November 2020"), ("participation", "PN1"), ("next", "check")]
        #expect(try await send(good).status == .seeOther)
        #expect(try await unsaved().contains(RefusedWordsTests.nothing))
    }

    @Test func `whoever signs in is led to what the end of a session left, not to what was refused`() async throws {
        try endAllocation()
        _ = try await send()
        let fields = [("username", "social.worker.own"), ("password", givenPassword)]
        #expect(try await site.send(fields, to: "/sign-in").headers[.location] == "/")
        #expect(try await site.ask("/account", .get, worker).text.contains(#"href="/unsaved""#))
        #expect(try await site.ask(RefusedWordsTests.form, .get, worker).text.contains(#"href="/unsaved""#))
    }

    @Test func `it is shown for a day and no longer`() async throws {
        try endAllocation()
        _ = try await send()
        site.clock.pass(minutes: 24 * 60 - 1)
        #expect(try await unsaved(try site.signedIn(.socialWorker, worker: "SW-1")).contains("we met"))
        site.clock.pass(minutes: 1)
        let aDayLater = try await unsaved(try site.signedIn(.socialWorker, worker: "SW-1"))
        #expect(aDayLater.contains(RefusedWordsTests.nothing))
    }

    @Test func `when fifty wait there is no room, the page says so and shows every word`() async throws {
        try endAllocation()
        let letters = Array("abcdefghijkmnpqrstuvwxyz23456789")
        func address(_ number: Int) -> String {
            "/children/398768/drafts/abcdefghijkmnp\(letters[number / 32])\(letters[number % 32])"
        }
        for number in 1...50 {
            _ = try await send(to: address(number), [("form", "review"), ("day", "day \(number)")])
        }
        let answer = try await send(to: address(51))
        #expect(answer.status == .forbidden)
        #expect(answer.text.contains("<h1>This was not saved</h1>"))
        #expect(answer.text.contains("There is no room to keep what you typed: 50 forms of yours wait already."))
        #expect(answer.text.contains("we met"))
        let page = try await unsaved()
        #expect(page.contains("day 1<") && page.contains("day 50<") && !page.contains("we met"))
        // The same for what comes after the session has ended.
        site.clock.pass(minutes: 60)
        let late = try await send(to: address(51))
        #expect(late.status == .forbidden)
        #expect(late.text.contains("You have been signed out.") && late.text.contains("we met"))
    }

    // MARK: While it is typed

    @Test func `a script that keeps what is typed is told in words, and it is held as if it had been sent`()
        async throws
    {
        try endAllocation()
        let answer = try await send(to: "\(RefusedWordsTests.form)/keep", headers: try RefusedWordsTests.script())
        #expect(answer.status == .forbidden)
        #expect(answer.headers[.contentType] == "text/plain; charset=utf-8")
        #expect(answer.text.hasPrefix(Refusal.notYourChild.sentence(.record)))
        #expect(answer.text.contains("but kept for you alone until 2 December 2020 at 9:00am."))
        let page = try await unsaved()
        #expect(page.contains("the day &lt;b&gt; we met"))
        #expect(page.contains(#"action="\#(RefusedWordsTests.form)""#))
        // Given the child back, the script keeps it as a draft.
        try allocate(until: nil, in: store)
        let kept = try await send(to: "\(RefusedWordsTests.form)/keep", headers: try RefusedWordsTests.script())
        #expect(kept.status == .noContent)
        #expect(try await unsaved().contains(RefusedWordsTests.nothing))
    }

    @Test func `what a script keeps after the session has ended is held too`() async throws {
        site.clock.pass(minutes: 60)
        let answer = try await send(to: "\(RefusedWordsTests.form)/keep", headers: try RefusedWordsTests.script())
        #expect(answer.status == .unauthorized)
        #expect(answer.text.hasPrefix("You have been signed out."))
        let back = try site.signedIn(.socialWorker, worker: "SW-1")
        let page = try await unsaved(back)
        #expect(page.contains("You were signed out before this was saved.") && page.contains("we met"))
    }
}
