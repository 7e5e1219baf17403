import Policy
import PolicyFiles
import Testing
import Timeline
import TimelineTesting

/// By its text a rule that has changed is told from one that says the same.
@Suite struct RuleTextTests {
    private let plain = """
        while: {legal-status: [care order]}
        due: {within: time allowed}
        values:
          time allowed:
            - {from: 2011-04-01, is: 10 days, source: section 1}
        """

    /// What a rule of these lines says on a day, in a pack whose header may say something else.
    private func text(
        _ lines: String, header: (String, String) = ("", ""), on day: Day = "2026-02-01"
    ) throws -> String {
        let folder = try PackFolder([
            ("pack.yaml", Packs.header.replacing(header.0, with: header.1)), ("rules/R1.yaml", Packs.rule("R1", lines)),
        ])
        return try #require(try folder.policy().rules.first).text(on: day)
    }

    @Test(arguments: [
        // A rule that is superseded gets a last day, and says the same.
        ("while:", Packs.source(from: "2011-04-01", "until: 2026-12-31") + "\nwhile:"),
        // Examples only show what it says.
        (
            "while:",
            "examples: [{name: none, given: [\"2026-03-02 becomes looked after, V2, U6\"], on: 2026-03-06, expect: nothing}]"
                + "\nwhile:"
        ),
        ("while: {legal-status: [care order]}", "# A remark.\nwhile:\n  legal-status:\n    - care order\n"),
        ("within: time allowed", "\"within\":   'time allowed'"),
        ("- {from: 2011-04-01", "- {until: 2026-06-30, from: 2011-04-01"),
        ("source: section 1}", "source: section 1}\n    - {from: 2026-02-02, is: 5 days, source: section 2}"),
    ])
    func `says the same`(part: String, other: String) throws {
        let changed = plain.replacing(part, with: other)
        #expect(changed != plain)
        #expect(try text(changed) == text(plain))
    }

    @Test(arguments: [
        ("is: 10 days", "is: 11 days"), ("source: section 1", "source: section 2"),
        ("source: section 1}", "source: section 1}\n    - {from: 2026-02-01, is: 5 days, source: section 2}"),
        ("[care order]", "[care order, V2]"), ("while:", "title: Another duty\nwhile:"),
        ("while:", "alongside: []\nunless: {when: {legal-status: [V2]}, because: the child is small}\nwhile:"),
    ])
    func `says something else`(part: String, other: String) throws {
        let changed = plain.replacing(part, with: other)
        #expect(changed != plain)
        #expect(try text(changed) != text(plain))
    }

    @Test func `says something else when a group that it names does`() throws {
        #expect(try text(plain, header: ("[C1, C2]", "[C1]")) != text(plain))
        #expect(try text(plain, header: ("[P1]", "[P1, P2]")) == text(plain))
    }

    @Test func `says something else when a number is set in another file`() throws {
        let lines = "due: {within: time of the packs}"
        let not = ("themes:", "values: {time of the packs: [{from: 2011-04-01, is: not given, source: x}]}\nthemes:")
        let given = ("themes:", "values: {time of the packs: [{from: 2011-04-01, is: 5 days, source: x}]}\nthemes:")
        #expect(try text(lines, header: not) != text(lines, header: given))
        #expect(try text(lines, header: given).hasSuffix("\ntime of the packs: 5 days from 2011-04-01, x"))
    }

    @Test func `of the packs is never the same for two rules`() throws {
        let rules = try Packs.england.get().rules
        #expect(rules.count > 100)
        #expect(Set(rules.map { $0.text(on: "2026-02-01") }).count == rules.count)
    }
}
