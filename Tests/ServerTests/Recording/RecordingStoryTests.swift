import Casework
import CaseworkTesting
import Hummingbird
import HummingbirdTesting
import Testing
import Timeline

/// What a worker does with forms, from the address bar to the journal. Aisha (398768) is allocated to SW-1.
@Suite struct RecordingStoryTests {
    private let site: Site
    private let worker: SessionSecret

    init() throws {
        site = try Site(store: try MemoryStore.sample())
        try site.store.given(
            Draft(
                day: day("2020-01-06"), fact: .allocated(Allocation(worker: "SW-1", until: nil, reason: nil)),
                source: .person), about: .child(1), at: moment("2020-01-06T09:00:00Z"))
        try site.store.write { try $0.rebuildIndex(under: SamplePolicy.adopted) }
        worker = try site.signedIn(.socialWorker, worker: "SW-1")
    }

    /// The address to which the form of a page is sent, and what it carries.
    private func form(_ page: String) throws -> (action: String, carried: [(String, String)]) {
        let start = try #require(page.firstRange(of: #"<form method="post" action="/children/398768/drafts/"#))
        let form = page[start.lowerBound...]
        let action = try #require(form.firstMatch(of: /action="([^"]+)"/)).1
        let body = form[..<(try #require(form.firstRange(of: "</form>")).lowerBound)]
        let hidden = body.matches(of: /<input type="hidden" name="([^"]+)" value="([^"]*)">/).map {
            (String($0.1), String($0.2))
        }
        return (String(action), hidden.filter { $0.0 != "form-token" })
    }

    /// Opens the form for a review, and sends it with a day and what the child did.
    private func sendReview(_ day: String, _ who: SessionSecret) async throws -> (TestResponse, String) {
        let page = try await site.ask("/children/398768/record/review", .get, who).text
        let (action, carried) = try form(page)
        let fields = carried + [("day", day), ("participation", "PN1"), ("next", "check")]
        return (try await site.upload(fields, to: action, who), action)
    }

    private func entries() throws -> [Entry] { try site.store.read { try $0.entries(about: .child(1)) } }

    @Test func `a review is typed, checked and recorded, and the page after it says what it did`() async throws {
        let before = try entries().count
        let (sent, action) = try await sendReview("27 November 2020", worker)
        #expect(sent.status == .seeOther)
        #expect(sent.headers[.location] == "\(action)/check")
        #expect(try entries().count == before)
        let check = try await site.ask("\(action)/check", .get, worker)
        #expect(check.text.contains("Friday 27 November 2020"))
        let done = try await site.send(to: "\(action)/record", worker)
        #expect(done.status == .seeOther)
        let made = try #require(try entries().last)
        #expect(made.fact == .reviewed(Review(participation: "PN1")))
        #expect(made.day == day("2020-11-27"))
        #expect(made.author == Author("social.worker.own"))
        let after = try await site.ask(try #require(done.headers[.location]), .get, worker).text
        #expect(after.contains("Recorded: review, 27 November 2020"))
    }

    @Test func `a form may be sent without files, as what was held is sent again`() async throws {
        let page = try await site.ask("/children/398768/record/review", .get, worker).text
        let (action, carried) = try form(page)
        let sent = try await site.send(
            carried + [("day", "27 November 2020"), ("participation", "PN1"), ("next", "check")], to: action,
            worker)
        #expect(sent.status == .seeOther)
        #expect(sent.headers[.location] == "\(action)/check")
    }

    @Test func `what is sent after the session has ended is shown again after signing in`() async throws {
        let page = try await site.ask("/children/398768/record/review", .get, worker).text
        let (action, carried) = try form(page)
        site.clock.pass(minutes: 45)
        let sent = try await site.upload(carried + [("day", "27 Nov <b>"), ("next", "check")], to: action, worker)
        #expect(sent.status == .seeOther)
        #expect(sent.headers[.location]?.hasPrefix("/sign-in") == true)
        let again = try site.signedIn(.socialWorker, worker: "SW-1")
        let held = try await site.ask("/unsaved", .get, again).text
        #expect(held.contains(action))
        #expect(held.contains("27 Nov &lt;b&gt;"))
    }

    @Test func `a form sent twice is recorded once and says so`() async throws {
        let (_, action) = try await sendReview("27 November 2020", worker)
        _ = try await site.send(to: "\(action)/record", worker)
        let count = try entries().count
        let again = try await site.send(to: "\(action)/record", worker)
        #expect(again.status == .notFound)
        #expect(again.text.contains("it has been recorded, or was thrown away"))
        #expect(try entries().count == count)
    }

    @Test func `what cannot be read is said beside its field, and every word is kept`() async throws {
        let (sent, action) = try await sendReview("31 November 2020 <script>", worker)
        #expect(sent.status == .unprocessableContent)
        #expect(sent.text.contains("There is a problem"))
        #expect(sent.text.contains("31 November 2020 &lt;script&gt;"))
        #expect(!sent.text.contains("<script>"))
        // And it lies among the drafts.
        #expect(try await site.ask(action, .get, worker).text.contains("31 November 2020 &lt;script&gt;"))
        #expect(try await site.ask("/work?part=drafts", .get, worker).text.contains(action))
    }

    @Test func `the second of two people is shown what the first recorded, and keeps every word`() async throws {
        let (_, action) = try await sendReview("27 November 2020", worker)
        let other = try site.signedIn(.serviceManager)
        let (_, theirs) = try await sendReview("26 November 2020", other)
        _ = try await site.send(to: "\(theirs)/record", other)
        let count = try entries().count
        let refused = try await site.send(to: "\(action)/record", worker)
        #expect(refused.status == .conflict)
        #expect(refused.text.contains("26 November 2020"))
        #expect(refused.text.contains("Friday 27 November 2020"))
        #expect(try entries().count == count)
        let seen = try #require(refused.text.firstMatch(of: /name="seen" value="(\d+)"/)).1
        let done = try await site.send([("seen", String(seen))], to: "\(action)/record", worker)
        #expect(done.status == .seeOther)
        #expect(try entries().count == count + 1)
    }

    @Test func `a draft is its owner’s alone`() async throws {
        let (_, action) = try await sendReview("27 November 2020", worker)
        let other = try site.signedIn(.serviceManager)
        #expect(try await site.ask(action, .get, other).status == .notFound)
        #expect(try await site.send(to: "\(action)/record", other).status == .notFound)
    }

    @Test func `what is typed is kept while it is typed`() async throws {
        let page = try await site.ask("/children/398768/record/review", .get, worker).text
        let (action, carried) = try form(page)
        let kept = try await site.send(carried + [("day", "27 Nov")], to: "\(action)/keep", worker)
        #expect(kept.status == .noContent)
        #expect(try await site.ask(action, .get, worker).text.contains(#"value="27 Nov""#))
    }

    @Test func `an entry is corrected with a reason, and the page as known before it shows what stood`() async throws {
        let review = try #require(try entries().first { if case .reviewed = $0.fact { true } else { false } })
        let page = try await site.ask("/children/398768/entries/\(review.id)/correct", .get, worker).text
        let (action, carried) = try form(page)
        let fields =
            carried + [
                ("day", "3 July 2019"), ("participation", "PN1"), ("because", "it was the day after"),
                ("next", "check"),
            ]
        _ = try await site.upload(fields, to: action, worker)
        _ = try await site.send(to: "\(action)/record", worker)
        let made = try #require(try entries().last)
        #expect(made.replaces == Replacement(entry: review.id, reason: "it was the day after"))
        #expect(made.day == day("2019-07-03"))
        let now = try await site.ask("/children/398768", .get, worker).text
        #expect(now.contains("3 July 2019"))
        let before = try await site.ask("/children/398768?known=2020-11-30", .get, worker).text
        #expect(before.contains("2 July 2019") && !before.contains("3 July 2019"))
    }

    @Test func `an entry is taken back only with a reason`() async throws {
        let review = try #require(try entries().first { if case .reviewed = $0.fact { true } else { false } })
        let address = "/children/398768/entries/\(review.id)/retract"
        let refused = try await site.send([("because", " ")], to: address, worker)
        #expect(refused.status == .unprocessableContent)
        let done = try await site.send([("because", "it was another child")], to: address, worker)
        #expect(done.status == .seeOther)
        #expect(try entries().last?.fact == .withdrawn)
        #expect(try await site.send([("because", "again")], to: address, worker).status == .notFound)
    }

    @Test func `a file is kept by what it holds, given out to be saved, and only through its child`() async throws {
        let page = try await site.ask("/children/398768/record/kind%2Fvisit", .get, worker).text
        let (action, carried) = try form(page)
        let pdf = Array("%PDF-1.7 <script>alert(1)</script>".utf8)
        let fields = carried + [("day", "27 November 2020"), ("next", "check")]
        let sent = try await site.upload(fields, to: action, worker, files: [("files", "Zoë’s letter.pdf", pdf)])
        #expect(sent.status == .seeOther)
        _ = try await site.send(to: "\(action)/record", worker)
        let attachment = try #require(try entries().last?.attachments.first)
        let answer = try await site.ask("/children/398768/files/\(attachment.sha256)", .get, worker)
        #expect(answer.headers[.contentType] == "application/pdf")
        #expect(answer.headers[.contentDisposition]?.hasPrefix("attachment;") == true)
        #expect(answer.headers[.xContentTypeOptions] == "nosniff")
        #expect(Array(answer.body.readableBytesView) == pdf)
        let manager = try site.signedIn(.serviceManager)
        #expect(
            try await site.ask("/children/A%2F12%20b/files/\(attachment.sha256)", .get, manager).status == .notFound)
    }

    @Test func `a script named as a PDF is refused, and what was typed beside it stays`() async throws {
        let page = try await site.ask("/children/398768/record/kind%2Fvisit", .get, worker).text
        let (action, carried) = try form(page)
        let fields = carried + [("day", "27 November 2020"), ("next", "check")]
        let script = Array("#!/bin/sh\nrm -rf /\n".utf8)
        let sent = try await site.upload(fields, to: action, worker, files: [("files", "letter.pdf", script)])
        #expect(sent.status == .unprocessableContent)
        #expect(sent.text.contains("no sort of file that can be kept here"))
        #expect(sent.text.contains(#"value="27 November 2020""#))
    }

    @Test func `a photograph is a picture, and a letter in its place is refused with what to do`() async throws {
        let page = try await site.ask("/children/398768/record/identity", .get, worker).text
        #expect(page.contains(#"accept="image/jpeg,image/png""#))
        let (action, carried) = try form(page)
        let fields = carried + [("day", "27 November 2020"), ("pronouns", "she/her"), ("next", "check")]
        let letter = ("photograph", "Aisha.jpg", Array("%PDF-1.7".utf8))
        let refused = try await site.upload(fields, to: action, worker, files: [letter])
        #expect(refused.status == .unprocessableContent)
        #expect(refused.text.contains("“Aisha.jpg” is a PDF, not a picture. Choose a photograph saved as JPEG or PNG."))
        #expect(refused.text.contains(#"value="she/her""#))
        let picture = ("photograph", "Aisha.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0] as [UInt8])
        let sent = try await site.upload(fields, to: action, worker, files: [picture])
        #expect(sent.status == .seeOther)
    }

    @Test func `only brothers and sisters about whom the viewer may record share what is recorded`() async throws {
        try site.store.given(
            Draft(
                day: day("2020-01-06"),
                fact: .related(Relation(person: "Ben", relationship: .brother, number: "A/12 b")), source: .person),
            about: .child(1), at: moment("2020-01-06T09:00:00Z"))
        // Ben is not one of the worker’s children.
        let page = try await site.ask("/children/398768/record/review?duty=REV-1&opened=2019-06-04", .get, worker).text
        #expect(!page.contains(#"name="together""#))
        let (action, carried) = try form(page)
        let fields = carried + [("day", "27 November 2020"), ("participation", "PN1"), ("together", "2")]
        let sent = try await site.upload(fields + [("next", "check")], to: action, worker)
        #expect(sent.text.contains("Choose among the child’s brothers and sisters."))
        #expect(try await site.send(to: "\(action)/record", worker).status == .seeOther)
        let ben = try site.store.read { try $0.entries(about: .child(2)) }
        #expect(!ben.contains { $0.fact == .reviewed(Review(participation: "PN1")) })
        let manager = try site.signedIn(.serviceManager)
        let offered = try await site.ask("/children/398768/record/review?duty=REV-1", .get, manager).text
        #expect(offered.contains(#"name="together""#) && offered.contains("Ben"))
    }

    @Test func `a form that is opened to meet a duty leaves the day open, and one of no duty opens all the same`()
        async throws
    {
        for duty in ["REV-1&opened=2019-06-04", "REV-1", "NONE-9", "%3Cscript%3E&opened=x"] {
            let page = try await site.ask("/children/398768/record/review?duty=\(duty)", .get, worker)
            #expect(page.status == .ok)
            #expect(page.text.contains(#"id="day" name="day" value="""#))
        }
        // What was to be met is still known when something is to be put right.
        let page = try await site.ask("/children/398768/record/review?duty=REV-1&opened=2019-06-04", .get, worker).text
        let (action, carried) = try form(page)
        let wrong = try await site.upload(carried + [("day", "soon"), ("next", "check")], to: action, worker)
        #expect(wrong.text.contains(#"<input type="hidden" name="duty" value="REV-1">"#))
    }

    @Test func `whoever registers a child works with the child from then on`() async throws {
        let page = try await site.ask("/register", .get, worker).text
        let action = try #require(page.firstMatch(of: /action="(\/drafts\/[^"]+)"/)).1
        let hidden = page.matches(of: /<input type="hidden" name="([^"]+)" value="([^"]*)">/).map {
            (String($0.1), String($0.2))
        }.filter { $0.0 != "form-token" }
        let fields = [
            ("number", "5/2020"), ("given", "Rowan"), ("family", "Ash"), ("born", "4 June 2015"), ("sex", "M"),
        ]
        _ = try await site.upload(hidden + fields + [("next", "check")], to: String(action), worker)
        let done = try await site.send(to: "\(action)/record", worker)
        #expect(done.status == .seeOther)
        let child = try await site.ask(try #require(done.headers[.location]), .get, worker)
        #expect(child.status == .ok)
        #expect(child.text.contains("Rowan Ash"))
    }

    @Test func `what is recorded of a home is corrected and taken back with a reason, by those who may`() async throws {
        let elms = HomeDescription(called: "The Elms", postcode: "LS1 4AP", approvedFor: 2, youngest: 0, oldest: 12)
        let home = HomeID(1)
        try site.store.given(
            Draft(day: day("2020-11-01"), fact: .homeDescribed(elms), source: .person), about: .home(home),
            at: moment("2020-11-01T09:00:00Z"))
        let page = try await site.ask("/homes/\(home)", .get, worker).text
        #expect(page.contains("for 2 children aged 0 to 12"))
        let entry = try #require(try site.store.read { try $0.entries(about: .home(home)) }.last)
        let address = "/homes/\(home)/entries/\(entry.id)"
        #expect(page.contains("\(address)/correct") && page.contains("\(address)/retract"))

        let form = try await site.ask("\(address)/correct", .get, worker).text
        let action = try #require(form.firstMatch(of: /action="(\/drafts\/[^"]+)"/)).1
        let hidden = form.matches(of: /<input type="hidden" name="([^"]+)" value="([^"]*)">/).map {
            (String($0.1), String($0.2))
        }.filter { $0.0 != "form-token" }
        let fields = [("called", "The Elms"), ("approved-for", "1"), ("day", "1 November 2020"), ("because", "A slip")]
        _ = try await site.upload(hidden + fields + [("next", "check")], to: String(action), worker)
        let done = try await site.send(to: "\(action)/record", worker)
        #expect(done.headers[.location] == "/homes/\(home)")
        let corrected = try #require(try site.store.read { try $0.entries(about: .home(home)) }.last)
        #expect(corrected.replaces == Replacement(entry: entry.id, reason: "A slip"))

        // Whoever places children says what is known of homes, and so puts it right; whoever records nothing does neither.
        let placements = try site.signedIn(.placementsOfficer)
        let theirs = try await site.ask("/homes/\(home)", .get, placements).text
        #expect(theirs.contains("for 1 child") && theirs.contains("Take back"))
        let gone = "/homes/\(home)/entries/\(corrected.id)/retract"
        let refused = try await site.send([("because", "x")], to: gone, try site.signedIn(.analyst))
        #expect(refused.status == .forbidden)
        #expect(refused.text.contains("None of your roles lets you see and keep homes and carers."))
        #expect(try await site.send([("because", " ")], to: gone, placements).status == .unprocessableContent)
        #expect(try await site.send([("because", "No such home")], to: gone, placements).status == .seeOther)
        let after = try await site.ask("/homes/\(home)", .get, worker).text
        #expect(after.contains("A home of which nothing stands any more") && after.contains("because: No such home."))
        #expect(try await site.ask("\(address)/correct", .get, worker).status == .notFound)
    }

    @Test func `the way back from what is said of a home leads over homes, and a draft says of which`() async throws {
        let home = HomeID(1)
        try site.store.given(
            Draft(
                day: day("2020-11-01"), fact: .homeDescribed(HomeDescription(called: "The Elms")), source: .person),
            about: .home(home),
            at: moment("2020-11-01T09:00:00Z"))
        let entry = try #require(try site.store.read { try $0.entries(about: .home(home)) }.last)
        for step in ["record", "entries/\(entry.id)/correct", "entries/\(entry.id)/retract"] {
            let form = try await site.ask("/homes/\(home)/\(step)", .get, worker).text
            #expect(trail(form) == ["/homes", "/homes/\(home)"])
        }
        let takingBack = try await site.ask("/homes/\(home)/entries/\(entry.id)/retract", .get, worker).text
        #expect(takingBack.contains("For example, it was another home"))
        #expect(trail(try await site.ask("/homes/new", .get, worker).text) == ["/homes"])
        #expect(trail(try await site.ask("/register", .get, worker).text) == ["/children"])

        let draft = FormDraft(
            id: .new(), owner: Author("social.worker.own"), about: .home(home), form: "home", basedOn: entry.id,
            begun: site.clock.now)
        try site.store.write { try $0.keep(draft) }
        let drafts = try await site.ask("/work?part=drafts", .get, worker).text
        #expect(drafts.contains(">Home and carers, The Elms</a>"))
        let check = try await site.ask("/drafts/\(draft.id)", .get, worker).text
        #expect(trail(check) == ["/homes", "/homes/\(home)"])
        #expect(try await site.send(to: "/drafts/\(draft.id)/discard", worker).headers[.location] == "/homes/\(home)")
    }

    /// Where the steps of the way back lead.
    private func trail(_ page: String) -> [String] {
        let steps = page.split(separator: "<main").first?.split(separator: "Way back").last ?? ""
        return steps.matches(of: /href="([^"]*)"/).map { String($0.1) }
    }

    @Test(arguments: ["kind/visit", "review", "care/move"])
    func `a form about a child cannot be sent as one about nobody`(form: String) async throws {
        let children = try site.store.read { try $0.children() }
        let action = "/drafts/abcdefghijkmnpqr"
        let sent = try await site.send(
            [("form", form), ("based-on", ""), ("day", "27 November 2020"), ("next", "check")], to: action, worker)
        #expect(sent.status == .notFound)
        #expect(try await site.send(to: "\(action)/record", worker).status == .notFound)
        #expect(try site.store.read { try $0.children() } == children)
    }

    @Test func `a councillor can record nothing`() async throws {
        let councillor = try site.signedIn(.councillor)
        #expect(try await site.ask("/children/398768/record", .get, councillor).status == .forbidden)
        #expect(try await site.ask("/register", .get, councillor).status == .forbidden)
    }
}
