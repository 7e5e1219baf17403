import Pages
import Policy
import Testing
import Timeline

/// A made-up test of eligibility for the tests of pages: an aunt of a year, a child under 22, a consent where there is an
/// order.
enum SampleEligibility {
    static let test = EligibilityTest(
        name: "Visits without leave", question: "May this person visit without leave?",
        day: "On which day is it asked?", place: Rule.Place(pack: "sample", file: "sample/eligibility.yaml"),
        options: ["family or friends"], covers: ["S-1"],
        provenance: Provenance(
            document: "Sample Act 2010", provision: "section 8", passage: "Some may visit without leave.",
            confidence: .found, from: Day(number: 15_000), until: nil),
        reading: Rule.Reading(
            question: "Is a friend a relative?", chosen: "A friend is none.", other: "A close friend is one."),
        facts: facts, limbs: limbs,
        otherwise: EligibilityTest.Otherwise(answer: "leave needed", because: "no ground holds", covers: ["S-1"]))

    private static let facts = [
        EligibilityFact(
            name: "applying for", question: "What is it about?", content: .several(of: ["home", "contact"]),
            unknown: "it is not known what it is about"),
        EligibilityFact(
            name: "relationship", question: "What is the person?", hint: "By blood or by marriage.",
            content: .one(of: ["aunt", "local carer"])),
        EligibilityFact(name: "lived together", question: "When did they live together?", content: .stretches),
        EligibilityFact(name: "born", question: "When was the child born?", content: .day),
        EligibilityFact(name: "order", question: "Is there an order?", content: .yesOrNo),
        EligibilityFact(
            name: "consent", question: "Has everyone consented?", content: .yesOrNo,
            premise: EligibilityFact.Premise(fact: "order", isSo: true)),
    ]

    private static let limbs = [
        EligibilityLimb(
            name: "aunt for a year", because: "she is an aunt of a year", covers: ["S-2"],
            needs: [
                EligibilityLimb.Need("applying for", .only(["home"])),
                EligibilityLimb.Need("relationship", .among(["aunt"])),
            ] + [aYearTogether].compactMap(\.self)),
        EligibilityLimb(
            name: "consent to a child under 22", because: "everyone has consented", covers: ["S-3"],
            needs: [
                EligibilityLimb.Need("consent", .isSo(true)),
                EligibilityLimb.Need("born", .age(Condition.Bounds(atLeast: nil, under: 22))),
            ]),
    ]

    private static let aYearTogether = TimeLimit("1 year").map {
        EligibilityLimb.Need("lived together", .lived(TimeTogether(atLeast: $0, counting: .immediatelyBefore)))
    }

    /// An aunt with whom the child has lived since 2 February 2025, in two stretches that touch.
    static let aunt = [
        "asked.on": "2 March 2026", "applying-for.home": "yes", "relationship": "aunt",
        "lived-together.1.from": "2/2/2025", "lived-together.1.until": "1 June 2025",
        "lived-together.2.from": "2025-06-01", "born": "10 March 2015", "order": "no",
    ]

    /// The form with these fields of an address.
    static func form(_ typed: [String: String]) throws -> EligibilityForm {
        let today = try #require(Day(2026, 3, 2))
        return EligibilityForm(test, today: today) { typed[$0] }
    }

    /// The page with these fields of an address, as text.
    static func page(_ typed: [String: String] = [:]) throws -> String {
        var test = test
        let today = try #require(Day(2026, 3, 2))
        if let given = try form(aunt).given {
            test.examples = [
                EligibilityExample(
                    name: "an aunt", file: "", line: 1, given: given,
                    expected: .init(words: "eligible under S-2", verdict: .eligible, id: "S-2", because: nil))
            ]
        }
        let policy = SamplePolicy.policy
        let book = PolicyLibrary.Book(
            name: policy.packs[0], extends: nil, policy: policy, examples: [], eligibility: [test])
        return EligibilityPage(book: book, form: EligibilityForm(test, today: today) { typed[$0] }).text
    }
}
