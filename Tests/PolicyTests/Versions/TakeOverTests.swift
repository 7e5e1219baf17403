import Policy
import PolicyFiles
import Testing
import Timeline
import TimelineTesting

/// A plan is due ten days after the child becomes looked after; from 1 February 2026 on, the rule says something else and
/// takes over what is still open.
@Suite struct TakeOverTests {
    private func child(
        _ sentences: String..., from old: String = "due: {within: 30 days}", to new: String, takesOver: Bool = true
    ) throws -> AskedChild {
        let policy = try Packs.versions([
            ("2011-04-01", "until: 2026-01-31", old),
            ("2026-02-01", takesOver ? "takes-over: yes" : "", new),
        ])
        return try AskedChild(sentences, under: policy)
    }

    private let entered = "2026-01-20 becomes looked after, V2, U6"

    @Test func `what opened under the old version stays under it unless the new one says that it takes over`() throws {
        // 20 January and 30 days are 19 February; and 14 days are 3 February.
        let child = try child(entered, to: "due: {within: 14 days}", takesOver: false)
        #expect(child.dueDays(on: "2026-02-01") == ["2026-02-19"])
        #expect(child.outcomes(on: "2026-02-19") == [.due])
    }

    @Test func `it is due by the new version from the day on which that holds, and by the old one before`() throws {
        let child = try child(entered, to: "due: {within: 14 days}")
        #expect(child.dueDays(on: "2026-01-31") == ["2026-02-19"])
        #expect(child.dueDays(on: "2026-02-01") == ["2026-02-03"])
        #expect(child.outcomes(on: "2026-02-03") == [.due])
        #expect(child.outcomes(on: "2026-02-04") == [.overdue])
    }

    @Test func `the new version can put the due day later`() throws {
        // 20 January and 5 days are the 25th; and 40 days are 1 March.
        let child = try child(entered, from: "due: {within: 5 days}", to: "due: {within: 40 days}")
        #expect(child.outcomes(on: "2026-01-31") == [.overdue])
        #expect(child.outcomes(on: "2026-02-01") == [.due])
        #expect(child.dueDays(on: "2026-02-01") == ["2026-03-01"])
        #expect(child.outcomes(on: "2026-03-02") == [.overdue])
    }

    @Test func `what was met, closed or excused the day before is not taken over`() throws {
        let met = try child(entered, "2026-01-31 plan", from: "due: {within: 5 days}", to: "due: {within: 40 days}")
        #expect(met.outcomes(on: "2026-02-10") == [.metLate])
        let closed = try child(
            entered, "2026-01-31 ceases to be looked after, E4A", from: "due: {within: 5 days}",
            to: "due: {within: 40 days}")
        #expect(closed.outcomes(on: "2026-02-10") == [.missed])
        let excused = try child(
            entered, "2026-01-31 is excused, he is ill, by the service manager", to: "due: {within: 14 days}")
        #expect(excused.dueDays(on: "2026-02-10") == ["2026-02-19"])
    }

    @Test func `what is met, closed or excused on the day itself is judged by the new version`() throws {
        let met = try child(entered, "2026-02-01 plan", from: "due: {within: 5 days}", to: "due: {within: 40 days}")
        #expect(met.outcomes(on: "2026-02-01") == [.met])
        let closed = try child(
            entered, "2026-02-01 ceases to be looked after, E4A", from: "due: {within: 5 days}",
            to: "due: {within: 40 days}")
        #expect(closed.outcomes(on: "2026-01-31") == [.overdue])
        #expect(closed.outcomes(on: "2026-02-01") == [.doesNotApply])
    }

