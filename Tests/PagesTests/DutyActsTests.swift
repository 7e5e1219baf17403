import Casework
import Pages
import Policy
import Testing
import Timeline

/// What the page of a duty tells of those who acted on it.
@Suite struct DutyActsTests {
    private let today: Day
    private let opened: Day
    private let digest = String(repeating: "0123456789abcdef", count: 4)

    init() throws {
        today = try #require(Day(2020, 12, 1))
        opened = try #require(Day(2019, 6, 4))
    }

    /// An act on the first review, which was held on 2 July 2019 and is entry 16.
    private func act(
        _ how: Act.How = .met, _ rule: Rule = SamplePolicy.firstReview, opened: Day? = nil, by entry: Int64 = 16,
        version: String? = nil
    ) -> Act {
        let opened = opened ?? self.opened
        return Act(
            on: DutyName(rule: rule.id, opened: opened), of: ChildID(1), by: EntryID(entry), how, policy: digest,
            version: version ?? rule.digest(on: opened))
    }

    private func page(
        _ acts: Act..., of rule: String = "REV-1", opened: Day? = nil, on: String = "",
        under policy: Policy = SamplePolicy.policy
    ) throws -> String {
        try #require(
            DutyPage(
                record: SampleChild.girl().childRecord(under: policy, acts: acts), rule: rule, opened: opened,
                form: StandpointForm(on: on), today: today)
        ).text
    }

    @Test func `which entry, when, by whom, and that the rule is still the same, folded up`() throws {
        let page = try page(act())
        #expect(page.contains("<details><summary>Acted on once</summary>"))
        #expect(page.contains("<strong>Review held; the child: "))
        #expect(page.contains("<p>It met the duty.</p>"))
        #expect(page.contains("4 June 2022 at 10:32am, from the return for 2021/22, episodes.csv, row 8 · entry 16"))
        #expect(page.contains("The rule has not changed since."))
    }

    @Test func `digests are short, with the whole of them to be had`() throws {
        #expect(try page(act()).contains(#"policy <abbr title="\#(digest)">0123456789ab</abbr>"#))
    }

    @Test func `a rule that has changed is told as such`() throws {
        let page = try page(act(version: digest))
        #expect(
            page.contains("The rule has been changed since: what this page says is by the rule as it is now."))
        #expect(!page.contains("has not changed"))
    }

    @Test(arguments: [
        (Act.How.met, "It met the duty."), (.excused, "It excused the duty."),
        (.undone, "It corrected what had met or excused the duty, so that it no longer does."),
        (.towards, "It was recorded for the duty, and did not meet it."),
    ])
    func `how somebody acted`(how: Act.How, words: String) throws {
        #expect(try page(act(how)).contains("<p>\(words)</p>"))
    }

    @Test func `nothing where nobody acted, and nothing about another time that the duty arose`() throws {
        #expect(try !page().contains("Acted on"))
        let other = act(.met, SamplePolicy.laterReviews, opened: Day(2019, 10, 15), by: 18)
        #expect(try !page(other, of: "REV-3", opened: Day(2020, 4, 14)).contains("Acted on"))
        #expect(try page(other, of: "REV-3", opened: Day(2019, 10, 15)).contains("Acted on once"))
    }

    @Test func `several times, and when the record had the duty arise on another day`() throws {
        let page = try page(act(opened: Day(2019, 5, 1)), act())
        #expect(page.contains("Acted on 2 times"))
        #expect(page.contains("<p>It met the duty. The record then had it arise on 1 May 2019.</p>"))
    }

    @Test func `nothing that came after the day from which one looks`() throws {
        #expect(try !page(act(), on: "1 July 2019").contains("Acted on"))
        #expect(try page(act(), on: "2 July 2019").contains("Acted on once"))
    }

    @Test func `what opened under a superseded version is explained by that version, which is the same still`() throws {
        let old = SamplePolicy.firstReview
        let last = try #require(Day(2019, 12, 31))
        let superseded = old.with(provenance: old.provenance.ending(on: last))
        let new = old.with(
            provenance: Provenance(
                document: "Sample Regulations 2020", provision: "regulation 1", passage: "It must be done at once.",
                confidence: .found, from: last + 1, until: nil))
        let page = try page(
            act(), under: Policy(packs: SamplePolicy.policy.packs, rules: [superseded, new], kinds: []))
        #expect(page.contains("Sample Regulations 2010"))
        #expect(!page.contains("It must be done at once."))
        #expect(page.contains("The rule has not changed since."))
    }
}
