import CaseworkTesting
import Measures
import Policy
import Testing
import Timeline
import TimelineTesting

/// Which duties of a trial are listed.
@Suite struct TrialListTests {
    private let span: ClosedRange<Day> = "2026-01-01"..."2026-03-31"
    private let review = Rule.given("REVIEW", within: "20 working days", metBy: "review")

    @Test func `two policies that ask the same differ in nothing`() {
        var trial = PolicyTrial(of: .given(review), against: .given(review), in: span)
        trial.add(.given("W1", .reviewed("2026-01-20")))
        #expect(trial.result.asked == [])
        #expect(trial.result.all.rules.map(\.changes) == [0])
        #expect(trial.result.children == 1)
    }

    /// A rule that asks for a visit after each review: W1 has two reviews, W2 none.
    @Test func `of a rule that both have only the duties that differ are listed`() {
        func policy(_ limit: String) -> Policy {
            .given(review, .given("NEXT", opens: .held("review"), within: limit, metBy: "visit"))
        }
        var trial = PolicyTrial(of: policy("1 week"), against: policy("2 weeks"), in: span)
        trial.add(.given("W1", .reviewed("2026-01-20"), .reviewed("2026-02-20")))
        trial.add(.given("W2"))
        #expect(trial.result.asked.map(\.child) == ["W1", "W1"])
        #expect(trial.result.asked.map(\.rule) == ["NEXT", "NEXT"])
        #expect(trial.result.asked.map(\.opened) == ["2026-01-20", "2026-02-20"])
        #expect(trial.result.asked.map(\.new?.due) == ["2026-01-27", "2026-02-27"])
        #expect(trial.result.asked.map(\.old?.due) == ["2026-02-03", "2026-03-06"])
    }

    @Test func `what neither opened nor fell due in the span is not listed`() {
        let visit = Rule.given("VISIT", within: "1 week", metBy: "visit")
        var trial = PolicyTrial(of: .given(visit), against: .given(), in: "2026-01-13"..."2026-03-31")
        trial.add(.given("W1"))
        #expect(trial.result.asked == [])
        #expect(trial.result.all.rules.map(\.new) == [DutyCounts()])
    }

    @Test func `a list has an end, and says how many there are`() {
        var trial = PolicyTrial(of: .given(review), against: .given(), in: span, listing: .init(1))
        trial.add(.given("W1"))
        trial.add(.given("W2"))
        #expect(trial.result.asked.map(\.child) == ["W1"])
        #expect(trial.result.all.changes == 2)
        #expect(trial.result.asked.map(\.worker) == [nil])
        #expect(trial.result.workers.map(\.place) == [nil])
    }

    @Test func `a rule that opens on what is not recorded says so`() {
        let minutes = Rule.given("MINUTES", opens: .held("meeting"), within: "1 week", metBy: "visit")
        var trial = PolicyTrial(of: .given(minutes, review), against: .given(), in: span)
        trial.add(.given("W1"))
        #expect(trial.result.all.rules.map(\.openingsNotRecorded) == [["meeting"], []])
        #expect(trial.result.all.rules.map(\.isEmpty) == [true, false])
    }

    @Test func `a prompt is counted as considered or not and is no work due`() {
        let prompt = Rule.given("PROMPT", .flag, within: "1 week", metBy: "review")
        var trial = PolicyTrial(of: .given(prompt), against: .given(), in: span)
        trial.add(.given("W1", .reviewed("2026-01-20")))
        trial.add(.given("W2"))
        #expect(trial.result.all.rules.map(\.new) == [.given(opened: 2, considered: 1, notConsidered: 1)])
        #expect(trial.result.all.roles.map(\.new) == [.given(opened: 2, considered: 1, notConsidered: 1)])
    }
}
