import Policy
import Testing
import Timeline
import TimelineTesting

/// A plan is due ten days after the child becomes looked after on 5 January 2026: on the 15th.
@Suite struct OutcomeTests {
    private func child(_ sentences: String...) throws -> AskedChild {
        try AskedChild(["2026-01-05 becomes looked after, V2, U6"] + sentences, under: Packs.policy(""))
    }

    @Test func `before the child is looked after nobody knows of the duty`() throws {
        #expect(try child().outcomes(on: "2026-01-04") == [])
    }

    @Test func `it is due from the day it opens up to the due day itself, and overdue from the next`() throws {
        let child = try child()
        #expect(child.dueDays(on: "2026-01-05") == ["2026-01-15"])
        #expect(child.outcomes(on: "2026-01-05") == [.due])
        #expect(child.outcomes(on: "2026-01-15") == [.due])
        #expect(child.outcomes(on: "2026-01-16") == [.overdue])
    }

    @Test(arguments: ["2026-01-05", "2026-01-10", "2026-01-15"] as [Day])
    func `it is met by what is done from the day it opens up to the due day`(day: Day) throws {
        let child = try child("\(day) plan")
        #expect(child.outcomes(on: day) == [.met])
        #expect(child.outcomes(on: "2026-06-01") == [.met])
        if day > "2026-01-05" { #expect(child.outcomes(on: day - 1) == [.due]) }
    }

    @Test func `what was done before it opened does not meet it`() throws {
        #expect(try child("2026-01-04 plan").outcomes(on: "2026-01-16") == [.overdue])
    }

    @Test func `it is met late the day after the due day, and was overdue until then`() throws {
        let late = try child("2026-01-16 plan")
        #expect(late.outcomes(on: "2026-01-15") == [.due])
        #expect(late.outcomes(on: "2026-01-16") == [.metLate])
        let later = try child("2026-02-16 plan")
        #expect(later.outcomes(on: "2026-02-15") == [.overdue])
        #expect(later.outcomes(on: "2026-02-16") == [.metLate])
    }

    @Test func `a child who left by the due day no longer needs it`() throws {
        let child = try child("2026-01-15 ceases to be looked after, E4A")
        #expect(child.outcomes(on: "2026-01-14") == [.due])
        #expect(child.outcomes(on: "2026-01-15") == [.doesNotApply])
        #expect(child.outcomes(on: "2026-06-01") == [.doesNotApply])
    }

    @Test func `a child who left the day after missed it`() throws {
        let child = try child("2026-01-16 ceases to be looked after, E4A")
        #expect(child.outcomes(on: "2026-01-15") == [.due])
        #expect(child.outcomes(on: "2026-01-16") == [.missed])
        #expect(child.outcomes(on: "2026-06-01") == [.missed])
    }

    @Test func `what is done after the child has left does not count`() throws {
        let child = try child("2026-01-16 ceases to be looked after, E4A", "2026-01-17 plan")
        #expect(child.outcomes(on: "2026-01-17") == [.missed])
    }

    @Test func `what is done on the day of leaving still counts`() throws {
        let child = try child("2026-01-16 ceases to be looked after, E4A", "2026-01-16 plan")
        #expect(child.outcomes(on: "2026-01-16") == [.metLate])
    }

    @Test func `a duty without a day of its own is never overdue`() throws {
        let policy = try Packs.policy("due: {by: meeting}")
        let child = try AskedChild(["2026-01-05 becomes looked after, V2, U6"], under: policy)
        #expect(child.dueDays(on: "2028-01-05") == [nil])
        #expect(child.outcomes(on: "2028-01-05") == [.due])
    }

    @Test func `every outcome has words of its own`() {
        #expect(Set(Outcome.allCases.map(\.words)).count == 9)
        #expect(Outcome.metLate.words == "Met late")
        #expect(Outcome.cannotTell.rawValue == "cannot-tell")
    }
}
