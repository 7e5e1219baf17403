import Pages
import Testing
import Timeline

/// The head of each page of a child: what they are called, who has to do with them, and what they say.
@Suite struct ChildHeadTests {
    private func page(_ girl: ToldGirl, on: String = "", names: [String: String] = [:]) throws -> String {
        ChildPage(try girl.look(on: on, names: names)).text
    }

    @Test func `the child is called what she likes to be called`() throws {
        var girl = ToldGirl()
        girl.tell(
            Day(2020, 1, 7), .described(Description(preferredName: "Ishy", pronouns: "she/her", languages: "Urdu")))
        let page = try page(girl)
        #expect(page.contains("<h1>Aisha Karim</h1>"))
        #expect(page.contains("Called Ishy · she/her · Urdu"))
        #expect(page.contains("Nobody has recorded yet what Ishy says."))
    }

    @Test func `a photograph stands at her name, and without one the first letter`() throws {
        var girl = ToldGirl()
        #expect(try page(girl).contains(#"<span class="portrait" aria-hidden="true">A</span>"#))
        let photograph = Attachment(
            name: "me.jpg", type: "image/jpeg", size: 9, sha256: String(repeating: "c", count: 64))
        girl.tell(Day(2020, 1, 7), .described(Description(photograph: photograph)))
        let page = try page(girl)
        #expect(page.contains("src=\"/children/398768/files/\(photograph.sha256)\" alt=\"Picture of Aisha\""))
    }

    @Test func `the bar names the team and the reviewing officer, and only those of the day`() throws {
        var girl = ToldGirl()
        let officer = "independent reviewing officer"
        girl.tell(Day(2019, 6, 5), .involved(Involvement(role: officer, person: "IRO-1", until: Day(2020, 2, 1))))
        girl.tell(Day(2020, 2, 1), .involved(Involvement(role: officer, person: "IRO-2")))
        girl.tell(Day(2019, 6, 5), .involved(Involvement(role: "team", person: "Children in care 2")))
        let now = try page(girl, names: ["IRO-2": "Tamar Heronshaw"])
        #expect(now.contains("<dt>Reviewing officer</dt><dd>Tamar Heronshaw</dd>"))
        #expect(now.contains("<dt>Team</dt><dd>Children in care 2</dd>"))
        let earlier = try page(girl, on: "1 September 2019")
        #expect(earlier.contains("<dt>Reviewing officer</dt><dd>IRO-1</dd>"))
    }

    /// She came into care on 4 June 2019. The first of the three had her before already; the second came back later.
    @Test func `social workers who change are counted, each once, within the period of care and up to the day`() throws
    {
        var girl = ToldGirl()
        func allocate(_ worker: String, _ from: Day?, until: Day? = nil) {
            girl.tell(from, .allocated(Allocation(worker: worker, until: until, reason: nil)))
        }
        allocate("SW-0", Day(2019, 1, 7), until: Day(2019, 3, 4))
        allocate("SW-1", Day(2019, 5, 6), until: Day(2019, 9, 2))
        allocate("SW-2", Day(2019, 9, 2), until: Day(2020, 1, 6))
        allocate("SW-3", Day(2020, 1, 6), until: Day(2020, 6, 1))
        allocate("SW-2", Day(2020, 6, 1))
        #expect(try page(girl).contains("<span>one of 3 recorded in this period of care</span>"))
        #expect(try page(girl, on: "1 October 2019").contains("<span>one of 2 recorded in this period of care</span>"))
        #expect(try !page(girl, on: "1 August 2019").contains("recorded in this period of care"))
    }

    @Test func `whoever else has to do with the child stands under their role`() throws {
        var girl = ToldGirl()
        for (role, person) in [
            ("supervising social worker", "SSW-1"), ("family finder", "FF-1"), ("family finder", "FF-2"),
        ] {
            girl.tell(Day(2019, 6, 5), .involved(Involvement(role: role, person: person)))
        }
        let page = try page(girl, names: ["SSW-1": "Sam Hill"])
        #expect(page.contains("<dt>Family finder</dt><dd>FF-1, FF-2</dd>"))
        #expect(page.contains("<dt>Supervising social worker</dt><dd>Sam Hill</dd>"))
    }

    @Test func `every tab has an address, and the one shown is marked`() throws {
        let page = try page(ToldGirl())
        for address in ["", "/timeline", "/family", "/homes", "/meetings", "/documents", "/history"] {
            #expect(page.contains("href=\"/children/398768\(address)\""), "no tab \(address)")
        }
        #expect(page.contains(#"<a href="/children/398768" aria-current="page">Overview</a>"#))
        #expect(page.contains(#"href="/children/398768/record">Record something</a>"#))
    }

    @Test func `the tabs keep the day from which the page looks`() throws {
        let page = try page(ToldGirl(), on: "1 September 2019")
        #expect(page.contains(#"href="/children/398768/family?on=2019-09-01""#))
    }

    // MARK: The child's own words

    private func said(_ details: [Happening.Detail]) -> ToldGirl {
        var girl = ToldGirl()
        girl.happened(
            "child’s view recorded", Day(2020, 9, 1),
            [
                Happening.Detail("words", "I want to stay."), Happening.Detail("heard by", "advocate"),
                Happening.Detail("about", "placement"),
            ])
        if !details.isEmpty { girl.happened("child’s view decided", Day(2020, 9, 20), details) }
        return girl
    }

    @Test func `what the child said last stands at the head of every tab`() throws {
        let look = try said([]).look()
        let pages: [any Page] = [
            ChildPage(look), ChildTimelinePage(look, query: TimelineQuery()), ChildFamilyPage(look),
            ChildHomesPage(look), ChildMeetingsPage(look), ChildDocumentsPage(look), ChildHistoryPage(look),
        ]
        for page in pages {
            #expect(page.text.contains("<blockquote><p>I want to stay.</p></blockquote>"), "\(page.title)")
            #expect(page.text.contains("Said on 1 September 2020 to the advocate, about the placement"))
        }
    }

    @Test func `a wish that was not followed carries the reason and when the child was told`() throws {
        let girl = said([
            Happening.Detail("followed", "no"), Happening.Detail("reason", "The carers retire"),
            Happening.Detail("told the child", "2020-09-22"),
        ])
        #expect(
            try page(girl).contains(
                "This was not followed, because: The carers retire. Aisha was told on 22 September 2020."))
    }

    @Test func `a decision without its reason or without telling the child is said to lack it`() throws {
        let page = try page(said([Happening.Detail("followed", "no")]))
        #expect(page.contains("This was not followed; why is not recorded. How Aisha was told is not recorded."))
    }

    @Test func `a view without a decision asks for one`() throws {
        #expect(try page(said([])).contains("What came of it is not recorded yet."))
    }

    @Test func `what was said after the day is not shown on that day`() throws {
        #expect(try page(said([]), on: "1 August 2020").contains("Nobody has recorded yet what Aisha says."))
    }
}
