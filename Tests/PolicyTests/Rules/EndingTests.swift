import Policy
import Testing
import Timeline
import TimelineTesting

/// A plan is due ten days after an assessment, while the child is looked after; a meeting leaves nothing to plan for.
@Suite struct EndingTests {
    private let entry = "2026-01-05 becomes looked after, V2, U6"

    private func child(_ ending: String, _ sentences: String...) throws -> AskedChild {
        try AskedChild([entry] + sentences, under: Packs.policy("opens: assessment\nends-with: \(ending)"))
    }

    @Test func `what ends a duty before it falls due leaves nothing to do, and is not the doing of it`() throws {
        let child = try child("meeting", "2026-02-02 assessment", "2026-02-09 meeting", "2026-02-10 plan")
        #expect(child.outcomes(on: "2026-02-08") == [.due])
        #expect(child.outcomes(on: "2026-03-01") == [.doesNotApply])
        #expect(
            child.reason(on: "2026-03-01")
                == "No longer due: a meeting came on 9 February 2026, before it fell due.")
    }

    @Test func `what ends it after it fell due leaves it missed`() throws {
        let child = try child("meeting", "2026-02-02 assessment", "2026-02-13 meeting")
        #expect(child.outcomes(on: "2026-02-12") == [.due])
        #expect(child.outcomes(on: "2026-02-13") == [.missed])
        #expect(child.reason(on: "2026-02-13")?.hasSuffix("Not done by 13 February 2026, when a meeting came.") == true)
    }

    @Test func `what was done before it ended, or on that day, was done`() throws {
        let child = try child("meeting", "2026-02-02 assessment", "2026-02-09 plan", "2026-02-09 meeting")
        #expect(child.outcomes(on: "2026-03-01") == [.met])
    }

    @Test func `on the day on which it opens it ends what was open before, and not what opens`() throws {
        let child = try child("meeting", "2026-02-02 assessment", "2026-02-06 meeting", "2026-02-06 assessment")
        #expect(child.outcomes(on: "2026-02-07") == [.doesNotApply, .due])
    }

    @Test func `the duty ends with the first of several things, or when the child leaves care before them`() throws {
        let several = try child(
            "[meeting, visit]", "2026-02-02 assessment", "2026-02-09 visit", "2026-02-11 meeting")
        #expect(several.reason(on: "2026-03-01")?.contains("a visit came on 9 February 2026") == true)
        let left = try child(
            "meeting", "2026-02-02 assessment", "2026-02-06 ceases to be looked after, E4A", "2026-02-09 meeting")
        #expect(left.reason(on: "2026-03-01")?.contains("on 6 February 2026") == true)
    }

    @Test func `where the record does not hold what would end it one cannot tell whether it is still open`() throws {
        let child = try child("meeting", "record does not hold meeting", "2026-02-02 assessment")
        #expect(child.outcomes(on: "2026-02-20") == [.cannotTell])
        #expect(child.reason(on: "2026-02-20") == "Cannot tell, because meetings are not recorded here.")
    }

    @Test func `once it fell due the next opening ends it, and what is done then is done for the next`() throws {
        let child = try child(
            "next opening", "2026-02-02 assessment", "2026-03-02 assessment", "2026-03-02 plan")
        #expect(child.outcomes(on: "2026-03-02") == [.missed, .met])
        #expect(child.obligations(on: "2026-03-02").map(\.closed) == ["2026-03-02", nil])
        let reason = child.explainer.reason(child.obligations(on: "2026-03-02")[0], on: "2026-03-02")
        #expect(reason.hasSuffix("Not done by 2 March 2026, when it was asked anew."))
    }

    @Test func `an opening before it fell due leaves the time that there is`() throws {
        let child = try child(
            "next opening", "2026-02-02 assessment", "2026-02-09 assessment", "2026-02-12 plan")
        #expect(child.outcomes(on: "2026-02-20") == [.met, .met])
        #expect(child.obligations(on: "2026-02-20").map(\.met) == ["2026-02-12", "2026-02-12"])
    }

    @Test func `an opening to which the rule does not apply ends nothing`() throws {
        let policy = try Packs.policy(
            "opens: assessment\nends-with: next opening\nunless: [{when: {age: {at-least: 10}}, because: the child is ten}]"
        )
        let assessed = ["born 2016-02-20", entry, "2026-02-02 assessment", "2026-03-02 assessment"]
        #expect(try AskedChild(assessed, under: policy).outcomes(on: "2026-03-02") == [.overdue, .doesNotApply])
    }

    /// A visit is due ten days after a plan; another plan with the same aim leaves nothing to visit for.
    @Test func `what ends it may have to be about the same as what opened it`() throws {
        let policy = try Packs.policy(
            "opens: plan\nmet-by: visit\nends-with: {event: plan, with: {aim: {same-as: opening}}}")
        let plans = [entry, "2026-02-02 plan, aim: a", "2026-02-04 plan, aim: b", "2026-02-06 plan, aim: a"]
        #expect(
            try AskedChild(plans, under: policy).outcomes(on: "2026-02-07") == [.doesNotApply, .due, .due])
    }
}
