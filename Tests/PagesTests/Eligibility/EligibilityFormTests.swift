import Pages
import Policy
import Testing
import Timeline

@Suite struct EligibilityFormTests {
    /// The aunt with some fields more, or others.
    private func form(_ changes: [String: String]) throws -> EligibilityForm {
        try SampleEligibility.form(SampleEligibility.aunt.merging(changes) { $1 })
    }

    private func problems(_ changes: [String: String]) throws -> [String] {
        try form(changes).problems.map { "\($0.field): \($0.message)" }
    }

    @Test func `until it is sent the form asks for today and has no answer`() throws {
        let form = try SampleEligibility.form([:])
        #expect(form.given == nil)
        #expect(form.problems.isEmpty)
        #expect(try SampleEligibility.page().contains(#"name="asked.on" value="2 March 2026""#))
    }

    @Test func `days, marks and stretches are read as people write them`() throws {
        let given = try #require(try form([:]).given)
        #expect(given.on == Day(2026, 3, 2))
        #expect(given.answers["applying for"] == .chosen(["home"]))
        #expect(given.answers["relationship"] == .chosen(["aunt"]))
        #expect(given.answers["born"] == Day(2015, 3, 10).map { .day($0) })
        #expect(given.answers["order"] == .yesOrNo(false))
        guard case .stretches(let stretches)? = given.answers["lived together"] else {
            Issue.record("no stretches")
            return
        }
        #expect(stretches.map(\.from) == [Day(2025, 2, 2), Day(2025, 6, 1)])
        #expect(stretches.map(\.until) == [Day(2025, 6, 1), nil])
    }

    @Test func `what is left out, or marked so, is not known`() throws {
        let given = try #require(try SampleEligibility.form(["asked.on": "2/3/2026", "order": "not-known"]).given)
        #expect(given.answers.isEmpty)
    }

    @Test func `that there was no stretch is an answer`() throws {
        let given = try SampleEligibility.form(["asked.on": "2/3/2026", "lived-together.never": "yes"]).given
        #expect(given?.answers == ["lived together": .stretches([])])
    }

    @Test func `empty stretches between others are passed over`() throws {
        let form = try form(["lived-together.2.from": "", "lived-together.4.from": "1 July 2025"])
        guard case .stretches(let stretches)? = form.given?.answers["lived together"] else {
            Issue.record("no stretches")
            return
        }
        #expect(stretches.map(\.from) == [Day(2025, 2, 2), Day(2025, 7, 1)])
    }

    @Test(arguments: [
        ("asked.on", "", "asked.on: Enter a day. Write it like 4 June 2026 or 4/6/2026."),
        (
            "asked.on", "30 February 2026",
            "asked.on: “30 February 2026” is not a day in the calendar. Write it like 4 June 2026 or 4/6/2026."
        ),
        ("born", "3 March 2026", "born: 3 March 2026 is after the day asked about, 2 March 2026."),
        (
            "lived-together.1.until", "2 February 2025",
            "lived-together.1.until: The day the child left must be after the day the child came, 2 February 2025."
        ),
        ("lived-together.1.from", "", "lived-together.1.from: Enter the day the child came."),
        (
            "lived-together.2.until", "3/3/2026",
            "lived-together.2.until: 3 March 2026 is after the day asked about, 2 March 2026."
        ),
        (
            "lived-together.never", "yes",
            "lived-together.never: Take this mark away, or clear the days above it."
        ),
    ])
    func `what cannot be meant is a problem at its field and gives no answer`(
        field: String, typed: String, problem: String
    ) throws {
        #expect(try problems([field: typed]) == [problem])
        #expect(try form([field: typed]).given == nil)
    }

    @Test func `every problem is told, not only the first`() throws {
        let told = try problems(["asked.on": "soon", "born": "long ago", "lived-together.1.from": "then"])
        #expect(told.count == 3)
    }

    @Test func `to ask for room is neither a problem nor an answer`() throws {
        let form = try form(["lived-together.add": "3", "born": "long ago"])
        #expect(form.problems.isEmpty)
        #expect(form.given == nil)
    }
}
