import Pages
import Testing
import Timeline

/// Family, homes, meetings, documents and history of the girl of ``SampleChild``.
@Suite struct ChildTabTests {
    // MARK: Family

    private func family() -> ToldGirl {
        var girl = ToldGirl()
        girl.tell(
            Day(2019, 6, 4),
            .related(Relation(person: "Anna Ash", relationship: .mother, hasResponsibility: .yes, livesWithChild: .no)))
        girl.tell(
            Day(2019, 6, 4), .related(Relation(person: "Ben Ash", relationship: .brother, number: "398769")))
        girl.tell(
            Day(2019, 6, 4), .related(Relation(person: "Nell Ash", relationship: .grandmother, mightCare: .yes)))
        return girl
    }

    @Test func `the family is drawn and told in sentences`() throws {
        let page = ChildFamilyPage(try family().look()).text
        #expect(page.contains("class=\"genogram\""))
        #expect(page.contains("Mother: <strong>Anna Ash</strong>, has parental responsibility, lives elsewhere."))
        #expect(
            page.contains("<dt>Parental responsibility</dt><dd><ul class=\"plain\"><li>Anna Ash, mother</li></ul></dd>")
        )
        #expect(
            page.contains(
                "<dt>Might care for Aisha</dt><dd><ul class=\"plain\"><li>Nell Ash, grandmother</li></ul></dd>"))
    }

    @Test func `a brother who is known here is a link for those who may see him, and a number for others`() throws {
        let look = try family().look()
        #expect(ChildFamilyPage(look).text.contains("Known here as 398769."))
        #expect(!ChildFamilyPage(look).text.contains("href=\"/children/398769"))
        let open = ChildFamilyPage(look) { $0 == "398769" }.text
        #expect(open.contains(#"<a href="/children/398769/family">Known here as 398769</a>"#))
    }

    @Test func `without a family the page offers to record one`() throws {
        let page = ChildFamilyPage(try ToldGirl().look()).text
        #expect(page.contains("Nobody of Aisha’s family is recorded."))
        #expect(page.contains(#"href="/children/398768/record/relation""#))
    }

    @Test func `contact arrangements are told with all their details`() throws {
        var girl = ToldGirl()
        girl.happened("contact plan", Day(2020, 2, 1), [Happening.Detail("with parents", "Mother on Saturdays")])
        let page = ChildFamilyPage(try girl.look()).text
        #expect(page.contains("<dt>With parents</dt><dd>Mother on Saturdays</dd>"))
    }

    // MARK: Homes

    @Test func `each home is told with how long it lasted and why it ended`() throws {
        let page = ChildHomesPage(try ToldGirl().look()).text
        #expect(page.contains("Aisha has had 3 homes. The latest stands first."))
        // From 1 July to 20 December 2019 are five full months.
        #expect(page.contains("From 1 July 2019 to 20 December 2019: 5 months"))
        #expect(page.contains("Because the care plan was changed or carried out."))
        #expect(page.contains("From 20 December 2019, until now: 11 months"))
    }

    @Test func `a home that the record knows is called by its name`() throws {
        var girl = ToldGirl()
        var episode = Episode(reason: "P", legalStatus: "C2", placement: "U6", home: HomeID(3))
        episode.wasPlanned = false
        girl.tell(Day(2020, 11, 1), .episode(episode))
        let home = HomeDescription(called: "Wren and Rowan Finchbrook", address: "7 Hill Rise", approvedFor: 2)
        let page = ChildHomesPage(try girl.look(homes: [HomeID(3): home])).text
        #expect(page.contains("<h3>Wren and Rowan Finchbrook (fostering)</h3>"))
        #expect(page.contains("7 Hill Rise; approved for 2 children"))
        #expect(page.contains("<dd>In an emergency</dd>"))
    }

    @Test func `notice and visits stand with the home in which they fell`() throws {
        var girl = ToldGirl()
        girl.happened("notice given", Day(2019, 12, 1), [Happening.Detail("reason", "Too far")])
        girl.happened("visit", Day(2020, 3, 1), [Happening.Detail("seen alone", "yes")])
        let page = ChildHomesPage(try girl.look()).text
        let sections = page.split(separator: "<section class=\"home\">")
        #expect(sections.count == 4)
        #expect(sections[1].contains("1 visit, the last on 1 March 2020") && !sections[1].contains("Too far"))
        #expect(sections[2].contains("Too far"))
    }

    // MARK: Meetings

    @Test func `reviews say how the child took part`() throws {
        let page = ChildMeetingsPage(try ToldGirl().look()).text
        #expect(page.contains("A review was due by 14 October 2020."))
        #expect(page.contains("<th scope=\"row\">Review 2</th>"))
        #expect(page.contains("Did not attend, views sent"))
    }

    @Test func `meetings are told with who chaired, and visits with who was seen alone`() throws {
        var girl = ToldGirl()
        girl.happened("stability meeting", Day(2020, 2, 1), [Happening.Detail("chair", "team manager")])
        girl.happened("visit", Day(2020, 3, 1), [Happening.Detail("seen alone", "yes")])
        girl.happened("visit", Day(2020, 4, 1), [Happening.Detail("seen alone", "no")])
        let page = ChildMeetingsPage(try girl.look()).text
        #expect(page.contains("<dt>Chair</dt><dd>team manager</dd>"))
        #expect(page.contains("2 visits recorded, the last on 1 April 2020; Aisha was seen alone at 1 of them."))
    }

    // MARK: Documents

    @Test func `each kind of document has its versions, and files are listed`() throws {
        var girl = ToldGirl()
        girl.happened("care plan", Day(2019, 6, 20))
        girl.happened("care plan", Day(2020, 2, 1), [], [ToldGirl.letter])
        let page = ChildDocumentsPage(try girl.look()).text
        #expect(page.contains("<h3>Care plan<span class=\"count\"> (2 versions)</span></h3>"))
        #expect(page.contains("Earlier: 20 June 2019"))
        #expect(page.contains("Care plan, 1 February 2020"))
        #expect(page.count(of: ">letter.pdf</a>") == 2)
    }

    // MARK: History

    @Test func `each entry can be corrected and taken back, but for the past`() throws {
        let look = try ToldGirl().look()
        let page = ChildHistoryPage(look).text
        #expect(page.contains("9 entries, the latest first."))
        #expect(page.contains(#"href="/children/398768/entries/10/correct""#))
        #expect(page.contains(#"href="/children/398768/entries/10/retract""#))
        #expect(!ChildHistoryPage(look, mayCorrect: false).text.contains("/retract"))
        #expect(!ChildHistoryPage(try ToldGirl().look(on: "1 May 2020")).text.contains("/retract"))
    }

    @Test func `who looked is shown where it is given`() throws {
        let look = try ToldGirl().look()
        #expect(!ChildHistoryPage(look).text.contains("Who looked"))
        let line = LookLine(
            who: "Tamar Heronshaw", when: Instant(milliseconds: 1_606_780_800_000), what: "Record of a child",
            outcome: "Refused")
        let page = ChildHistoryPage(look, looks: [line]).text
        #expect(page.contains("<h2>Who looked</h2>"))
        #expect(page.contains("Tamar Heronshaw") && page.contains("1 December 2020 at 12:00am"))
    }
}
