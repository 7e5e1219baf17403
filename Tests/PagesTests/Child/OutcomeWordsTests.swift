import Pages
import Testing
import Timeline

/// What the return asks once a year, or once, read back in words.
@Suite struct OutcomeWordsTests {
    private static let outcomes = YearOutcomes(
        yearEnding: 2021, sdqScore: 14, sdqReason: nil, convicted: false, healthCheck: nil, immunisations: true,
        teethCheck: false, healthAssessment: true, substanceMisuse: true, interventionReceived: false,
        interventionOffered: true)
    private static let adoption = Adoption(
        decided: Day(2020, 1, 2), matched: Day(2020, 6, 7), byFormerFosterCarer: true, numberOfAdopters: 2,
        adopterSex: "FF", adopterStatus: "L4")

    private func timeline(_ girl: ToldGirl) throws -> String {
        ChildTimelinePage(try girl.look(), query: TimelineQuery(standpoint: .now) { _ in nil }).text
    }

    @Test(
        arguments: [
            (
                .yearOutcomes(outcomes),
                "Outcomes of the year to 31 March 2021: health assessed; immunisations up to date; not seen by a dentist; "
                    + "strengths and difficulties score 14 of 40; not convicted or cautioned; a problem with alcohol, drugs "
                    + "or solvents; got no help with it; help was offered"
            ),
            (
                .leavingCare(LeavingCare(yearEnding: 2021, inTouch: "YES", activity: "F1", accommodation: "Z1")),
                "How a care leaver was doing, year to 31 March 2021: in touch; full-time higher education; with former "
                    + "foster carers, suitable"
            ),
            (
                .adopted(adoption),
                "Details of the adoption: decided on 2 January 2020; matched on 7 June 2020; by a former foster carer; "
                    + "2 adopters; two women; unmarried couple, same gender"
            ),
            (
                .previousPermanence(PreviousPermanence(option: "P1", authority: "383", orderDate: "ZZ/08/2012")),
                "Had a permanent home before coming into care: adoption; order of August 2012; arranged by authority 383"
            ),
            (
                .previousPermanence(PreviousPermanence(option: "Z1", authority: nil, orderDate: nil)),
                "Had no permanent home before coming into care"
            ),
        ] as [(Fact, String)])
    func `it stands in the timeline with all that it says`(fact: Fact, words: String) throws {
        var girl = ToldGirl()
        girl.tell(Day(2020, 10, 1), fact)
        #expect(try timeline(girl).contains(words))
    }

    @Test func `what is told without a day stands on the day that it names, or on which the child came into care`()
        throws
    {
        var girl = ToldGirl()
        girl.tell(nil, .adopted(OutcomeWordsTests.adoption))
        girl.tell(nil, .previousPermanence(PreviousPermanence(option: "P2", authority: nil, orderDate: "ZZ/ZZ/2012")))
        let page = try timeline(girl)
        let match = try #require(page.firstRange(of: "Details of the adoption"))
        let order = try #require(page.firstRange(of: "<strong>Legal status: Full care order</strong>"))
        let before = try #require(page.firstRange(of: "Had a permanent home before"))
        // The latest first: matched on 7 June 2020, the care order of 11 May 2020, into care on 4 June 2019.
        #expect(match.lowerBound < order.lowerBound)
        #expect(order.lowerBound < before.lowerBound)
    }

    @Test func `a decision that was reversed says so, and on an earlier day does not`() throws {
        var girl = ToldGirl()
        girl.tell(Day(2020, 2, 3), .adoptionDecided(AdoptionDecision(reversed: Day(2020, 9, 1), reversal: "RD3")))
        let reversed = "adoption; reversed on 1 September 2020: no adopters were found"
        #expect(ChildPage(try girl.look()).text.contains(reversed))
        #expect(!ChildPage(try girl.look(on: "1 July 2020")).text.contains("reversed"))
    }

    @Test func `that a young woman is a mother is read back`() throws {
        var girl = ToldGirl()
        girl.tell(
            nil,
            .registered(
                Registration(
                    number: "398768", born: Day(2012, 5, 3), isMother: true, motherOfChildBorn: Day(2020, 10, 1))))
        #expect(
            ChildPage(try girl.look()).text.contains(
                "Registered as 398768; a mother, of a child born on 1 October 2020"))
    }
}
