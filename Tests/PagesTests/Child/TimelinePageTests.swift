import Pages
import Testing
import Timeline

/// The timeline of the girl of ``SampleChild``: complete, filtered, searched, marked, as a file and on paper.
@Suite struct TimelinePageTests {
    private func query(_ fields: [String: String]) -> TimelineQuery {
        TimelineQuery(standpoint: .now) { fields[$0] }
    }

    private func page(_ girl: ToldGirl = ToldGirl(), _ fields: [String: String] = [:]) throws -> String {
        ChildTimelinePage(try girl.look(), query: query(fields)).text
    }

    @Test func `it tells the latest first and from where it is known`() throws {
        let page = try page()
        let review = try #require(page.firstRange(of: "<strong>Review 3.</strong> The child: attended and spoke."))
        let start = try #require(page.firstRange(of: "<strong>Became looked after</strong>"))
        #expect(review.lowerBound < start.lowerBound)
        #expect(page.contains("from the return for 2021/22, episodes.csv, row 4"))
    }

    @Test func `it counts everything that happened`() throws {
        // Became looked after, three placements, three legal statuses (L2, C1, C2), three reviews.
        #expect(try page().contains("<p role=\"status\">10 entries</p>"))
    }

    @Test func `what happened on one day stands in the same order each time`() throws {
        var girl = ToldGirl()
        for kind in ["visit", "care plan", "health assessment", "placement plan", "strategy meeting", "panel"] {
            girl.happened(kind, Day(2020, 10, 1))
        }
        let first = try page(girl)
        for _ in 1...5 { #expect(try page(girl) == first) }
    }

    @Test func `it can be cut to a kind of fact and to years`() throws {
        #expect(try page(ToldGirl(), ["kind": "meetings"]).contains("3 of 10 entries"))
        // Of 2020: a full care order in May and the third review in April.
        #expect(try page(ToldGirl(), ["from": "2020"]).contains("2 of 10 entries"))
        #expect(try page(ToldGirl(), ["until": "2019"]).contains("8 of 10 entries"))
        #expect(try page(ToldGirl(), ["kind": "nothing"]).contains("10 entries"))
    }

    @Test func `words are found whatever their capitals and accents, and marked`() throws {
        var girl = ToldGirl()
        girl.happened("care plan", Day(2020, 10, 1), [Happening.Detail("contact", "Weekly at the Café Zoë")])
        let page = try page(girl, ["search": "CAFE zoe"])
        #expect(page.contains("1 of 11 entries"))
        #expect(page.contains("Weekly at the <mark>Café</mark> <mark>Zoë</mark>."))
        #expect(try self.page(girl, ["search": "café nowhere"]).contains("0 of 11 entries"))
    }

    @Test func `what is searched for is kept in the field and is never markup`() throws {
        let page = try page(ToldGirl(), ["search": "<script>"])
        #expect(page.contains(#"value="&lt;script&gt;""#))
        #expect(!page.contains("<script>"))
    }

    @Test func `an entry that somebody marked stands out with the reason, and can be asked for alone`() throws {
        var girl = ToldGirl()
        girl.happened("care plan", Day(2020, 10, 1))
        girl.tell(Day(2020, 10, 1), .marked(Mark(entry: girl.last, why: "The plan became adoption")))
        let page = try page(girl, ["significant": "yes"])
        #expect(page.contains("1 of 11 entries"))
        #expect(page.contains("<li class=\"significant\">"))
        #expect(page.contains("The plan became adoption"))
    }

    @Test func `a file belongs to what it was recorded with, and its name is found`() throws {
        var girl = ToldGirl()
        girl.happened("care plan", Day(2020, 10, 1), [], [ToldGirl.letter])
        let page = try page(girl, ["search": "letter"])
        #expect(page.contains("/files/\(ToldGirl.letter.sha256)\">letter.pdf</a>"))
        #expect(page.contains("(PDF, 35 kB)"))
    }

    @Test func `on paper it says of whom it is, from when, and what was left out`() throws {
        #expect(
            try page().contains(
                "Aisha Karim, born 3 May 2012, number 398768. As it stands on 1 December 2020. "
                    + "All 10 entries, each with its source."))
        #expect(
            try page(ToldGirl(), ["kind": "meetings", "from": "2020"]).contains(
                "1 of 10 entries, each with its source: those of the kind “Reviews and meetings”, from 2020."))
    }

    @Test func `the file holds the same rows as the page`() throws {
        let file = TimelineFile(try ToldGirl().look(), query: query(["kind": "meetings"]))
        let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\r\n")
        #expect(lines.count == 4)
        #expect(lines[1].hasPrefix("2020-04-14,Review 3.,The child: attended and spoke.,Reviews and meetings,"))
        #expect(file.name == "timeline-398768-2020-12-01.csv")
    }
}
