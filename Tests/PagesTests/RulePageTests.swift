import Measures
import Pages
import Policy
import Testing
import Timeline

@Suite struct RulePageTests {
    private let library = SampleLibrary.library
    private let today: Day

    init() throws {
        today = try #require(Day(2026, 6, 1))
    }

    private func page(
        _ rule: String, pack: String = "council", record: RuleRecord? = nil, on: String = "", known: String = ""
    ) throws -> String {
        try #require(
            RulePage(
                library: library, pack: pack, rule: rule, record: record, adopted: "council",
                form: StandpointForm(on: on, known: known), today: today)
        ).text
    }

    /// What the record says of C-1 after `obligations` of children.
    private func record(_ obligations: [Obligation]..., of id: String = "C-1") throws -> RuleRecord {
        let policy = SampleLibrary.council.policy
        let rules = policy.rules
        var figures = RuleFigures(rules, from: try #require(Day(2025, 7, 1)), to: today)
        var open = OpenDuties(rules, on: today)
        for (place, list) in obligations.enumerated() {
            figures.add(list, on: today)
            open.add(list, of: SampleChild.numbered("\(place + 1)"))
        }
        return try #require(RuleRecord(of: id, under: policy, figures, open, SampleExample.coverage))
    }

    private func obligation(_ opened: Day?, due: Day?, met: Day? = nil) throws -> Obligation {
        let place = try #require(SampleLibrary.council.policy.rule("C-1")).index
        let opened = try #require(opened)
        return Obligation(
            rule: place, opened: opened, foreseen: opened, due: due, met: met, covered: .endOfTime,
            grounds: Obligation.Grounds())
    }

    @Test func `by when, who, where it says so and whether it holds stand at the top`() throws {
        let page = try page("C-1")
        #expect(
            page.contains("<dt>By when</dt><dd>Within 7 working days<span>opens with becoming looked after</span></dd>")
        )
        #expect(page.contains("<dt>Who must see to it</dt><dd>Team manager</dd>"))
        #expect(page.contains("<dt>Where it says so</dt><dd>Section C-1<span>Document of council</span></dd>"))
        #expect(page.contains("<strong>7 working days</strong>"))
        #expect(page.contains("Page of C-1"))
    }

    @Test func `why it asks is told in our own words with document, heading and force`() throws {
        let page = try page("C-1")
        #expect(page.contains(#"<blockquote class="passage">Passage of Minutes.</blockquote>"#))
        #expect(page.contains("<dt>Document</dt><dd>Document of council</dd>"))
        #expect(page.contains("The authority’s own document says that it must be done."))
        #expect(page.contains("<dt>Requirements it covers</dt><dd>REQ-C-1</dd>"))
    }

    @Test func `a rule that is to be confirmed says so before anything else`() throws {
        let page = try page("L-1")
        let notice = try #require(page.firstRange(of: "<strong>To be confirmed. </strong>"))
        let what = try #require(page.firstRange(of: "What it asks"))
        #expect(notice.lowerBound < what.lowerBound)
        #expect(try !self.page("C-1").contains("To be confirmed"))
    }

    @Test func `a number that is not given is said plainly, and what that means`() throws {
        let page = try page("C-2")
        #expect(page.contains(#"<span class="tag mark-no-number">No number is given</span>"#))
        #expect(page.contains("The source gives no number for “time to the book”."))
        #expect(page.contains("“cannot tell, because the policy of Testshire gives no number”"))
    }

    @Test func `the reading chosen and the other one stand side by side`() throws {
        let page = try page("C-3")
        #expect(page.contains("<dt>Chosen</dt><dd>Anybody related.</dd>"))
        #expect(page.contains("<dt>The other reading</dt><dd>Only parents.</dd>"))
        #expect(page.contains("It is never overdue and never missed."))
    }

    @Test func `a superseded version stands on the same page with its dates`() throws {
        let page = try page("L-3")
        #expect(page.contains("<h1>Visit</h1>"))
        #expect(page.contains("From 26 January 2011 to 31 December 2014: Visit (old)"))
        #expect(page.contains("Within 6 weeks"))
        #expect(page.contains("Within 2 weeks"))
    }

    /// The first version of L-3 held until 31 December 2014, the second since 1 January 2015.
    @Test func `on an earlier day the version that was in force is shown, and the list of versions says so`() throws {
        let page = try page("L-3", on: "31 December 2014")
        #expect(page.contains("<h1>Visit (old)</h1>"))
        #expect(page.contains("This page shows how things stood on 31 December 2014"))
        #expect(page.contains(": Visit (old)</strong> – shown above, in force on 31 December 2014"))
        #expect(page.contains(#"<a href="/policy/council/rules/L-3?on=2015-01-01">Read it on 1 January 2015</a>"#))
        #expect(try self.page("L-3", on: "2015-01-01").contains("<h1>Visit</h1>"))
    }

    @Test func `a rule that had not ended yet, or had not come into force, says so on an earlier day`() throws {
        #expect(try !page("L-2", on: "2019-03-28").contains("No longer in force"))
        #expect(try page("L-2", on: "2019-03-29").contains("No longer in force since 29 March 2019"))
        let early = try page("L-1", on: "2011-01-25")
        #expect(early.contains("<strong>In force from 26 January 2011. </strong>Nothing is asked by it before then."))
    }

    @Test func `the day goes with every link about policy`() throws {
        let page = try page("L-1", record: record(of: "L-1"), on: "4 June 2018", known: "5 June 2018")
        #expect(page.contains(#"href="/policy/council?on=2018-06-04""#))
        #expect(page.contains(#"href="/policy/council?theme=visits&amp;on=2018-06-04""#))
        #expect(page.contains(#"href="/policy/law/rules/L-1?on=2018-06-04&amp;known=2018-06-05""#))
        #expect(page.contains(#"href="/policy/council/rules/L-1/figures.csv?on=2018-06-04&amp;known=2018-06-05""#))
        #expect(page.contains(#"<a href="/policy/council/rules/L-1">Back to today</a>"#))
    }

    @Test func `a day that cannot be read is said beside its field`() throws {
        let page = try page("L-1", on: "31 June")
        #expect(page.contains("Show the day: “31 June” is not a day"))
    }

    @Test func `a rule that has ended says since when`() throws {
        #expect(try page("L-2").contains("<strong>No longer in force since 29 March 2019. </strong>"))
    }

    @Test func `a rule of the law leads to the law`() throws {
        #expect(try page("L-1").contains(#"from <a href="/policy/law/rules/L-1">the Law</a>"#))
    }

    @Test func `an example is drawn, and told in the same numbers`() throws {
        let page = try page("C-1")
        #expect(
            page.contains(
                #"role="img" aria-label="Held in time: drawn from the sentences beside it, asked on 2 February 2026""#))
        #expect(page.contains("Born 3 February 2015."))
        #expect(
            page.contains(
                "<li><strong>5 January 2026</strong> becomes looked after, accommodated under section 20 (V2), fostering (U6)</li>"
            ))
        #expect(page.contains(#"<span class="tag met">Met</span> done 14 January 2026; due by 14 January 2026"#))
        #expect(page.contains("due by 14 January 2026; because nothing is recorded"))
    }

    @Test func `how it was kept is told by month and in all`() throws {
        let record = try record(
            [try obligation(Day(2026, 1, 5), due: Day(2026, 1, 14), met: Day(2026, 1, 12))],
            [try obligation(Day(2026, 5, 4), due: Day(2026, 5, 14))],
            [try obligation(Day(2026, 5, 28), due: Day(2026, 6, 8))])
        let page = try page("C-1", record: record)
        #expect(
            page.contains(
                #"it touches <a href="/policy/council/rules/C-1/children">2 children</a>: overdue for 1 and due for 1."#
            ))
        #expect(
            page.contains("2 duties came due in the twelve months to 1 June 2026: 1 kept in time and 1 still overdue."))
        #expect(
            page.contains(
                #"<th scope="row">January 2026</th><td class="number">1</td><td class="number">1</td><td class="number">1</td>"#
            ))
        #expect(page.contains(#"href="/policy/council/rules/C-1/figures.csv""#))
    }

    @Test func `a rule that never arose says so`() throws {
        #expect(
            try page("C-1", record: try record()).contains(
                "In the twelve months to 1 June 2026 it never arose in the record."))
    }

    @Test func `a rule that opens with what is not recorded says that nobody can tell`() throws {
        let record = try record(of: "C-4")
        #expect(
            try page("C-4", record: record).contains(
                "Life story books are not recorded here, so nobody can tell whether it arose."))
    }

    @Test func `a rule that the authority does not work by is not counted`() throws {
        #expect(
            try page("N-1", pack: "neighbour").contains(
                "This authority works by the policy of Testshire, which does not have this rule"))
    }

    @Test func `the children whom it touches lead to why`() throws {
        let record = try record([try obligation(Day(2026, 5, 4), due: Day(2026, 5, 14))])
        let page = try #require(
            RuleChildrenPage(library: library, pack: "council", rule: "C-1", record: record, today: today)
        ).text
        #expect(page.contains(#"href="/children/1/duties/C-1?opened=2026-05-04""#))
        #expect(page.contains("1 child on 1 June 2026, under the policy of Testshire."))
    }

    @Test func `a rule that is not there has no page`() {
        #expect(
            RulePage(library: library, pack: "council", rule: "NONE", record: nil, adopted: nil, today: today) == nil)
    }
}
