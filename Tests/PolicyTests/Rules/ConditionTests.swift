import Policy
import Testing
import Timeline
import TimelineTesting

/// What a condition says is seen by whether the duty is exempt (does not apply), asked (due) or cannot be told.
@Suite struct ConditionTests {
    /// A plan is due ten days after a placement with parents starts, and an assessment asks for one only there.
    @Test func `a child who is in hospital for a time is placed where the home is`() throws {
        let atHome = ["2026-01-05 becomes looked after, C2, P1", "2026-02-02 moves to T1", "2026-02-09 moves to P1"]
        let lives = try Packs.policy("during: placement\nwhile: {placement: with parents}\nopens: placement begins")
        #expect(try AskedChild(atHome, under: lives).obligations(on: "2026-03-01").map(\.opened) == ["2026-01-05"])
        let asks = try Packs.policy(
            "opens: assessment\nunless: [{when: {not: {placement: with parents}}, because: the child is elsewhere}]")
        let assessed = atHome + ["2026-02-04 assessment"]
        #expect(try AskedChild(assessed, under: asks).outcomes(on: "2026-02-10") == [.due])
    }

    private func outcome(
        _ condition: String, _ sentences: String..., opens: String = "becomes looked after"
    ) throws -> Outcome? {
        let policy = try Packs.policy(
            "opens: \(opens)\nunless: [{when: \(condition), because: it is excepted}]\ndue: {within: 30 years}")
        return try AskedChild(sentences, under: policy).outcomes(on: "2027-01-01").last
    }

    private let start = "2026-01-05 becomes looked after, V2, U6"

    @Test func `an age is reached on the birthday`() throws {
        #expect(try outcome("{age: {at-least: 15}}", "born 2011-01-05", start) == .doesNotApply)
        #expect(try outcome("{age: {at-least: 15}}", "born 2011-01-06", start) == .due)
        #expect(try outcome("{age: {under: 15}}", "born 2011-01-05", start) == .due)
        #expect(try outcome("{age: {under: 15}}", "born 2011-01-06", start) == .doesNotApply)
        #expect(try outcome("{age: {at-least: 3, under: 5}}", "born 2021-01-05", start) == .due)
        #expect(try outcome("{age: {at-least: 3, under: 5}}", "born 2021-01-06", start) == .doesNotApply)
        #expect(try outcome("{age: {under: 15}}", "date of birth not recorded", start) == .cannotTell)
    }

    @Test func `an age after a time is that on the day on which the time will be over`() throws {
        let condition = "{age: {under: 5, after: 6 months}}"
        #expect(try outcome(condition, "born 2021-07-05", start) == .due)
        #expect(try outcome(condition, "born 2021-07-06", start) == .doesNotApply)
        #expect(try outcome(condition, "date of birth not recorded", start) == .cannotTell)
    }

    @Test func `the age at entry is that of the first day of the period of care`() throws {
        let condition = "{age-at-entry: {at-least: 15}}"
        #expect(try outcome(condition, "born 2011-01-06", start, "2026-02-01 visit", opens: "visit") == .due)
        #expect(try outcome(condition, "born 2011-01-05", start, "2026-02-01 visit", opens: "visit") == .doesNotApply)
        let found = "2026-01-05 is found looked after, C2, U6"
        #expect(try outcome(condition, "born 2005-01-05", found, "2026-02-01 visit", opens: "visit") == .cannotTell)
    }

    @Test func `a time in placement or in care is over on the corresponding day`() throws {
        for condition in ["{in-placement: {less-than: 1 month}}", "{looked-after: {less-than: 1 month}}"] {
            #expect(try outcome(condition, start, "2026-02-04 visit", opens: "visit") == .doesNotApply)
            #expect(try outcome(condition, start, "2026-02-05 visit", opens: "visit") == .due)
        }
    }

    @Test func `of one that began before the record it can be told only when the time is over anyway`() throws {
        let found = "2026-01-05 is found looked after, C2, U6"
        for condition in ["{in-placement: {less-than: 1 month}}", "{looked-after: {less-than: 1 month}}"] {
            #expect(try outcome(condition, found, "2026-02-04 visit", opens: "visit") == .cannotTell)
            #expect(try outcome(condition, found, "2026-02-05 visit", opens: "visit") == .due)
        }
    }

