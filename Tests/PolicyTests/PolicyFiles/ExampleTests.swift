import PolicyFiles
import Testing

@Suite struct ExampleTests {
    /// What is told of the rule's example when it expects `expectation`.
    private func told(_ expectation: String) throws -> [String] {
        let text = GivenMistake.rule.replacing("overdue, due 2026-01-15", with: expectation)
        let folder = try PackFolder([("pack.yaml", Packs.header), ("rules/R1.yaml", text)])
        let pack = try PackReader(folder: folder.folder).read("test")
        let policy = try folder.policy()
        var run = ExampleRun(under: policy)
        return pack.examples.flatMap { run.problems(of: $0) }.map(\.description)
    }

    private let found =
        "found “overdue, due 2026-01-15, opened 2026-01-05 (Within 10 days of becoming looked after on 5 January 2026. "
        + "1 day overdue.)”."

    @Test(arguments: [
        "overdue", "overdue 2026-01-15", "overdue, due 2026-01-15", "overdue, opened 2026-01-05",
        "overdue, because 1 day overdue", "overdue, due 2026-01-15, opened 2026-01-05, because Within 10 days",
        "[overdue]", "[\"overdue, due 2026-01-15\"]",
    ])
    func `an example that comes out as it says has nothing to tell`(expectation: String) throws {
        #expect(try told(expectation) == [])
    }

    @Test(arguments: [
        "due", "met", "overdue, due 2026-01-16", "overdue 2026-01-16", "overdue, opened 2026-01-06",
        "overdue, met 2026-01-10", "overdue, because nobody came",
    ])
    func `an example that fails is named with file and line, what it says and what was found`(expectation: String)
        throws
    {
        #expect(
            try told(expectation) == [
                "test/rules/R1.yaml:24: Example “none made”: expected “\(expectation)”, \(found)"
            ])
    }

    @Test func `an example that expects nothing, or more than there is, says what there is`() throws {
        #expect(try told("nothing").first?.contains("expected 0 duties, found 1: overdue, due 2026-01-15") == true)
        #expect(try told("[overdue, due]").first?.contains("expected 2 duties, found 1: overdue") == true)
    }

    @Test func `an example of a child to whom the rule does not apply says so`() throws {
        let text = GivenMistake.rule.replacing("C2, U6", with: "V2, U6")
        let folder = try PackFolder([("pack.yaml", Packs.header), ("rules/R1.yaml", text)])
        var run = ExampleRun(under: try folder.policy())
        let problems = try PackReader(folder: folder.folder).read("test").examples.flatMap { run.problems(of: $0) }
        #expect(
            problems.map(\.message) == [
                "Example “none made”: expected “overdue, due 2026-01-15”, but nothing is due."
            ])
    }
}