    @Test func `the last day of the old version still opens under it, and the first of the new one under that`() throws
    {
        let last = try child("2026-01-31 becomes looked after, V2, U6", to: "due: {within: 14 days}")
        #expect(last.obligations(on: "2026-02-10").map { last.policy.rules[$0.rule].provenance.from } == ["2011-04-01"])
        #expect(last.dueDays(on: "2026-02-01") == ["2026-02-14"])
        let first = try child("2026-02-01 becomes looked after, V2, U6", to: "due: {within: 14 days}")
        #expect(
            first.obligations(on: "2026-02-10").map { first.policy.rules[$0.rule].provenance.from } == ["2026-02-01"])
        #expect(first.obligations(on: "2026-02-10").map(\.moved) == [[]])
    }

    @Test func `an event that brought the old due day forward no longer counts, and one of the new version does`()
        throws
    {
        // The meeting on 25 January brings the old due day to that day; 40 days are 1 March, and the review of 10 February
        // brings that forward.
        let child = try child(
            entered, "2026-01-25 meeting", "2026-02-10 review",
            from: "due: {earliest-of: [{within: 30 days}, {by: meeting}]}",
            to: "due: {earliest-of: [{within: 40 days}, {by: review}]}")
        #expect(child.dueDays(on: "2026-01-25") == ["2026-01-25"])
        #expect(child.dueDays(on: "2026-02-01") == ["2026-03-01"])
        #expect(child.dueDays(on: "2026-02-10") == ["2026-02-10"])
        #expect(
            child.reason(on: "2026-02-11")
                == "Due by 10 February 2026: the new version of the rule has held since 1 February 2026. It arose with "
                + "becoming looked after on 20 January 2026. 1 day overdue.")
    }

    @Test func `an event of the new version that came before counts from its first day on`() throws {
        let child = try child(
            entered, "2026-01-25 review", to: "due: {earliest-of: [{within: 40 days}, {by: review}]}")
        #expect(child.outcomes(on: "2026-01-31") == [.due])
        #expect(child.dueDays(on: "2026-02-01") == ["2026-01-25"])
        #expect(child.outcomes(on: "2026-02-01") == [.overdue])
    }

    @Test func `the event before which it had to be done closes it no longer once the new version does not name it`()
        throws
    {
        let sentences = [entered, "2026-02-10 meeting", "2026-02-12 plan"]
        let policy = try Packs.versions([
            ("2011-04-01", "until: 2026-01-31", "due: {before: meeting}"),
            ("2026-02-01", "takes-over: yes", "due: {within: 25 days}"),
        ])
        // 20 January and 25 days are 14 February.
        let child = try AskedChild(sentences, under: policy)
        #expect(child.outcomes(on: "2026-02-11") == [.due])
        #expect(child.outcomes(on: "2026-02-12") == [.met])
        let earlier = try AskedChild([entered, "2026-01-25 meeting", "2026-02-12 plan"], under: policy)
        #expect(earlier.outcomes(on: "2026-02-12") == [.missed])
    }

    @Test func `a number that the old version did not give is given from then on`() throws {
        let old = "due: {within: time}\nvalues: {time: [{from: 2011-04-01, is: not given, source: section 1}]}"
        let child = try child(entered, from: old, to: "due: {within: 14 days}")
        #expect(child.outcomes(on: "2026-01-31") == [.cannotTell])
        #expect(child.reason(on: "2026-01-31") == "Cannot tell, because Testshire’s policy gives no number for “time”.")
        #expect(child.outcomes(on: "2026-02-01") == [.due])
        #expect(child.outcomes(on: "2026-02-04") == [.overdue])
        let met = try self.child(entered, "2026-02-04 plan", from: old, to: "due: {within: 14 days}")
        #expect(met.outcomes(on: "2026-02-04") == [.metLate])
    }

    @Test func `where the new version gives no number the old due day stands`() throws {
        let new = "due: {within: time}\nvalues: {time: [{from: 2026-02-01, is: not given, source: section 1}]}"
        #expect(try child(entered, to: new).dueDays(on: "2026-02-10") == ["2026-02-19"])
    }

    @Test func `the case of the new version is the one that held when the duty opened`() throws {
        let new = "due: [{when: {age: {under: 10}}, within: 20 days}, {within: 14 days}]"
        // He turns ten on 25 January, five days after the duty opened: 20 January and 20 days are 9 February.
        #expect(try child("born 2016-01-25", entered, to: new).dueDays(on: "2026-02-01") == ["2026-02-09"])
        #expect(try child("born 2016-01-20", entered, to: new).dueDays(on: "2026-02-01") == ["2026-02-03"])
    }

    @Test func `what is exempt under the old version stays so`() throws {
        let child = try child(
            "born 2016-01-25", entered,
            from: "unless: [{when: {age: {under: 10}}, because: he is young}]\ndue: {within: 30 days}",
            to: "due: {within: 14 days}")
        #expect(child.outcomes(on: "2026-02-10") == [.doesNotApply])
    }

    @Test func `each of several versions takes over on its day`() throws {
        let policy = try Packs.versions([
            ("2011-04-01", "until: 2026-01-31", "due: {within: 30 days}"),
            ("2026-02-01", "until: 2026-02-28, takes-over: yes", "due: {within: 50 days}"),
            ("2026-03-01", "takes-over: yes", "due: {within: 45 days}"),
        ])
        // 20 January and 30 days are 19 February; 50 days are 11 March; 45 days are 6 March.
        let child = try AskedChild([entered], under: policy)
        #expect(child.dueDays(on: "2026-01-31") == ["2026-02-19"])
        #expect(child.dueDays(on: "2026-02-28") == ["2026-03-11"])
        #expect(child.dueDays(on: "2026-03-01") == ["2026-03-06"])
    }

    @Test func `a version that does not take over leaves what opened before to the one after it`() throws {
        let policy = try Packs.versions([
            ("2011-04-01", "until: 2026-01-31", "due: {within: 60 days}"),
            ("2026-02-01", "until: 2026-02-28", "due: {within: 50 days}"),
            ("2026-03-01", "takes-over: yes", "due: {within: 45 days}"),
        ])
        // 20 January and 60 days are 21 March.
        let child = try AskedChild([entered], under: policy)
        #expect(child.dueDays(on: "2026-02-28") == ["2026-03-21"])
        #expect(child.dueDays(on: "2026-03-01") == ["2026-03-06"])
    }

    @Test func `the explanation says that the new version has held since then, and counts with its number`() throws {
        let child = try child(entered, to: "due: {within: 14 days}")
        #expect(child.reason(on: "2026-01-31") == "Within 30 days of becoming looked after on 20 January 2026.")
        #expect(
            child.reason(on: "2026-02-04")
                == "Due by 3 February 2026: the new version of the rule has held since 1 February 2026. It arose with "
                + "becoming looked after on 20 January 2026. 1 day overdue.")
        let explanation = try #require(child.explanation(on: "2026-02-04"))
        #expect(explanation.values.map(\.limit) == ["14 days"])
        #expect(explanation.values.map(\.from) == ["2026-02-01"])
        #expect(
            explanation.facts.map(\.words) == [
                "Opened by becoming looked after on Tuesday 20 January 2026",
                "The new version of the rule has held since 1 February 2026, by which it is due on 3 February 2026",
            ])
        #expect(
            explanation.arithmetic == [
                "30 days from Tuesday 20 January 2026, which is day 0 and is not counted, end on Thursday 19 February 2026.",
                "The new version of the rule has held since 1 February 2026, by which it is due on Tuesday 3 February 2026.",
            ])
    }

    @Test func `a description of the rule says that it takes over`() throws {
        let policy = try child(entered, to: "due: {within: 14 days}").policy
        let lines = policy.rules.map { RuleDescription($0, policy).lines.first { $0.name == "Takes over" } }
        #expect(
            lines.map { $0?.texts } == [
                nil, ["What opened under the version before and is still open on 1 February 2026 is due by this one"],
            ])
    }
}
