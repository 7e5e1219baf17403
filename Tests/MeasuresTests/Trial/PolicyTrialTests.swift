import CaseworkTesting
import Measures
import Policy
import Testing
import Timeline
import TimelineTesting

/// A child is looked after from Monday 5 January 2026 and reviewed on 20 January. The policy that holds asks for the
/// review within 20 working days, which is by 2 February; the new one within 10, by 19 January, and for a visit within a
/// week, by 12 January. Visits are not recorded. Worker A has the child until 18 January, then B. The old policy asks for a
/// review within a week too, which it does not get in time.
@Suite struct PolicyTrialTests {
    private let old = Policy.given(
        .given("REVIEW", by: ["reviewing officer"], within: "20 working days", metBy: "review"),
        .given("GONE", within: "1 week", metBy: "review"))
    private let new = Policy.given(
        .given("REVIEW", by: ["reviewing officer"], within: "10 working days", metBy: "review"),
        .given("VISIT", by: ["social worker", "team manager"], within: "1 week", metBy: "visit"))

    private func result(_ span: ClosedRange<Day> = "2026-01-01"..."2026-03-31") -> TrialResult {
        var trial = PolicyTrial(of: new, against: old, in: span)
        trial.add(
            .given(
                "W1", .reviewed("2026-01-20"), .allocated("A", "2026-01-05", until: "2026-01-19"),
                .allocated("B", "2026-01-19")))
        return trial.result
    }

    @Test func `each rule is counted under both policies, by its id`() {
        let rules = result().all.rules
        #expect(rules.map(\.rule.id) == ["REVIEW", "VISIT", "GONE"])
        #expect(rules.map(\.presence) == [.both, .onlyNew, .onlyOld])
        #expect(
            rules.map(\.new) == [
                .given(opened: 1, due: 1, late: 1), .given(opened: 1, due: 1, cannotTell: 1), nil,
            ])
        #expect(
            rules.map(\.old) == [.given(opened: 1, due: 1, kept: 1), nil, .given(opened: 1, due: 1, late: 1)])
        #expect(rules.map(\.changes) == [1, 1, 1])
    }

    @Test func `the list says whom it would have asked what`() {
        let asked = result().asked
        #expect(asked.map(\.rule) == ["REVIEW", "VISIT", "GONE"])
        #expect(asked.map(\.change) == [.changed, .new, .gone])
        #expect(asked.map(\.child) == ["W1", "W1", "W1"])
        #expect(asked.map(\.worker) == ["B", "A", "A"])
        #expect(asked.map(\.new?.due) == ["2026-01-19", "2026-01-12", nil])
        #expect(asked.map(\.new?.outcome) == [.metLate, .cannotTell, nil])
        #expect(asked.map(\.old?.due) == ["2026-02-02", nil, "2026-01-12"])
        #expect(asked.map(\.old?.outcome) == [.met, nil, .metLate])
    }

    /// 5 January 2026 is the Monday of week 2.
    @Test func `work is told week by week, whether or not it was done`() {
        let weeks = result("2026-01-07"..."2026-02-03").all.weeks
        #expect(weeks.map(\.place.description) == ["2026-W02", "2026-W03", "2026-W04", "2026-W05", "2026-W06"])
        #expect(weeks.map(\.new.due) == [0, 1, 1, 0, 0])
        #expect(weeks.map(\.old.due) == [0, 1, 0, 0, 1])
        #expect(weeks.map(\.new.opened) == [0, 0, 0, 0, 0])
        let all = result().all.weeks
        #expect(all[1].new == .given(opened: 2))
        #expect(all[2].new == .given(due: 1, cannotTell: 1))
        #expect(all[3].new == .given(due: 1, late: 1))
        #expect(all[5].old == .given(due: 1, kept: 1))
    }

    @Test func `what two roles share is work for both`() {
        let roles = result().all.roles
        #expect(roles.map(\.place) == ["reviewing officer", "social worker", "team manager"])
        let visit = DutyCounts.given(opened: 1, due: 1, cannotTell: 1)
        #expect(roles.map(\.new) == [.given(opened: 1, due: 1, late: 1), visit, visit])
        #expect(
            roles.map(\.old) == [
                .given(opened: 1, due: 1, kept: 1), .given(opened: 1, due: 1, late: 1), .given(),
            ])
    }

    @Test func `work falls to the social worker of the day`() {
        let workers = result().workers
        #expect(workers.map(\.place) == ["A", "B"])
        #expect(workers.map(\.new) == [.given(opened: 2, due: 1, cannotTell: 1), .given(due: 1, late: 1)])
        #expect(workers.map(\.old) == [.given(opened: 2, due: 1, late: 1), .given(due: 1, kept: 1)])
    }

    @Test func `everything is told as it stood on the last day`() {
        let rules = result("2026-01-01"..."2026-01-19").all.rules
        #expect(rules[0].new == .given(opened: 1, due: 1))
        #expect(rules[0].old == .given(opened: 1))
    }
}
