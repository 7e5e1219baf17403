import Policy
import Testing
import Timeline
import TimelineTesting

@Suite struct ExplanationTests {
    @Test func `the facts used are named with their entries`() throws {
        let child = try AskedChild(
            ["2026-01-05 becomes looked after, V2, U6", "2026-01-30 review"], under: Packs.england.get())
        let facts = try #require(child.explanation("STAT-120", on: "2026-03-01")).facts
        #expect(
            facts.map(\.words) == [
                "Opened by becoming looked after on Monday 5 January 2026", "Met by a review on Friday 30 January 2026",
            ])
        // Entry 1 is the registration, 2 the episode, 3 the review.
        #expect(facts.map(\.entry) == [EntryID(2), EntryID(3)])
    }

    @Test func `what is still to come is not among the facts of an earlier day`() throws {
        let child = try AskedChild(
            ["2026-01-05 becomes looked after, V2, U6", "2026-01-30 review"], under: Packs.england.get())
        let facts = try #require(child.explanation("STAT-120", on: "2026-01-29")).facts
        #expect(facts.map(\.entry) == [EntryID(2)])
    }

    @Test func `a duty that closed names the entry that closed it`() throws {
        let child = try AskedChild(
            ["2026-01-05 becomes looked after, V2, U6", "2026-06-10 ceases to be looked after, E4A"],
            under: Packs.england.get())
        let facts = try #require(child.explanation("STAT-120", on: "2026-07-01")).facts
        #expect(facts.last?.words == "Closed, because it could no longer be done, on Wednesday 10 June 2026")
        #expect(facts.last?.entry == EntryID(2))
    }

    @Test(arguments: ["STAT-100", "STAT-101", "STAT-120", "STAT-121", "STAT-122"])
    func `a visit or review that fell due under the relaxation of 2020 says so, one before it does not`(
        rule: String
    ) throws {
        let during = try AskedChild(
            [
                "2020-05-04 becomes looked after, V2, U6", "2020-05-06 visit", "2020-05-07 review", "2020-06-08 review",
            ], under: Packs.england.get())
        let before = try AskedChild(
            [
                "2019-05-06 becomes looked after, V2, U6", "2019-05-08 visit", "2019-05-09 review", "2019-06-10 review",
            ], under: Packs.england.get())
        let notes = try #require(during.explanation(rule, on: "2020-06-09")).values.compactMap(\.note)
        #expect(notes.count == 1 && notes[0].hasPrefix("From 24 April to 24 September 2020"))
        #expect(try #require(before.explanation(rule, on: "2019-06-11")).values.allSatisfy { $0.note == nil })
    }

    @Test func `the numbers used are named with their source and the day from which they hold`() throws {
        let child = try AskedChild(["2020-05-04 becomes looked after, V2, U6"], under: Packs.england.get())
        let values = try #require(child.explanation("STAT-120", on: "2020-05-05")).values
        #expect(values.map(\.name) == ["time to the first review"])
        #expect(values.map(\.limit) == ["20 working days"])
        #expect(values.map(\.source) == ["regulation 33(1) as relaxed by SI 2020/445"])
        #expect(values.map(\.from) == ["2020-04-24"])
        #expect(values.first?.note?.contains("reasonably practicable") == true)
    }

    @Test func `a number that the rule states itself has the rule's own passage as its source`() throws {
        let child = try AskedChild(["2026-01-05 becomes looked after, V2, U6"], under: Packs.england.get())
        let values = try #require(child.explanation("STAT-045", on: "2026-01-06")).values
        #expect(values.map(\.limit) == ["5 working days"])
        #expect(
            values.map(\.source) == [
                "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 9(1) and (2)"
            ])
    }

    @Test(arguments: [
        (1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (13, "13th"), (21, "21st"),
        (22, "22nd"), (101, "101st"), (111, "111th"),
    ])
    func `numbers are said as people say them`(number: Int, words: String) {
        #expect(ordinal(number) == words)
    }

    @Test(arguments: [
        ("care plan", "a care plan"), ("escalation", "an escalation"),
        ("planned change before a review", "a planned change before a review"),
        ("need for a meeting", "a need for a meeting"), ("options analysis", "an options analysis"),
        ("direct work", "direct work"), ("information on the child for carers", "information on the child for carers"),
        ("papers to the adoption panel", "papers to the adoption panel"), ("supervision", "supervision"),
        ("care proceedings issued", "“care proceedings issued”"), ("became relevant", "“became relevant”"),
        ("placement visited by the child", "“placement visited by the child”"),
        ("adopters of another agency found", "“adopters of another agency found”"),
    ])
    func `a kind that is named by what happened stands in quotes, and what cannot be counted without an article`(
        kind: KindName, words: String
    ) {
        #expect(EventPattern(.held(kind)).words(unit: .period) == words)
    }

    @Test func `events are said as people say them`() {
        func words(_ source: EventPattern.Source, _ which: EventPattern.Which = .each, inScope: Bool = false) -> String
        {
            EventPattern(source, which, countsInScope: inScope).words(unit: .home)
        }
        #expect(words(.held("visit")) == "a visit")
        #expect(words(.held("assessment")) == "an assessment")
        #expect(words(.held("review"), .exactly(2)) == "the 2nd review")
        #expect(words(.held("review"), .from(2), inScope: true) == "the 2nd or a later review of the placement")
        #expect(words(.periodStarts) == "becoming looked after")
        #expect(words(.placementStarts([])) == "moving into the placement")
        #expect(
            words(.placementStarts(["P1"]))
                == "moving into a placement “Placed with parents”")
        #expect(words(.scopeEnds) == "the placement ending")
    }
}