    @Test func `how the child was looked after so long before is asked of that day alone`() throws {
        let condition = "{earlier: {ago: 2 days, legal-status: L1}}"
        let order = ["2026-01-05 becomes looked after, L1, U6", "2026-01-07 legal status L2"]
        #expect(try outcome(condition, order[0], order[1], "2026-01-07 visit", opens: "visit") == .doesNotApply)
        #expect(try outcome(condition, order[0], order[1], "2026-01-08 visit", opens: "visit") == .doesNotApply)
        #expect(try outcome(condition, order[0], order[1], "2026-01-09 visit", opens: "visit") == .due)
        #expect(try outcome(condition, order[0], "2026-01-06 visit", opens: "visit") == .due)
    }

    @Test func `how the child was looked after before the record begins nobody can tell`() throws {
        let found = "2026-01-05 is found looked after, C2, U6"
        let condition = "{earlier: {ago: 1 month, placement: U6}}"
        #expect(try outcome(condition, found, "2026-02-04 visit", opens: "visit") == .cannotTell)
        #expect(try outcome(condition, found, "2026-02-05 visit", opens: "visit") == .doesNotApply)
        #expect(try outcome(condition, start, "2026-02-04 visit", opens: "visit") == .due)
    }

    @Test func `a placement's time begins anew with a move and a child's in care does not`() throws {
        let moved = "2026-02-02 moves to K2"
        let visit = "2026-02-09 visit"
        #expect(
            try outcome("{in-placement: {less-than: 1 month}}", start, moved, visit, opens: "visit") == .doesNotApply)
        #expect(try outcome("{looked-after: {less-than: 1 month}}", start, moved, visit, opens: "visit") == .due)
    }

    @Test func `something was held if it was in this period of care by that day`() throws {
        let condition = "{held: meeting}"
        let visit = "2026-02-09 visit"
        #expect(try outcome(condition, start, "2026-02-09 meeting", visit, opens: "visit") == .doesNotApply)
        #expect(try outcome(condition, start, "2026-02-10 meeting", visit, opens: "visit") == .due)
        #expect(try outcome(condition, "2026-01-04 meeting", start, visit, opens: "visit") == .due)
        #expect(
            try outcome(condition, "record does not hold meeting", start, visit, opens: "visit") == .cannotTell)
    }

    @Test func `what is held afterwards can undo it`() throws {
        let condition = "{held: {kind: meeting, not-followed-by: assessment}}"
        let visit = "2026-02-09 visit"
        let meeting = "2026-01-20 meeting"
        #expect(try outcome(condition, start, meeting, visit, opens: "visit") == .doesNotApply)
        #expect(try outcome(condition, start, meeting, "2026-01-20 assessment", visit, opens: "visit") == .due)
        #expect(try outcome(condition, start, meeting, "2026-02-10 assessment", visit, opens: "visit") == .doesNotApply)
        #expect(try outcome(condition, start, "2026-01-12 assessment", meeting, visit, opens: "visit") == .doesNotApply)
    }

    @Test func `only what is recorded as asked undoes it`() throws {
        let condition = "{held: {kind: meeting, not-followed-by: {kind: plan, with: {aim: return home}}}}"
        let visit = "2026-02-09 visit"
        let meeting = "2026-01-20 meeting"
        let plan = "2026-02-02 plan, aim: adoption"
        let other = "2026-01-26 plan, aim: return home"
        #expect(try outcome(condition, start, meeting, plan, visit, opens: "visit") == .doesNotApply)
        #expect(try outcome(condition, start, meeting, other, plan, visit, opens: "visit") == .due)
    }

    @Test func `groups of codes stand for their codes`() throws {
        #expect(try outcome("{legal-status: care order}", "2026-01-05 becomes looked after, C1, U6") == .doesNotApply)
        #expect(try outcome("{legal-status: [care order, V2]}", start) == .doesNotApply)
        #expect(try outcome("{placement: with parents}", start) == .due)
    }

    @Test func `what cannot be told matters only where the rest does not settle it`() throws {
        let unknown = "date of birth not recorded"
        #expect(try outcome("{any: [{age: {under: 5}}, {legal-status: [V2]}]}", unknown, start) == .doesNotApply)
        #expect(try outcome("{any: [{age: {under: 5}}, {legal-status: [C1]}]}", unknown, start) == .cannotTell)
        #expect(try outcome("{all: [{age: {under: 5}}, {legal-status: [C1]}]}", unknown, start) == .due)
        #expect(try outcome("{all: [{age: {under: 5}}, {legal-status: [V2]}]}", unknown, start) == .cannotTell)
        #expect(try outcome("{age: {under: 5}, legal-status: [C1]}", unknown, start) == .due)
        #expect(try outcome("{not: {age: {under: 5}}}", unknown, start) == .cannotTell)
        #expect(try outcome("{not: {legal-status: [V2]}}", start) == .due)
    }
}
