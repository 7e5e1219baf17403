extension RuleMistake {
    /// What could be read without a word as something else, or as nothing at all.
    static let misread = texts + conditions + dueDays + events + values + examples + histories

    private static let texts = [
        RuleMistake("title: A plan", "title:", 1, "“title” is missing."),
        RuleMistake("title: A plan", "title: [A, plan]", 1, "“title” is missing."),
        RuleMistake("rule: R1\n", "rule: R1\ncovers: {COV-001: yes}\n", 2, "Write a text here, or a list of texts"),
        RuleMistake(
            "rule: R1\n", "rule: R1\ncovers: [COV-001, [COV-002]]\n", 2, "Write a text here, or a list of texts"),
        RuleMistake("rule: R1\n", "rule: R1\ntheme: [plans]\n", 2, "Write a text here, or leave the line out."),
        RuleMistake("responsible: social worker", "responsible: []", 1, "“responsible” is missing"),
        RuleMistake("responsible: social worker", "responsible: {role: x}", 5, "Write the name of a role here"),
        RuleMistake("because: the child is young", "because: The child is young.", 17, "leave out the full stop"),
        RuleMistake("rule: R1\n", "rule: R1\nexception-to: [R1]\n", 2, "“exception-to” names the rule itself."),
        RuleMistake("class: deadline", "class: routing", 1, "“routes” is missing: a rule of class routing says"),
        RuleMistake("met-by: plan", "met-by: plan\nroutes: []", 22, "“routes” names no route."),
        RuleMistake(
            "in-force: 2011-04-01", "in-force: 2011-04-01\n  takes-over: perhaps", 12, "“takes-over” is yes or no."),
    ]

    private static let unless = "{age: {under: 3}}"
    private static let conditions = [
        RuleMistake(unless, "{age: {at-least: x, under: 3}}", 16, "An age is given as “at-least: 15” or “under: 5”"),
        RuleMistake(unless, "{age: {}}", 16, "An age is given as “at-least: 15” or “under: 5”"),
        RuleMistake(unless, "{age: {at-least: 5, under: 5}}", 16, "Nobody is 5 or over and under 5."),
        RuleMistake(unless, "{}", 16, "A condition without a line would always hold."),
        RuleMistake(unless, "{any: {age: {under: 3}, placement: U6}}", 16, "“any” is a list of conditions"),
        RuleMistake(unless, "{all: []}", 16, "“all” is a list of conditions"),
        RuleMistake(unless, "{placement: []}", 16, "No code is named, so that this would never hold."),
        RuleMistake(unless, "{placement: [[U6]]}", 16, "neither a code nor a group of codes"),
        RuleMistake(unless, "{earlier: {ago: 3 days}}", 16, "Write how long before, not in working days,"),
        RuleMistake(
            unless, "{earlier: {ago: 3 working days, legal-status: L1}}", 16,
            "Write how long before, not in working days,"
        ),
        RuleMistake(unless, "{held: {since: birth}}", 16, "“held” needs “kind”"),
        RuleMistake(unless, "{held: {kind: [plan]}}", 16, "no kind that the pack declares"),
        RuleMistake(unless, "{held: {kind: plan, not-followed-by: [visit]}}", 16, "no kind that the pack declares"),
        RuleMistake(unless, "{held: {kind: plan, with: {}}}", 16, "No field is named here"),
        RuleMistake(unless, "{held: {kind: plan, with: {aim: []}}}", 16, "Nothing is named that “aim” could hold."),
        RuleMistake(unless, "{held: {kind: plan, with: {aim: {any: [a]}}}}", 16, "“aim” has no “any”."),
        RuleMistake(
            unless, "{held: {kind: plan, with: {aim: {all: []}}}}", 16, "Write {all: […]} with what “aim” must hold."),
        RuleMistake(
            unless, "{held: {kind: plan, with: {aim: {same-as: opening}}}}", 16,
            "“same-as: opening” stands under “met-by” and “ends-with” only"),
        RuleMistake(unless, "{held: {kind: plan, with: {aim: a; b}}}", 16, "A semicolon stands between values"),
        RuleMistake(unless, "{states: {aim: filled}}", 16, "has no field “aim”."),
        RuleMistake("during: period of care", "during: childhood", 13, "“while” asks how the child is looked after"),
        RuleMistake(
            "looking-back: 1 month", "presumed-when: {age: {under: 5}}", 22,
            "“presumed-when” can ask about legal status and placement only."),
        RuleMistake(
            "opens: becomes looked after", "opens: period of care begins\npresumed-when: {placement: U6}", 15,
            "“presumed-when” is for a rule that is opened by something held"),
    ]

    private static let due = "{within: time for the plan}"
    private static let dueDays = [
        RuleMistake(due, "[]", 18, "“due” has no case."),
        RuleMistake(due, "{within: 10 days, by: review}", 18, "“within” and “by” are each a way to count."),
        RuleMistake(due, "{on: opening, of: review}", 18, "“of” stands beside “within” only."),
        RuleMistake(due, "{within: 10 days, less: 3 days}", 18, "“less” stands beside “stated” only."),
        RuleMistake(due, "{earliest-of: [{within: 10 days}], by: review}", 18, "“by” stands beside “earliest-of”"),
        RuleMistake(due, "{earliest-of: []}", 18, "“earliest-of” lists the days of which the earliest counts."),
        RuleMistake(
            due, "[{within: 10 days}, {when: {age: {under: 3}}, within: 5 days}]", 18, "This case has no “when”"),
    ]

    private static let events = [
        RuleMistake("met-by: plan", "met-by: {all-of: [plan]}", 21, "“all-of” lists the events that must all come."),
        RuleMistake(
            "met-by: plan", "met-by: {all-of: [plan, visit], with: {aim: a}}", 21,
            "Beside “all-of” nothing else can stand."),
        RuleMistake(
            "met-by: plan", "met-by: placement ends", 21,
            "“placement ends” speaks of the placement, but the rule lives “during: period of care”."),
        RuleMistake(
            "met-by: plan", "met-by: 2nd plan of the placement", 21,
            "“2nd plan of the placement” speaks of the placement, but the rule lives “during: period of care”."),
        RuleMistake(
            "opens: becomes looked after", "opens: legal status begins", 14,
            "“legal status begins” speaks of the legal status, but the rule lives “during: period of care”."),
        RuleMistake(
            "opens: becomes looked after", "opens: placement starts in U66", 14,
            "“U66” is no group of placement types."),
        RuleMistake(
            "opens: becomes looked after", "opens: {event: 16th birthday, with: {aim: a}}", 14,
            "“with” is asked only of what is held"),
    ]

    private static let values = [
        RuleMistake("  time for the plan: [", "  time for a plan: [", 20, "The rule does not use “time for a plan”."),
        RuleMistake(
            "[{from: 2011-04-01, is: 10 days, source: section 1}]", "[]", 20, "“time for the plan” has no version."),
        RuleMistake(
            "{from: 2011-04-01, is", "{from: 2011-04-01, until: 2010-01-01, is", 20, "“until” is before “from”."),
        RuleMistake("time for the plan", "5 days", 20, "“5 days” cannot be the name of a value"),
        RuleMistake("time for the plan", "always", 20, "“always” cannot be the name of a value"),
    ]
}

