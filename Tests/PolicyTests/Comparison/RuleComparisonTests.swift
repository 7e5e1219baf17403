import Policy
import Testing
import Timeline
import TimelineTesting

@Suite struct RuleComparisonTests {
    /// Compares rules given by the lines that matter, each side a policy of its own.
    private func comparison(_ own: [String], with base: [String]) throws -> RuleComparison {
        RuleComparison(try rules(own), with: try rules(base), on: "2026-06-01")
    }

    private func comparison(_ own: String, with base: String) throws -> RuleComparison {
        try comparison([own], with: [base])
    }

    private func rules(_ lines: [String]) throws -> [Rule] {
        let files = lines.enumerated().map { ("rules/R\($0 + 1).yaml", Packs.rule("R\($0 + 1)", $1)) }
        return try PackFolder([("pack.yaml", Packs.header)] + files).policy().rules
    }

    @Test(arguments: [
        ("local must", "local should", "must, not should"), ("law", "statutory guidance", "must, not should"),
        ("national minimum standard", "local may", "should, not may"),
        ("court rules", "good practice", "must, not should"),
    ])
    func `must is stricter than should, and should than may`(own: String, base: String, clause: String) throws {
        let found = try comparison("force: \(own)", with: "force: \(base)")
        #expect(found == RuleComparison(.stricter, in: [.force], because: [clause]))
        #expect(try comparison("force: \(base)", with: "force: \(own)").relation == .looser)
    }

    @Test(arguments: [
        // Seven working days are eighteen days at the most, with five bank holidays among them; a month is 28 at least.
        ("7 working days", "1 month"), ("3 days", "1 week"), ("6 weeks", "2 months"), ("11 months", "1 year"),
    ])
    func `a shorter time is stricter`(short: String, long: String) throws {
        let found = try comparison("due: {within: \(short)}", with: "due: {within: \(long)}")
        #expect(found == RuleComparison(.stricter, in: [.time], because: ["\(short), not \(long)"]))
        #expect(try comparison("due: {within: \(long)}", with: "due: {within: \(short)}").relation == .looser)
    }

    @Test(arguments: [
        // Twenty working days can be 26 days, from a Sunday, and 28 from a Monday; February has 28.
        ("20 working days", "1 month"), ("30 days", "1 month"), ("12 months", "1 year"),
    ])
    func `times of which now one and now the other is longer are different`(one: String, other: String) throws {
        let found = try comparison("due: {within: \(one)}", with: "due: {within: \(other)}")
        #expect(found.relation == .different)
        #expect(found.because == ["whether \(one) or \(other) is longer depends on the day"])
    }

    @Test func `a time is stricter than none`() throws {
        let found = try comparison("due: {within: 1 year}", with: "due: none")
        #expect(found == RuleComparison(.stricter, in: [.time], because: ["a time is set"]))
        #expect(try comparison("due: none", with: "due: {within: 1 year}").because == ["no time is set"])
    }

    @Test func `of several rules the longest time counts`() throws {
        let found = try comparison(
            ["due: {within: 3 days}", "met-by: visit\ndue: {within: 3 months}"], with: ["due: {within: 2 weeks}"])
        #expect(found == RuleComparison(.looser, in: [.time], because: ["3 months, not 2 weeks"]))
    }

    private let open =
        "due: {within: time to plan}\nvalues: {time to plan: [{from: 2011-04-01, is: not given, source: page 1}]}"

    @Test func `a number that is left open cannot be ordered`() throws {
        let found = try comparison(open, with: "due: {within: 3 days}")
        #expect(found == RuleComparison(.different, because: ["it gives no number for “time to plan”"]))
        let other = try comparison("due: {within: 3 days}", with: open)
        #expect(other == RuleComparison(.different, because: ["it sets a time, where the other gives no number"]))
    }

    @Test func `where both leave the number open the rest is compared`() throws {
        #expect(try comparison(open, with: open).relation == .same)
        #expect(try comparison("force: local should\n\(open)", with: open).relation == .looser)
    }

    @Test func `more exemptions are looser`() throws {
        let exempt = "unless: [{when: {age: {under: 5}}, because: the child is too young}]"
        let found = try comparison(exempt, with: "class: deadline")
        #expect(found == RuleComparison(.looser, in: [.exemptions], because: ["more exemptions"]))
        #expect(try comparison("class: deadline", with: exempt).relation == .stricter)
    }

    @Test func `exemptions from something that begins otherwise say nothing`() throws {
        let exempt = "opens: visit\nunless: [{when: {age: {under: 5}}, because: the child is too young}]"
        #expect(try comparison(exempt, with: "due: {within: 10 days}").aspects.isEmpty)
    }

    @Test func `stricter in one thing and looser in another is different`() throws {
        let found = try comparison(
            "force: local must\ndue: {within: 6 months}", with: "force: local should\ndue: {within: 1 week}")
        #expect(found == RuleComparison(.different, because: ["must, not should", "6 months, not 1 week"]))
    }

    @Test func `stricter in two things names both`() throws {
        let found = try comparison(
            "force: local must\ndue: {within: 1 week}", with: "force: local should\ndue: {within: 6 months}")
        #expect(found.words == "stricter in force and time")
    }

    @Test func `a time from another event orders nothing and is told`() throws {
        let found = try comparison(
            "force: local must\nopens: visit\ndue: {within: 1 week}",
            with: "force: local should\ndue: {within: 6 months}")
        #expect(found.relation == .stricter && found.aspects == [.force])
        #expect(found.because == ["must, not should", "the time is counted in another way"])
    }

    @Test func `the same asked for in the same way is the same`() throws {
        #expect(try comparison("force: local must", with: "force: local must") == RuleComparison(.same))
    }

    @Test func `another thing asked for with the same force and time is different`() throws {
        #expect(try comparison("met-by: visit", with: "met-by: plan") == RuleComparison(.different))
    }
}
