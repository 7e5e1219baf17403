import Casework
import CaseworkTesting
import Testing
import Timeline

/// What is told once, or once a year, is told bit by bit. Today is 10 June 2026.
@Suite struct OutcomeFormTests {
    private let library = GivenForms.library

    private func outcomes(_ year: Int, _ change: (inout YearOutcomes) -> Void) -> YearOutcomes {
        var outcomes = YearOutcomes(
            yearEnding: year, sdqScore: nil, sdqReason: nil, convicted: nil, healthCheck: nil, immunisations: nil,
            teethCheck: nil, healthAssessment: nil, substanceMisuse: nil, interventionReceived: nil,
            interventionOffered: nil)
        change(&outcomes)
        return outcomes
    }

    /// What a return said on 31 March 2026: immunised, seen by a dentist, and no score because the carer refused.
    private var returned: FormContext {
        let said = outcomes(2026) { ($0.immunisations, $0.teethCheck, $0.sdqReason) = (true, true, "SDQ2") }
        return GivenForms.context(Draft(day: day("2026-03-31"), fact: .yearOutcomes(said), source: .person))
    }

    @Test(arguments: [("31 March 2026", 2026), ("1 April 2026", 2027)])
    func `a day belongs to the year from April to March`(typed: String, year: Int) throws {
        let drafts = try library.read("outcomes", Answers(["day": typed, "teeth-check": "no"])).drafts
        #expect(drafts.map(\.fact) == [.yearOutcomes(outcomes(year) { $0.teethCheck = false })])
    }

    @Test func `what is new is added to what stands for the year, in its place`() throws {
        let answers = Answers(["day": "5 January 2026", "health-assessment": "yes"])
        let draft = try #require(try library.read("outcomes", answers, returned).drafts.first)
        #expect(draft.replaces == Replacement(entry: EntryID(1), reason: "More is known"))
        // As it stood on the later of the two days.
        #expect(draft.day == day("2026-03-31"))
        let whole = outcomes(2026) {
            ($0.immunisations, $0.teethCheck, $0.sdqReason, $0.healthAssessment) = (true, true, "SDQ2", true)
        }
        #expect(draft.fact == .yearOutcomes(whole))
    }

    @Test func `another year stands beside it`() throws {
        let drafts = try library.read("outcomes", Answers(["day": "today", "teeth-check": "yes"]), returned).drafts
        #expect(drafts.map(\.replaces) == [nil])
        #expect(drafts.map(\.day) == [day("2026-06-10")])
    }

    @Test func `a score takes the place of the reason why there was none`() throws {
        let answers = Answers(["day": "1 February 2026", "sdq-score": "14"])
        guard case .yearOutcomes(let whole) = try library.read("outcomes", answers, returned).drafts.first?.fact else {
            throw FieldReader.Problem.notAnObject
        }
        #expect(whole.sdqScore == 14)
        #expect(whole.sdqReason == nil)
        #expect(
            library.problems("outcomes", answers.replaced(by: Answers(["sdq-reason": "SDQ2"])), returned) == [
                "sdq-reason: There is a score, so nothing is to be explained. Leave one of the two open."
            ])
    }

    @Test func `who answers otherwise than it stands is shown what does`() throws {
        let reading = try library.read(
            "outcomes", Answers(["day": "1 March 2026", "teeth-check": "no"]), returned)
        #expect(reading.cautions.map(\.field) == ["teeth-check"])
        #expect(reading.cautions.map(\.message) == ["Until now it is recorded otherwise: Yes."])
    }

    @Test func `nothing answered, and nothing new, are told gently`() {
        #expect(
            library.problems("outcomes", Answers(["day": "today"])) == [
                "health-assessment: Answer at least one question."
            ])
        #expect(
            library.problems("outcomes", Answers(["day": "31 March 2026", "teeth-check": "yes"]), returned) == [
                "day: All of this is recorded already, on 1 May 2026."
            ])
    }

    @Test func `a correction cannot make two of one year`() throws {
        let context = GivenForms.context(
            Draft(
                day: day("2026-03-31"), fact: .yearOutcomes(outcomes(2026) { $0.teethCheck = true }), source: .person),
            Draft(
                day: day("2026-05-01"), fact: .yearOutcomes(outcomes(2027) { $0.teethCheck = true }), source: .person))
        let form = try #require(library.form(correcting: context.entries[1]))
        var answers = form.opened(context)
        answers.set("day", "1 March 2026")
        answers.set("because", "It was before April")
        let problems = #expect(throws: FormProblems.self) { try form.read(answers, context) }
        #expect(
            problems?.list.map(\.message) == [
                "Outcomes of the year to 31 March 2026, 31 March 2026, is recorded already. Correct that entry."
            ])
    }

    @Test func `the details of an adoption are checked against each other as they stand together`() throws {
        let decided = Adoption(
            decided: day("2025-05-01"), matched: nil, byFormerFosterCarer: nil, numberOfAdopters: nil, adopterSex: nil,
            adopterStatus: nil)
        let context = GivenForms.context(Draft(day: nil, fact: .adopted(decided), source: .person))
        #expect(
            library.problems("adoption", Answers(["matched": "1 April 2025"]), context) == [
                "matched: The match must not be before the decision, 1 May 2025."
            ])
        let reading = try library.read(
            "adoption", Answers(["matched": "1 June 2025", "adopters": "1", "adopter-sex": "MM"]), context)
        #expect(reading.cautions.map(\.message) == ["The number of adopters and who they are do not agree."])
        #expect(reading.drafts.map(\.day) == [nil])
    }

    @Test(arguments: [("2012", "ZZ/ZZ/2012"), ("August 2012", "ZZ/08/2012"), ("4 August 2012", "04/08/2012")])
    func `of an earlier order as much is recorded as is known of its day, as the return writes it`(
        typed: String, returned: String
    ) throws {
        let drafts = try library.read("previous-permanence", Answers(["option": "P2", "order": typed])).drafts
        let fact = PreviousPermanence(option: "P2", authority: nil, orderDate: returned)
        #expect(drafts.map(\.fact) == [.previousPermanence(fact)])
    }

    @Test func `what cannot be about an earlier permanent home is a problem`() {
        #expect(
            library.problems("previous-permanence", Answers(["authority": "Leeds City Council", "order": "2027"])) == [
                "authority: Enter the code of the authority as the return has it, three signs like 383.",
                "order: 2027 has not come yet.",
            ])
    }
}
