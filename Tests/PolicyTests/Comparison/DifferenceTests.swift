import Policy
import Testing
import Timeline
import TimelineTesting

@Suite struct DifferenceTests {
    private typealias Position = PolicyDifference.Position

    /// A book of one pack whose rules are given by the lines that matter, with the ids R1, R2 and so on.
    private func book(_ pack: String, _ rules: String...) throws -> PolicyLibrary.Book {
        let files = rules.enumerated().map { ("rules/R\($0 + 1).yaml", Packs.rule("R\($0 + 1)", $1)) }
        let policy = try PackFolder([("pack.yaml", Packs.header)] + files).policy()
        let rules = policy.rules.map { rule in
            Rule(
                id: rule.id, title: rule.title,
                place: Rule.Place(pack: pack, question: rule.place.question, file: rule.place.file),
                ruleClass: rule.ruleClass, force: rule.force, responsible: rule.responsible,
                provenance: rule.provenance, scope: rule.scope, opens: rule.opens, due: rule.due, metBy: rule.metBy,
                values: rule.values)
        }
        let name = Policy.PackName(id: pack, title: pack)
        return PolicyLibrary.Book(
            name: name, extends: nil, policy: Policy(packs: [name], rules: rules, kinds: policy.kinds), examples: [])
    }

    private func difference(_ positions: [String: Position]) -> PolicyDifference {
        PolicyDifference(number: 1, question: "who chairs", theme: "plans", positions: positions)
    }

    @Test func `who is silent says nothing, and what is said where the other is silent is only there`() throws {
        let (one, other) = (try book("one", "due: {within: 3 days}"), try book("other"))
        let difference = difference([
            "one": Position(says: "a manager", rules: ["R1"], covers: []),
            "other": Position(says: "silent", rules: [], covers: []),
        ])
        #expect(difference.comparison(of: other, with: one, on: "2026-01-01") == RuleComparison(.saysNothing))
        #expect(difference.comparison(of: one, with: other, on: "2026-01-01") == RuleComparison(.onlyHere))
        #expect(difference.comparison(of: other, with: other, on: "2026-01-01") == RuleComparison(.saysNothing))
    }

    @Test func `a rule that names the question answers it without being listed`() throws {
        let one = try book("one", "question: who chairs\ndue: {within: 3 days}")
        #expect(difference([:]).rules(of: one).map(\.id) == ["R1"])
        #expect(difference([:]).isAnswered(by: one))
        #expect(!difference([:]).isAnswered(by: try book("other", "due: {within: 3 days}")))
    }

    @Test func `what is told in words only cannot be measured`() throws {
        let (one, other) = (try book("one", "due: {within: 3 days}"), try book("other"))
        let difference = difference([
            "one": Position(says: "a manager", rules: ["R1"], covers: []),
            "other": Position(says: "whoever is free", rules: [], covers: ["X-1"]),
        ])
        #expect(difference.comparison(of: other, with: one, on: "2026-01-01").relation == .different)
    }

    @Test func `a rule that opens and is met as another's is not only here`() throws {
        let one = try book("one", "met-by: visit", "met-by: plan", "opens: visit\nmet-by: meeting")
        let other = try book("other", "met-by: visit\ndue: {within: 2 months}")
        let library = PolicyLibrary(books: [one, other])
        #expect(library.rulesOnly(in: one, among: [other]).map(\.id) == ["R2", "R3"])
        #expect(library.rulesOnly(in: other, among: [one]).isEmpty)
    }

    @Test func `a rule that answers a question which another answers too is not only here`() throws {
        let one = try book("one", "question: who chairs\nmet-by: meeting", "met-by: plan")
        let other = try book("other", "question: who chairs\nopens: visit\nmet-by: assessment")
        let library = PolicyLibrary(books: [one, other], differences: [difference([:])])
        #expect(library.rulesOnly(in: one, among: [other]).map(\.id) == ["R2"])
        #expect(library.rulesOnly(in: one, among: [try book("third")]).map(\.id) == ["R1", "R2"])
    }
}
