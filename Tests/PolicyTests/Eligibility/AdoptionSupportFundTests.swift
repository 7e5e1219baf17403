import Policy
import Testing
import Timeline
import TimelineTesting

/// The ages of the Adoption Support Fund: 21 is included, and with an education, health and care plan 25.
@Suite struct AdoptionSupportFundTests {
    private func words(bornOn day: GivenAnswer?) throws -> (verdict: String, age: String?) {
        let test = try Packs.eligibility("lga")
        var answers: [String: GivenAnswer] = [
            "adopted": .yesOrNo(true), "lives in England": .yesOrNo(true),
            "education health and care plan": .yesOrNo(false), "special guardianship": .yesOrNo(false),
        ]
        answers["born"] = day
        let answer = test.answer(EligibilityCase(on: "2026-03-10", answers: answers))
        return (test.words(answer.verdict), answer.limbs.first?.needs.last?.words)
    }

    @Test func `the day before the 22nd birthday is the last`() throws {
        #expect(
            try words(bornOn: .day("2004-03-11"))
                == ("eligible", "When was the child born? 11 March 2004: 21 years old on 10 March 2026."))
        #expect(
            try words(bornOn: .day("2004-03-10")) == (
                "not eligible",
                "When was the child born? 10 March 2004: 22 years old on 10 March 2026. Needed: under 22."
            ))
    }

    @Test func `without a date of birth nobody can tell`() throws {
        #expect(try words(bornOn: nil) == ("cannot tell", "The date of birth is not known."))
    }
}
