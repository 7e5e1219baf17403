import Casework
import CaseworkTesting
import Hummingbird
import HummingbirdTesting
import Testing
import Timeline

@testable import Server

/// A return of 2018/19 handed in to a record in which a worker has registered a child and recorded when she came.
@Suite struct `Handing in a return` {
    private let site: Site
    private let secret: SessionSecret
    private let episodes =
        "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n"
        + "398768,04/06/2019,S,C2,N1,U6,PR1,,,,,,\n17,04/05/2019,S,V2,N1,U6,PR1,,,,,,\n"

    init() throws {
        let store = try MemoryStore.sample()
        try store.write { try $0.rebuildIndex(under: SamplePolicy.adopted) }
        site = try Site(store: store)
        secret = try site.signedIn(.analyst)
    }

    private func handIn(_ body: MultipartBody, token: String? = nil) async throws -> TestResponse {
        let whole = body.typed("form-token", token ?? secret.formToken).ended
        return try await site.ask(
            "/import", .post, secret,
            headers: [
                .contentType: "multipart/form-data; boundary=\(MultipartBody.boundary)", .origin: "http://localhost",
            ], body: String(decoding: whole, as: UTF8.self))
    }

    /// Where the work on an upload ends, which goes on outside of the request.
    private func finished(_ answer: TestResponse) async throws -> String {
        let progress = try #require(answer.headers[.location])
        for _ in 1...200 {
            let now = try await site.ask(progress, .get, secret)
            if let place = now.headers[.location] { return place }
            #expect(now.text.contains(#"<a href="\#(progress)">See how far it is now</a>"#))
            try await Task.sleep(for: .milliseconds(20))
        }
        return try #require(nil, "the work did not end")
    }

    @Test func `shows what would change, and records nothing before somebody says so`() async throws {
        let head = try site.store.head()
        let answer = try await handIn(MultipartBody().file("files", "2019 報告.csv", episodes))
        #expect(answer.status == .seeOther)
        let upload = try await finished(answer)
        let preview = try await site.ask(upload, .get, secret)
        #expect(preview.text.contains("<h1>What would change</h1>"))
        #expect(preview.text.contains("2019 報告.csv"))
        #expect(try site.store.head() == head)

        let decided = try await site.send([("decision", "import")], to: upload, secret)
        let result = try await site.ask(try await finished(decided), .get, secret)
        #expect(result.text.contains("<h1>Imported 2019/20</h1>"))
        #expect(try site.store.read { try $0.child(numbered: "17") } != nil)
        // Aisha’s legal status, and the boy whom the return leaves out.
        #expect(try site.store.read { try $0.unsettled().map(\.count) } == [1, 1])
    }

    @Test func `is refused when whoever asked for it may not import by the time that its turn comes`() async throws {
        let desk = ImportDesk(store: site.store, adopted: SamplePolicy.adopted)
        let worker = try site.store.givenAccount("a.worker", .socialWorker)
        let head = try site.store.head()
        let findings = await ReturnIntake.read(MultipartForm()).findings
        let id = desk.take([], found: findings, by: .person(worker), at: site.clock.now)
        for _ in 1...200 where desk[id]?.isWorkedOn == true { try await Task.sleep(for: .milliseconds(20)) }
        guard case .refused(let refused) = desk[id]?.stage else {
            Issue.record("the upload was taken")
            return
        }
        #expect(refused == NotAllowed(.importReturns, because: .noRole))
        #expect(try site.store.head() == head)
    }

    @Test func `is settled on the page of differences`() async throws {
        let upload = try await finished(try await handIn(MultipartBody().file("files", "a.csv", episodes)))
        _ = try await finished(try await site.send([("decision", "import")], to: upload, secret))
        let page = try await site.ask("/import/differences", .get, secret)
        #expect(page.text.contains("Full care order"))
        let entry = try #require(page.text.firstMatch(of: /name="asked" value="1-(\d+)"/)).1
        let settled = try await site.send(
            [("asked", "1-\(entry)"), ("settle-1-\(entry)", "take")], to: "/import/differences", secret)
        let place = try #require(settled.headers[.location])
        #expect(place == "/import/differences?kept=0&taken=1&gone=0")
        #expect(try await site.ask(place, .get, secret).text.contains("Settled: 1 taken from the return."))
        let last = try #require(try site.store.read { try $0.entries(about: .child(1)) }.last)
        #expect(last.author == Author("analyst"))
    }

    @Test func `is taken at once in what it only adds`() async throws {
        let header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n398768,F,03/05/2012,WBRI,,,\n"
        let upload = try await finished(
            try await handIn(MultipartBody().file("files", "2020.csv", header).typed("year", "2024/25")))
        _ = try await finished(try await site.send([("decision", "import")], to: upload, secret))
        let settled = try await site.send(to: "/import/differences/additions", secret)
        #expect(settled.headers[.location] == "/import/differences?kept=0&taken=1&gone=0")
        let entries = try site.store.read { try $0.entries(about: .child(1)) }
        let registration = Registration(number: "398768", born: day("2012-05-03"), sex: "F", ethnicity: "WBRI")
        #expect(entries.standing().contains { $0.fact == .registered(registration) })
        #expect(try site.store.read { try $0.unsettled().isEmpty })
    }

    @Test func `is refused with the reason when the files are none, wrong or too long`() async throws {
        let none = try await handIn(MultipartBody().file("files", "", "").typed("year", "2018/20"))
        #expect(none.status == .badRequest)
        #expect(none.text.contains("Choose at least one file."))
        #expect(none.text.contains("“2018/20” is no collection year."))
        let wrong = try await handIn(MultipartBody().file("files", "<b>.csv", "milk,bread\n1,2\n"))
        #expect(wrong.status == .badRequest)
        #expect(wrong.text.contains("None of these files is a table of the SSDA903 return."))
        #expect(wrong.text.contains("&lt;b&gt;.csv"))
        #expect(!wrong.text.contains("<b>"))
    }

    @Test func `is refused without the token of the session, and when it is broken`() async throws {
        let strange = try await handIn(MultipartBody().file("files", "a.csv", episodes), token: "made-up")
        #expect(strange.status == .forbidden)
        let broken = try await site.ask(
            "/import", .post, secret,
            headers: [
                .contentType: "multipart/form-data; boundary=\(MultipartBody.boundary)", .origin: "http://localhost",
            ], body: "nothing of the sort")
        #expect(broken.status == .badRequest)
        #expect(broken.text.contains("What was sent is broken"))
    }

    @Test func `that was put away, or lost when Mainstay stopped, is said so`() async throws {
        let upload = try await finished(try await handIn(MultipartBody().file("files", "a.csv", episodes)))
        _ = try await site.send([("decision", "discard")], to: upload, secret)
        let gone = try await site.ask(upload, .get, secret)
        #expect(gone.status == .notFound)
        #expect(gone.text.contains("An import is recorded whole or not at all."))
    }
}
