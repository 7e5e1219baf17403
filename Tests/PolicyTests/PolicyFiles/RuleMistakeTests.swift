import PolicyFiles
import Testing

/// One mistake in a rule file: what is changed, and what is said about it.
struct RuleMistake: CustomTestStringConvertible {
    let part: String
    let other: String
    let line: Int
    let message: String

    init(_ part: String, _ other: String, _ line: Int, _ message: String) {
        self.part = part
        self.other = other
        self.line = line
        self.message = message
    }

    var testDescription: String { "“\(part)” written as “\(other)”" }

    static let all = [
        // Names of fields.
        RuleMistake("title:", "titel:", 2, "A rule has no “titel”. Did you mean “title”?"),
        RuleMistake("title: A plan\n", "", 1, "“title” is missing."),
        RuleMistake("provision:", "section:", 8, "“source” has no “section”."),
        RuleMistake("passage: A plan is made.\n  ", "", 7, "“passage” is missing."),
        RuleMistake("because:", "becaus:", 17, "“unless” has no “becaus”. Did you mean “because”?"),
        RuleMistake("within:", "witin:", 18, "“due” has no “witin”. Did you mean “within”?"),
        RuleMistake("is: 10", "iz: 10", 20, "A value has no “iz”. Did you mean “is”?"),
        RuleMistake("- name: none", "- nmae: none", 24, "An example has no “nmae”. Did you mean “name”?"),
        // Closed sets.
        RuleMistake("class: deadline", "class: dedline", 3, "Did you mean “deadline”?"),
        RuleMistake("force: law", "force: lore", 4, "“force” cannot be “lore”; it is one of: law, statutory guidance,"),
        RuleMistake("confidence: found", "confidence: fond", 10, "Did you mean “found”?"),
        RuleMistake("during: period of care", "during: period of car", 12, "Did you mean “period of care”?"),
        // What every rule must have.
        RuleMistake(
            "responsible: social worker\n", "", 1, "“responsible” is missing: name the role that must see to it."),
        RuleMistake(
            "responsible: social worker", "responsible: socail worker", 5,
            "“socail worker” is no role that the packs declare. Did you mean “social worker”?"),
        RuleMistake("opens: becomes looked after\n", "", 1, "“opens” is missing."),
        RuleMistake("met-by: plan\n", "", 1, "“met-by” is missing."),
        RuleMistake(
            "in-force: 2011-04-01", "in-force: April 2011", 11, "This should be a day, written like 2026-06-04."),
        RuleMistake(
            "in-force: 2011-04-01", "in-force: 2011-04-31", 11,
            "April 2011 has 30 days, so that there is no 2011-04-31."),
        RuleMistake("  in-force: 2011-04-01\n", "", 7, "“source” needs “in-force”"),
        // Names that the pack declares.
        RuleMistake("care order", "care ordre", 13, "neither a code nor a group of codes. Did you mean “care order”?"),
        RuleMistake("legal-status: care order", "placement: U66", 13, "“U66” is neither a code nor a group of codes."),
        RuleMistake("met-by: plan", "met-by: plam", 21, "Did you mean “plan”? Declare new kinds in kinds.yaml."),
        RuleMistake("opens: becomes", "opens: become", 14, "“become looked after” is neither an event nor a kind"),
        RuleMistake(
            "{age: {under: 3}}", "{held: meating}", 16, "no kind that the pack declares. Did you mean “meeting”?"),
        // Numbers.
        RuleMistake("is: 10 days", "is: ten days", 20, "“ten days” is no length of time, such as “20 working days”"),
        RuleMistake("is: 10 days", "is: 99999999999 days", 20, "“99999999999 days” is no length of time"),
        RuleMistake(
            "{within: time for the plan}", "{within: time for a plan}", 18,
            "neither a length of time nor a value of this rule or its packs. Did you mean “time for the plan”?"),
        RuleMistake("[{from: 2011-04-01,", "[{", 20, "A value needs “from”"),
        RuleMistake(
            "looking-back: 1 month", "looking-back: 5 working days", 22,
            "“looking-back” is counted in days, weeks, months or years."),
        RuleMistake("{under: 3}", "{under: three}", 16, "An age is given as “at-least: 15” or “under: 5”"),
        RuleMistake(
            "{age: {under: 3}}", "{in-placement: {less-than: long}}", 16,
            "Write a length of time in days, weeks, months or years"),
        // Due days.
        RuleMistake("{within: time for the plan}", "{on: closing}", 18, "“on” can only be “opening”."),
        RuleMistake("{within: time for the plan}", "{when: {placement: [U6]}}", 18, "Say when it is due: within,"),
        RuleMistake(
            "{within: time for the plan}", "{within: time for the plan, warn-after: 2 weeks}", 18,
            "“warn-after” is no shorter than “within”, so that nobody is warned before it is late."),
        RuleMistake(
            "{within: time for the plan}", "{by: 2026-07-31}", 18,
            "“2026-07-31” is a day of the calendar, and a rule cannot wait for one. Count the time to it"),
        RuleMistake("{within: time for the plan}", "10 days", 18, "“due” should be a list of “name: value” lines."),
        RuleMistake(
            "{legal-status: care order}", "{age: {under: 5}}", 13,
            "“while” can ask about legal status and placement only"),
        RuleMistake("- when: {age: {under: 3}}\n    because", "- because", 16, "“unless” needs “when”"),
        RuleMistake(
            "opens: becomes looked after\n", "opens: becomes looked after\nends-with: meating\n", 15,
            "“meating” is neither an event nor a kind that the pack declares. Did you mean “meeting”?"),
        RuleMistake(
            "opens: becomes looked after\n", "opens: becomes looked after\ncounts-once: maybe\n", 15,
            "“counts-once” is “yes” or “no”."),
        // Examples.
        RuleMistake(
            "becomes looked after, C2, U6", "becomes lokked after, C2, U6", 25,
            "is no kind. Write a day and what happened"),
        RuleMistake("becomes looked after, C2, U6", "plam", 25, "“plam” is no kind. Did you mean “plan”?"),
        RuleMistake(
            "becomes looked after, C2, U6", "becomes looked after", 25,
            "Name a legal status and a placement by their codes"),
        RuleMistake("2026-01-05 becomes", "5 January becomes", 25, "Write a day and what happened"),
        RuleMistake("expect: overdue", "expect: overdu", 27, "An expectation begins with one of: not yet open, due,"),
        RuleMistake("expect: overdue", "expect: late", 27, "or it is “nothing”. Did you mean “met late”?"),
        RuleMistake("due 2026-01-15", "deu 2026-01-15", 27, "“deu 2026-01-15” cannot be read"),
        RuleMistake("due 2026-01-15", "due 2026-01-32", 27, "“due 2026-01-32” cannot be read"),
        RuleMistake("on: 2026-01-16", "on: then", 26, "This should be a day, written like 2026-06-04."),
        RuleMistake("    on: 2026-01-16\n", "", 24, "An example needs “on”, the day that it looks at, and “expect”."),
    ]
}

