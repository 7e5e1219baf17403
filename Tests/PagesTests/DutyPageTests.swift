import Pages
import Testing
import Timeline

@Suite struct DutyPageTests {
    private let today: Day

    init() throws {
        today = try #require(Day(2020, 12, 1))
    }

    private func page(_ rule: String, opened: Day? = nil, on: String = "") throws -> String {
        try #require(
            DutyPage(
                record: SampleChild.girl().childRecord, rule: rule, opened: opened, form: StandpointForm(on: on),
                today: today)
        ).text
    }

    @Test func `a fact is told with its entry, when it was recorded, by whom, and the row it came from`() throws {
        // The first review is the seventh thing recorded about her: entry 16, row 8.
        #expect(
            try page("REV-1").contains(
                "Entry 16, recorded 4 June 2022 at 10:32am by import, from the return for 2021/22, episodes.csv, row 8."
            ))
    }

    @Test func `the sum, the number and the passage stand on the page`() throws {
        let page = try page("REV-1")
        // 20 working days from Tuesday 4 June 2019 without a bank holiday between: four weeks, Tuesday 2 July.
        #expect(page.contains("20 working days from Tuesday 4 June 2019, which is day 0 and is not counted"))
        #expect(page.contains("By Tuesday 2 July 2019"))
        #expect(page.contains("It must be done within 20 working days."))
        #expect(page.contains("Sample Regulations 2010, regulation REV-1"))
        #expect(page.contains("<dt>Force</dt><dd>Law</dd>"))
    }

    @Test func `of several the most pressing is explained, and the others are one link away`() throws {
        let page = try page("REV-3")
        #expect(page.contains(#"<span class="tag overdue">Overdue</span>"#))
        #expect(page.contains("14 April 2020 (above)"))
        #expect(page.contains(#"href="/children/398768/duties/REV-3?opened=2019-10-15""#))
    }

    @Test func `a duty that opened on a day can be asked for`() throws {
        let page = try page("REV-3", opened: Day(2019, 10, 15))
        // Opened by the second review on 15 October 2019, so due by 15 April 2020; held on 14 April.
        #expect(page.contains("By Wednesday 15 April 2020"))
        #expect(page.contains("Met by a review on Tuesday 14 April 2020"))
    }

    @Test func `on an earlier day what came later is not known`() throws {
        let page = try page("REV-3", on: "1 December 2019")
        #expect(page.contains(#"<span class="tag due">Due</span>"#))
        #expect(!page.contains("14 April 2020 (above)"))
        #expect(!page.contains("Met by"))
    }

    @Test func `a duty that has not arisen says so`() throws {
        #expect(try page("REV-3", on: "1 July 2019").contains("This duty has not arisen for Aisha."))
    }

    @Test func `a rule that the policy does not have has no page`() {
        let page = DutyPage(
            record: SampleChild.girl().childRecord, rule: "NONE", opened: nil, form: StandpointForm(), today: today)
        #expect(page?.title == nil)
    }
}