extension RuleMistake {
    private static let examples = [
        RuleMistake(
            "    given: [\"2026-01-05 becomes looked after, C2, U6\"]\n", "", 24,
            "“given” is missing: the facts, as a list of sentences."),
        RuleMistake(
            "on: 2026-01-16", "on: 2026-01-04", 26,
            "The example looks at 2026-01-04, when nobody knew yet what came on 2026-01-05."),
        RuleMistake("expect: overdue, due 2026-01-15", "expect: []", 27, "Where nothing is expected, write “nothing”."),
        RuleMistake("expect: overdue, due 2026-01-15", "expect: {overdue: x}", 27, "An expectation is a text"),
        RuleMistake("overdue, due 2026-01-15", "missed 2026-01-15", 27, "After “missed” no day is compared."),
    ]

    private static let histories = [
        history("2026-01-06 moves to U66", "“moves to U66” is no change."),
        history("2026-01-06 moves to U4 with the same carer", "“moves to U4 with the same carer” is no change."),
        history("2026-01-06 legal status C1, and more", "“and more” is no change."),
        history("2026-01-06 legal status C9, moves to U4", "“legal status C9” is no change."),
        history("2026-01-06 becomes looked after, C2, U6", "The child is looked after already on 2026-01-06."),
        history("2026-01-04 moves to U4", "Tell what happened on 2026-01-04 before what came later."),
        history("2026-01-06 ceases to be looked after, X1", "After “ceases to be looked after” stands a code"),
        history(
            "2026-01-06 ceases to be looked after, E4A\", \"2026-01-07 moves to U4",
            "The child is not looked after on 2026-01-07."),
        history("record holds plan from then", "Write a day and what happened"),
        history("record holds plan from 2026-01-01 to 2026-02-01", "Write a day and what happened"),
        history("record holds plan from 2026-02-01 until 2026-01-01", "The record cannot begin after it has ended."),
        history("2026-01-06 plan, aim: home, aim: school", "“aim” is told twice."),
        history("2026-01-06 plan, ends: soon", "“ends” is a day, written like 2026-06-04."),
        history("2026-01-06 plan, ends: 2026-02-29", "February 2026 has 28 days, so that there is no 2026-02-29."),
        history("2026-06-31 plan", "June 2026 has 30 days, so that there is no 2026-06-31."),
        history("2026-13-01 plan", "A year has 12 months, so that there is no 2026-13-01: the year comes first"),
        history("15/06/2026 plan", "Write the day like 2026-06-04, the year first, and not “15/06/2026”."),
        history("2026-01-06 plan, end: 2026-02-01", "Did you mean “ends”?"),
    ]

    /// A sentence after the first.
    private static func history(_ sentence: String, _ message: String) -> RuleMistake {
        RuleMistake("C2, U6\"]", "C2, U6\", \"\(sentence)\"]", 25, message)
    }
}
