import Pages
import Testing
import Timeline

/// The girl of ``SampleChild`` on 1 December 2020. Worked out by hand: born 3 May 2012, so she is 8; her third review
/// on 14 April 2020 makes the next due by 14 October 2020, which is 48 days before.
@Suite struct ChildPageTests {
    private let today: Day

    init() throws {
        today = try #require(Day(2020, 12, 1))
    }

    private func page(
        _ child: SampleChild = .girl(), on: String = "", known: String = "", today: Day? = nil
    ) -> String {
        ChildPage(
            record: child.childRecord, form: StandpointForm(on: on, known: known), today: today ?? self.today
        ).text
    }

    @Test func `the page opens with the child’s name`() {
        #expect(page().contains("<h1>Aisha Karim</h1>"))
    }

    @Test func `a child without a recorded name is described and not reduced to a number`() {
        #expect(page(.girl(named: false)).contains("<h1>A girl of 8, known here as 398768</h1>"))
    }

    @Test func `the bar says how old, where living, on what footing and in care since when`() {
        let page = page()
        #expect(page.contains("born 3 May 2012"))
        #expect(page.contains("Fostering with a relative or friend<span>since 20 December 2019, 11 months</span>"))
        #expect(page.contains("Full care order<span>since 11 May 2020, 6 months</span>"))
        #expect(page.contains("Since 4 June 2019, 17 months"))
    }

    @Test func `what is overdue comes first, with its day and the way to its explanation`() throws {
        let page = page()
        let overdue = try #require(page.firstRange(of: "Overdue <span"))
        let cannotTell = try #require(page.firstRange(of: "Cannot tell <span"))
        #expect(overdue.lowerBound < cannotTell.lowerBound)
        #expect(page.contains("was due 14 October 2020"))
        #expect(page.contains("48 days overdue."))
        #expect(page.contains(#"href="/children/398768/duties/REV-3?opened=2020-04-14""#))
    }

    @Test func `the head of the page says in a sentence what is pressing`() {
        #expect(page().contains("One duty is overdue: next review."))
    }

    @Test func `what the record cannot show is told with its reason`() {
        #expect(page().contains("Cannot tell, because visits are not recorded here."))
    }

    @Test func `the page says what the record holds`() {
        #expect(
            page().contains(
                "Missing episodes, reviews, and placements and legal statuses are recorded here from 1 April 2017 to "
                    + "31 March 2022."))
        #expect(page().contains("Not recorded here: pathway plans and visits."))
    }

    @Test func `after the end of the record nothing is claimed`() {
        let page = page(today: Day(2024, 6, 4))
        #expect(page.contains("last recorded on 31 March 2022"))
        #expect(page.contains("Cannot tell, because reviews are recorded here only until 31 March 2022."))
        #expect(page.contains("Nothing is known to be overdue; 2 duties cannot be told from this record."))
        #expect(!page.contains(#"class="tag overdue""#))
    }

    @Test func `an earlier day shows what was so then, says so, and has a way back`() {
        let page = page(on: "1 September 2019")
        #expect(page.contains("This page shows how things stood on 1 September 2019"))
        #expect(page.contains(#"<a href="/children/398768">Back to today</a>"#))
        // 62 days, and less than three months is told in full weeks.
        #expect(page.contains("Children’s home<span>since 1 July 2019, 8 weeks</span>"))
        // The second review is due within 3 months of the first on 2 July 2019.
        #expect(page.contains("Due 2 October 2019"))
        #expect(!page.contains("2020"))
    }

    @Test func `what ended after an earlier day was going on then`() throws {
        // The children’s home since 1 July 2019 ended on 20 December 2019.
        let then = page(on: "1 September 2019")
        #expect(then.contains("<strong>Children’s home; Interim care order</strong>, 1 July 2019"))
        #expect(!then.contains("until 20 December 2019"))
        #expect(page().contains("until 20 December 2019"))
    }

    @Test func `links on an earlier day stay on that day`() {
        #expect(page(on: "1 September 2019").contains("opened=2019-07-02&amp;on=2019-09-01"))
    }

    @Test func `a day that cannot be read is said gently and nothing typed is lost`() {
        let page = page(on: "31 June", known: "1 May 2021")
        #expect(page.contains("There is a problem"))
        #expect(page.contains(##"<a href="#on">Show the day: “31 June” is not a day in the calendar."##))
        #expect(page.contains(#"value="31 June""#))
        #expect(page.contains(#"value="1 May 2021""#))
        #expect(page.contains("<title>Problem: Aisha Karim – Mainstay</title>"))
    }

    @Test func `what was recorded last is told, with where it comes from`() throws {
        let page = page()
        let last = try #require(page.firstRange(of: "<h2>Recorded last</h2>"))
        let review = try #require(page.firstRange(of: "<strong>Review held; the child: attended and spoke</strong>"))
        #expect(last.lowerBound < review.lowerBound)
        #expect(page.contains("from the return for 2021/22, episodes.csv, row 10"))
    }

    @Test func `before the child came into care there is nothing to draw`() {
        let page = page(on: "1 May 2019")
        #expect(page.contains("Aisha was not looked after on 1 May 2019."))
        #expect(page.contains("Nothing to draw: by this day no time in care is recorded."))
    }

    @Test func `a name from the record is never markup`() {
        var child = SampleChild.girl(named: false)
        child.record(nil, .named(ChildName(given: "<b>", family: "\"'&")))
        #expect(page(child).contains("<h1>&lt;b&gt; &quot;&#39;&amp;</h1>"))
    }
}
