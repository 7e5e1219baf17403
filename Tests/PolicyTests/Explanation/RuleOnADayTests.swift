import Policy
import Testing
import Timeline
import TimelineTesting

@Suite struct RuleOnADayTests {
    private func due(_ lines: String, on day: Day?) throws -> [String] {
        let policy = try Packs.policy(lines)
        return RuleDescription(policy.rules[0], policy, on: day).lines.first { $0.name == "Due" }?.texts ?? []
    }

    /// Ten days, relaxed to a number that nobody found from April to September 2020, and two weeks from 2024 on.
    private let relaxed = """
        due: {within: time to plan}
        values:
          time to plan:
            - {from: 2011-04-01, is: 10 days, source: page 1}
            - {from: 2020-04-24, until: 2020-09-24, is: not given, source: page 2}
            - {from: 2024-01-01, is: 2 weeks, source: page 3}
        """

    @Test(arguments: [
        ("2020-04-23" as Day, "within 10 days (“time to plan”)"),
        ("2020-04-24", "within a time that is not given (“time to plan”)"),
        ("2020-09-25", "within 10 days (“time to plan”)"), ("2024-01-01", "within 2 weeks (“time to plan”)"),
    ])
    func `a rule is told with the numbers that hold on the day`(day: Day, words: String) throws {
        #expect(try due(relaxed, on: day) == [words])
    }

    @Test func `without a day the number that goes on is told, and not one that was only for a while`() throws {
        let relaxed = """
            due: {within: time to plan}
            values:
              time to plan:
                - {from: 2011-04-01, is: 10 days, source: page 1}
                - {from: 2020-04-24, until: 2020-09-24, is: not given, source: page 2}
            """
        #expect(try due(relaxed, on: nil) == ["within 10 days (“time to plan”)"])
    }

    @Test func `a rule knows the kinds that it speaks of, each once`() throws {
        let policy = try Packs.policy(
            """
            opens: assessment
            met-by: {all-of: [plan, visit]}
            due: {within: 3 days}
            unless: [{when: {held: {kind: meeting}}, because: it was discussed}, {when: {held: {kind: plan}}, because: there is one}]
            """)
        #expect(policy.rules[0].kinds == ["assessment", "plan", "visit", "meeting"])
    }
}
