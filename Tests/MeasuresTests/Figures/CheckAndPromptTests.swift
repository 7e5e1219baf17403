import Measures
import Policy
import Testing
import Timeline
import TimelineTesting

/// Checks of a state and prompts to judge, in the figures of January and February 2026 as they stood at the end.
@Suite struct CheckAndPromptTests {
    private func months(_ obligation: Obligation, _ rule: Rule) -> [DutyCounts]? {
        var figures = RuleFigures([rule], from: "2026-01-01", to: "2026-02-28")
        figures.add([obligation], on: "2026-02-28")
        return figures.months(of: "R")
    }

    private let check = Rule.given("R", .state, metWhen: .isLookedAfter(true))
    private let prompt = Rule.given("R", .flag, metBy: "meeting")
    private let none = DutyCounts()

    @Test func `a check is kept or missed on the day of the check`() {
        let held = Obligation.given(opened: "2026-01-20", met: "2026-01-20")
        #expect(months(held, check) == [.given(opened: 1, due: 1, kept: 1), none])
        let didNotHold = Obligation.given(opened: "2026-01-20", doubt: .didNotHold)
        #expect(months(didNotHold, check) == [.given(opened: 1, due: 1, missed: 1), none])
    }

    @Test func `a check with a due day counts on that day`() {
        let held = Obligation.given(opened: "2026-01-20", due: "2026-02-03", met: "2026-01-20")
        #expect(months(held, check) == [.given(opened: 1), .given(due: 1, kept: 1)])
    }

    @Test func `a prompt is considered or not, and never due or missed`() {
        let considered = Obligation.given(opened: "2026-01-20", met: "2026-02-20")
        #expect(months(considered, prompt) == [.given(opened: 1, considered: 1), none])
        let open = Obligation.given(opened: "2026-01-20")
        #expect(months(open, prompt) == [.given(opened: 1, notConsidered: 1), none])
        let closed = Obligation.given(opened: "2026-01-20", closed: "2026-02-10")
        #expect(months(closed, prompt) == [.given(opened: 1, notConsidered: 1), none])
    }

    @Test func `of a prompt too one may be unable to tell`() {
        let unrecorded = Obligation.given(opened: "2026-01-20", covered: nil)
        #expect(months(unrecorded, prompt) == [.given(opened: 1, cannotTell: 1), none])
    }

    @Test func `a duty without a due day opens and is never due`() {
        let done = Obligation.given(opened: "2026-01-20", met: "2026-02-20")
        #expect(months(done, .given("R", metBy: "meeting")) == [.given(opened: 1), none])
    }
}
