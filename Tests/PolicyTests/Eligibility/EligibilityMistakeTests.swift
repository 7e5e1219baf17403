import PolicyFiles
import Testing

@Suite struct EligibilityMistakeTests {
    private static let mistakes = [
        // Names of fields.
        RuleMistake("question:", "quesion:", 2, "A test has no “quesion”. Did you mean “question”?"),
        RuleMistake("  day: On which day is it asked?\n", "", 1, "“day” is missing."),
        RuleMistake("  source:", "  sorce:", 7, "A test has no “sorce”. Did you mean “source”?"),
        RuleMistake("{ask: Is there", "{aks: Is there", 22, "A fact has no “aks”. Did you mean “ask”?"),
        RuleMistake("because: everyone", "becuase: everyone", 32, "A limb has no “becuase”. Did you mean “because”?"),
        RuleMistake("answer: no right", "anser: no right", 36, "“otherwise” has no “anser”. Did you mean “answer”?"),
        RuleMistake(
            "on: 2026-01-05\n      expect: eligible under T-1", "on: 2026-01-05", 41, "An example needs “on”, the day"),
        // Names that the pack or the test declares.
        RuleMistake(
            "theme: visits", "theme: vists", 5, "none of the themes that the packs declare. Did you mean “visits”?"),
        RuleMistake(
            "[family or friends]", "[family and friends]", 4,
            "“family and friends” is no option that the pack declares. Did you mean “family or friends”?"),
        RuleMistake(
            "needs: {consent: yes}", "needs: {concent: yes}", 34,
            "“concent” is no fact of the test. Did you mean “consent”?"),
        RuleMistake(
            "relationship: relative,", "relationship: relatives,", 30,
            "is no choice of this fact. Did you mean “relative”?"),
        RuleMistake("relative: [aunt", "relative: [ant", 25, "“ant” is no choice of a fact. Did you mean “aunt”?"),
        RuleMistake(
            "given: {order: yes", "given: {ordre: yes", 46, "“ordre” is no fact of the test. Did you mean “order”?"),
        RuleMistake(
            "{relationship: other", "{relationship: otter", 39,
            "“otter” is no choice of “relationship”. Did you mean “other”?"),
        RuleMistake(
            "only-if: {order: yes}", "only-if: {born: yes}", 23, "“born” is no fact of yes or no that stands above."),
        RuleMistake("eligible under T-2", "eligible under T-3", 48, "No limb covers “T-3”."),
        // Answers and what is needed of them.
        RuleMistake(
            "answer: stretches", "answer: stretch", 19, "“answer” is “yes or no”, “day”, “stretches”, a list of choices"
        ),
        RuleMistake(
            "{consent: yes}", "{consent: given}", 34, "“consent” is answered with yes or no: write one of them."),
        RuleMistake("{age: {at-least: 18}}", "yes", 30, "“born” should be a list of “name: value” lines."),
        RuleMistake("{at-least: 18}", "{over: 18}", 30, "An age has no “over”."),
        RuleMistake("at-least: 1 year, ", "", 30, "Time together needs “at-least”, such as “1 year”."),
        RuleMistake(
            "at-least: 1 year", "at-least: 20 working days", 30,
            "Write a length of time in days, weeks, months or years"),
        RuleMistake(
            "immediately-before: yes", "immediately-before: yes, begun-within: 5 years", 30,
            "“immediately-before” is “yes”, and stands without “begun-within” and “ended-within”."),
        RuleMistake(
            "needs: {consent: yes}", "reading: {question: a, chosen: b, other: c}", 31,
            "“needs” is missing: what must be so"),
        RuleMistake("only-if: {order: yes}", "only-if: order", 23, "“only-if” stands at a fact of yes or no"),
        RuleMistake(
            "    order: {ask", "    permission: {ask: Is there leave?, answer: yes or no}\n    order: {ask", 22,
            "No limb needs “permission”"),
        RuleMistake(
            "    consent: {ask", "    Born: {ask: Again?, answer: day}\n    consent: {ask", 23,
            "“Born” is too like another fact"),
        // Examples.
        RuleMistake(
            "since 2025-01-05", "from 2025-01-05", 42, "“from 2025-01-05” is no stretch. Write “since 2023-09-02”"),
        RuleMistake("since 2025-01-05", "2025-01-05 to 2025-01-05", 42, "“2025-01-05 to 2025-01-05” is no stretch."),
        RuleMistake(
            "born: 1980-01-01", "born: 1980-02-30", 39, "February 1980 has 29 days, so that there is no 1980-02-30."),
        RuleMistake(
            "expect: eligible under T-1", "expect: elegible", 44,
            "one of: eligible, cannot tell, no right. Did you mean “eligible”?"),
    ]

    @Test func `the test from which the others are broken has no mistake and its examples come out`() throws {
        #expect(try GivenEligibility.problems() == [])
        #expect(try GivenEligibility.read(GivenEligibility.text).problems() == [])
    }

    @Test(arguments: mistakes)
    func `a mistake in a test of eligibility is named with its file, its line and what to do`(mistake: RuleMistake)
        throws
    {
        #expect(GivenEligibility.text.contains(mistake.part))
        let problems = try GivenEligibility.problems(changing: mistake.part, to: mistake.other)
        #expect(
            problems.contains {
                $0.file == "test/eligibility.yaml" && $0.line == mistake.line && $0.message.contains(mistake.message)
            }, "\(problems.map(\.description))")
    }

    @Test func `a test without facts, limbs, an end or examples is told what it lacks`() throws {
        let lines = GivenEligibility.text.split(separator: "\n", omittingEmptySubsequences: false)
        let bare = lines.prefix(12).joined(separator: "\n") + "\n"
        let problems = try GivenEligibility.problems(changing: GivenEligibility.text, to: bare)
        #expect(
            problems.map(\.message) == [
                "“facts” is missing: what is asked about the person and the child.",
                "“limbs” is missing: the grounds of which one is enough.",
                "“otherwise” is missing: what holds when no limb does.",
                "The test has no “examples”: at least one for each limb, and each boundary.",
            ])
    }

    @Test func `two tests of one name are refused`() throws {
        let twice = GivenEligibility.text + GivenEligibility.text
        let problems = try GivenEligibility.problems(changing: GivenEligibility.text, to: twice)
        #expect(problems.map(\.message) == ["Two tests are called “visiting”. Give one another name."])
    }
}