@Suite struct RuleMistakeTests {
    @Test func `the rule from which the others are broken has no mistake and its example comes out`() throws {
        #expect(try GivenMistake.problems() == [])
        let folder = try PackFolder([("pack.yaml", Packs.header), ("rules/R1.yaml", GivenMistake.rule)])
        let pack = try PackReader(folder: folder.folder).read("test")
        let policy = try folder.policy()
        var run = ExampleRun(under: policy)
        #expect(pack.examples.flatMap { run.problems(of: $0) } == [])
    }

    @Test(arguments: RuleMistake.all + RuleMistake.misread)
    func `a mistake in a rule is named with its file, its line and what to do`(mistake: RuleMistake) throws {
        #expect(GivenMistake.rule.contains(mistake.part))
        let problems = try GivenMistake.problems(changing: mistake.part, to: mistake.other)
        #expect(
            problems.contains {
                $0.file == "test/rules/R1.yaml" && $0.line == mistake.line && $0.message.contains(mistake.message)
            }, "\(problems.map(\.description))")
    }

    @Test func `a rule without a source is refused`() throws {
        let source = GivenMistake.rule.split(separator: "\n")[5...10].joined(separator: "\n") + "\n"
        let problems = try GivenMistake.problems(changing: source, to: "")
        #expect(
            problems.map(\.description) == [
                "test/rules/R1.yaml:1: “source” is missing: every rule names the passage it comes from."
            ])
    }

    @Test func `a warning may come as soon as a day before it is late, however its time is written`() throws {
        func said(_ due: String) throws -> [Int] {
            try GivenMistake.problems(changing: "{within: time for the plan}", to: due).map(\.line)
        }
        // Ten days from any day are a day more than nine, and as long as ten.
        #expect(try said("{within: time for the plan, warn-after: 9 days}") == [])
        #expect(try said("{within: time for the plan, warn-after: 10 days}") == [18])
        // A number that the policy leaves open is no shorter and no longer than another.
        let open = GivenMistake.rule.replacing("is: 10 days", with: "is: not given")
            .replacing("{within: time for the plan}", with: "{within: time for the plan, warn-after: 3 weeks}")
        #expect(try GivenMistake.problems([("pack.yaml", Packs.header), ("rules/R1.yaml", open)]) == [])
    }

    @Test func `one slip in an example is told once`() throws {
        #expect(try GivenMistake.problems(changing: "expect: overdue", to: "expect: late").count == 1)
        #expect(try GivenMistake.problems(changing: "on: 2026-01-16", to: "on: then").count == 1)
    }

    @Test func `all mistakes of a rule are told, not only the first`() throws {
        let twice = GivenMistake.rule.replacing("title:", with: "titel:").replacing(
            "met-by: plan", with: "met-by: plam")
        let problems = try GivenMistake.problems([("pack.yaml", Packs.header), ("rules/R1.yaml", twice)])
        #expect(problems.map(\.line).sorted() == [1, 2, 21])
    }

    @Test func `a rule without examples is refused`() throws {
        let problems = try GivenMistake.problems(changing: "examples:", to: "exampels:")
        #expect(problems.contains { $0.message.contains("Did you mean “examples”?") })
        #expect(problems.contains { $0.message.hasPrefix("The rule has no “examples”") })
    }
}
