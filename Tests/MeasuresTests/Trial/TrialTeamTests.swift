import CaseworkTesting
import Measures
import Policy
import Testing
import Timeline
import TimelineTesting

/// A child is looked after from Monday 5 January 2026 and reviewed on 20 January. Team North holds the case until
/// 18 January, South from then to the end of the month, and since then no team is recorded. The new policy asks for the
/// review by 19 January and for a visit, which is not recorded, by 12 January; the old one for the review by 2 February
/// and for another within a week, by 12 January.
@Suite struct TrialTeamTests {
    private let old = Policy.given(
        .given("REVIEW", by: ["reviewing officer"], within: "20 working days", metBy: "review"),
        .given("GONE", within: "1 week", metBy: "review"))
    private let new = Policy.given(
        .given("REVIEW", by: ["reviewing officer"], within: "10 working days", metBy: "review"),
        .given("VISIT", by: ["social worker", "team manager"], within: "1 week", metBy: "visit"))

    private func result(_ listing: PolicyTrial.Listing = .init()) -> TrialResult {
        var trial = PolicyTrial(of: new, against: old, in: "2026-01-01"..."2026-03-31", listing: listing)
        trial.add(
            .given(
                "W1", .reviewed("2026-01-20"), .ofTeam("North", "2026-01-05", until: "2026-01-19"),
                .ofTeam("South", "2026-01-19", until: "2026-02-01")))
        return trial.result
    }

    @Test func `a duty opens with the team of that day and falls due with the team of the due day`() {
        let teams = result().teams
        #expect(teams.map(\.team) == ["North", "South", nil])
        #expect(
            teams.map(\.work.total.new) == [
                .given(opened: 2, due: 1, cannotTell: 1), .given(due: 1, late: 1), .given(),
            ])
        #expect(
            teams.map(\.work.total.old) == [
                .given(opened: 2, due: 1, late: 1), .given(), .given(due: 1, kept: 1),
            ])
    }

    /// A meeting is held in January and should be held again within a week.
    @Test func `what is asked of the organisation itself counts beside the teams, and is no child’s`() {
        let weekly = Rule.given("WEEKLY", opens: .held("meeting"), within: "1 week", metBy: "meeting")
            .with(scope: Scope(unit: .service, condition: .always))
        var trial = PolicyTrial(of: .given(weekly), against: .given(), in: "2026-01-01"..."2026-01-18")
        trial.add(.service(.happened("meeting", "2026-01-05")))
        let result = trial.result
        #expect(result.children == 0)
        #expect(result.teams.map(\.team) == ["The organisation itself"])
        #expect(result.all.total.new == .given(opened: 1, due: 1, overdue: 1))
        #expect(result.workers.isEmpty && result.asked.isEmpty)
    }

    @Test func `the teams together are all`() {
        let result = result()
        let teams = result.teams.map(\.work)
        #expect(teams.map(\.total.new).reduce(DutyCounts(), +) == result.all.total.new)
        for (place, week) in result.all.weeks.enumerated() {
            #expect(teams.map { $0.weeks[place].old }.reduce(DutyCounts(), +) == week.old)
        }
        #expect(teams.map(\.changes) == [2, 1, 0])
        #expect(result.all.changes == 3)
    }

    /// The review is due on 19 January, the Monday of week 4.
    @Test func `of a team its weeks, its rules and its roles are told`() throws {
        let south = try #require(result().work(of: "South"))
        #expect(south.weeks.filter { $0.new.due > 0 }.map(\.place.description) == ["2026-W04"])
        #expect(south.rules.map(\.new) == [.given(due: 1, late: 1), .given(), nil])
        #expect(south.roles.map(\.place) == ["reviewing officer"])
        #expect(result().work(of: "West")?.rules.count == nil)
    }

    @Test func `the list says whose each duty is, and can be of one team only`() {
        #expect(result().asked.map(\.rule) == ["REVIEW", "VISIT", "GONE"])
        #expect(result().asked.map(\.team) == ["South", "North", "North"])
        #expect(result(.init(1) { $0.team == "North" }).asked.map(\.rule) == ["VISIT"])
    }
}
