import Measures
import Pages
import Policy
import Testing
import Timeline

@Suite struct TrialPageTests {
    private let library = SampleLibrary.library
    private let usual: ClosedRange<Day>

    init() throws {
        usual = try #require(Day(2025, 6, 2))...(try #require(Day(2026, 6, 1)))
    }

    private func form(_ query: TrialQuery) -> TrialForm { TrialForm(query, usual: usual) }

    private func page(_ query: TrialQuery) throws -> String {
        let form = form(query)
        var result: TrialResult?
        if let span = form.span, let new = library.book(query.pack), let old = library.book(query.against) {
            var trial = PolicyTrial(of: new.policy, against: old.policy, in: span)
            trial.add(SampleExample.late.timeline)
            result = trial.result
        }
        return TrialPage(library: library, form: form, adopted: "law", result: result).text
    }

    @Test func `before a choice there is only the form, with the policy in use as the other`() throws {
        let page = try page(TrialQuery())
        #expect(page.contains(#"<option value="law" selected>"#))
        #expect(!page.contains("What it would have asked"))
    }

    @Test func `what only the policy tried asks is told rule by rule and child by child`() throws {
        // The child came into care on 5 January 2026; minutes were due within seven working days, on 14 January.
        let page = try page(TrialQuery(pack: "council", against: "law"))
        #expect(page.contains("on 1 recorded child for the days from 2 June 2025 to 1 June 2026"))
        #expect(page.contains("4 rules only in the policy that is tried, 0 only in the other"))
        #expect(
            page.contains(
                #"<a href="/policy/council/rules/C-1">Minutes</a><small>Testshire</small></th><td class="number" data-label="Opened">1</td><td class="number" data-label="Due">1</td>"#
            ))
        #expect(page.contains(#"<span class="tag overdue">Overdue</span><small>due 14 January 2026</small>"#))
        #expect(page.contains(#"<span class="quiet">Not asked</span>"#))
    }

    @Test func `the work is told by week and by role`() throws {
        let page = try page(TrialQuery(pack: "council", against: "law"))
        #expect(page.contains(#"<th scope="row">12 January 2026<small>Testshire</small></th>"#))
        #expect(page.contains(#"role=team%20manager#rules">Team manager</a><small>Testshire</small></th>"#))
    }

    @Test func `a child without a team is told as one without, and not left out`() throws {
        let page = try page(TrialQuery(pack: "council", against: "law"))
        #expect(page.contains(#"team=-#findings">No team recorded</a><small>Testshire</small></th>"#))
        #expect(page.contains("<small>no team recorded</small>"))
    }

    @Test func `of one team and one role only theirs is shown, with the way back`() throws {
        let query = TrialQuery(pack: "council", against: "law", team: "North", role: "team manager")
        let page = try page(query)
        #expect(page.contains("<strong>Team: North. </strong>"))
        #expect(page.contains("0 duties would have been asked for otherwise."))
        #expect(page.contains(#"role=team%20manager#teams">Show all teams</a>"#))
        #expect(page.contains("<strong>Team manager. </strong>"))
        #expect(page.contains(#"team=North#rules">Show all roles</a>"#))
        #expect(query.shows(team: "North", roles: ["team manager", "social worker"]))
        #expect(!query.shows(team: nil, roles: ["team manager"]))
        #expect(!query.shows(team: "North", roles: ["social worker"]))
        #expect(TrialQuery(team: TrialQuery.noTeam).shows(team: nil, roles: []))
    }

    @Test func `what is not recorded is not told as nothing asked`() throws {
        let page = try page(TrialQuery(pack: "council", against: "law"))
        #expect(page.contains("1 rule of which nobody can tell"))
        #expect(page.contains("life story books</span>"))
    }

    @Test func `days that cannot be read or are in the wrong order are said beside their field`() throws {
        #expect(
            try page(TrialQuery(pack: "council", against: "law", from: "31 June")).contains(
                "First day: “31 June” is not a day"))
        let turned = form(TrialQuery(from: "1 June 2026", to: "1 May 2026"))
        #expect(turned.problems.map(\.message) == ["It is before the first day, 1 June 2026."])
        #expect(form(TrialQuery(from: "1 June 2020", to: "1 June 2026")).problems.count == 1)
    }

    @Test func `a day that is left empty is the usual one`() {
        #expect(form(TrialQuery()).span == usual)
        #expect(form(TrialQuery(from: "1/1/2026")).span?.lowerBound == Day(2026, 1, 1))
    }

    @Test func `a trial survives its address`() {
        let query = TrialQuery(pack: "council", against: "law", from: "1 May 2026")
        #expect(Route.trial(query).address == "/policy/try?pack=council&against=law&from=1%20May%202026")
    }

    @Test func `the file holds what differs`() throws {
        var trial = PolicyTrial(of: SampleLibrary.council.policy, against: SampleLibrary.law.policy, in: usual)
        trial.add(SampleExample.late.timeline)
        let text = String(decoding: AskedFile(trial.result).bytes, as: UTF8.self)
        #expect(text.contains("1,,,C-1,Minutes,team manager,new,2026-01-05,2026-01-14,overdue,,\r\n"))
    }
}
