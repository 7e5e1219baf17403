import Measures
import Policy
import Testing
import Timeline
import TimelineTesting

/// One obligation in the figures of January to March 2026, mostly as things stood at the end of March.
@Suite struct FigureDefinitionTests {
    private func months(
        _ obligation: Obligation, _ rule: Rule = .given("R"), on day: Day = "2026-03-31"
    ) -> [DutyCounts]? {
        var figures = RuleFigures([rule], from: "2026-01-01", to: "2026-03-31")
        figures.add([obligation], on: day)
        return figures.months(of: "R")
    }

    private let none = DutyCounts()

    @Test func `opened counts in the month of opening, due and kept in the month of the due day`() {
        let kept = Obligation.given(opened: "2026-01-20", due: "2026-02-03", met: "2026-01-30")
        #expect(months(kept) == [.given(opened: 1), .given(due: 1, kept: 1), none])
    }

    @Test func `what is done late counts in the month in which it was due`() {
        let late = Obligation.given(opened: "2026-01-20", due: "2026-01-31", met: "2026-03-01")
        #expect(months(late) == [.given(opened: 1, due: 1, late: 1), none, none])
    }

    @Test func `what closed unmet after its due day was missed`() {
        let missed = Obligation.given(opened: "2026-01-20", due: "2026-01-31", closed: "2026-02-10")
        #expect(months(missed) == [.given(opened: 1, due: 1, missed: 1), none, none])
    }

    @Test func `what closed before its due day opened and was never due`() {
        let ended = Obligation.given(opened: "2026-01-20", due: "2026-02-03", closed: "2026-02-02")
        #expect(months(ended) == [.given(opened: 1), none, none])
    }

    @Test func `what is still not done is overdue, and what is excused is excused`() {
        let overdue = Obligation.given(opened: "2026-01-20", due: "2026-02-03")
        #expect(months(overdue) == [.given(opened: 1), .given(due: 1, overdue: 1), none])
        let excused = Obligation.given(opened: "2026-01-20", due: "2026-02-03", excused: "2026-03-01")
        #expect(months(excused) == [.given(opened: 1), .given(due: 1, excused: 1), none])
    }

    @Test func `on the due day itself it is due and nothing more`() {
        let due = Obligation.given(opened: "2026-01-20", due: "2026-02-03")
        #expect(months(due, on: "2026-02-03") == [.given(opened: 1), .given(due: 1), none])
        #expect(months(due, on: "2026-02-04") == [.given(opened: 1), .given(due: 1, overdue: 1), none])
    }

    @Test func `where nobody can tell counts in the month due, or of opening where there is no due day`() {
        let unrecorded = Obligation.given(opened: "2026-01-20", due: "2026-02-03", covered: nil)
        #expect(months(unrecorded) == [.given(opened: 1), .given(due: 1, cannotTell: 1), none])
        let noNumber = Obligation.given(opened: "2026-01-20", doubt: .noNumber("time allowed"))
        #expect(months(noNumber) == [.given(opened: 1, cannotTell: 1), none, none])
    }

    @Test func `what is exempt does not count`() {
        #expect(months(.given(opened: "2026-01-20", doubt: .exempt(0))) == [none, none, none])
    }

    @Test func `a due day that was brought forward is the one that counts`() {
        let move = Obligation.Move(on: "2026-02-10", due: "2026-02-20", by: nil)
        let late = Obligation.given(opened: "2026-01-20", due: "2026-03-20", moved: [move], met: "2026-03-02")
        #expect(months(late) == [.given(opened: 1), .given(due: 1, late: 1), none])
    }

    @Test func `what was done before the event it must precede is kept in the month of that event`() {
        let move = Obligation.Move(on: "2026-02-05", due: "2026-02-04", by: nil)
        let kept = Obligation.given(opened: "2026-01-05", moved: [move], met: "2026-01-10", closed: "2026-02-05")
        #expect(months(kept) == [.given(opened: 1), .given(due: 1, kept: 1), none])
    }
}
