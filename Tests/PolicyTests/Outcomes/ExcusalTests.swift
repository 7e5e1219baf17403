import Policy
import Testing
import Timeline
import TimelineTesting

/// A plan is due on 15 January 2026 and can be excused.
@Suite struct ExcusalTests {
    private let excused = "is excused, the child goes home soon, by the service manager"

    private func child(_ sentences: String...) throws -> AskedChild {
        try AskedChild(["2026-01-05 becomes looked after, V2, U6"] + sentences, under: Packs.policy(""))
    }

    @Test func `it is excused from the day of the excusal on, with reason and approver`() throws {
        let child = try child("2026-01-10 \(excused)")
        #expect(child.outcomes(on: "2026-01-09") == [.due])
        #expect(child.outcomes(on: "2026-01-10") == [.excused])
        #expect(child.outcomes(on: "2026-02-10") == [.excused])
        #expect(
            child.reason(on: "2026-01-10")
                == "Excused from 10 January 2026 by the service manager: the child goes home soon.")
    }

    @Test func `it was overdue before it was excused`() throws {
        let child = try child("2026-01-20 \(excused)")
        #expect(child.outcomes(on: "2026-01-19") == [.overdue])
        #expect(child.outcomes(on: "2026-01-20") == [.excused])
    }

    @Test func `what is done after all is met`() throws {
        let child = try child("2026-01-10 \(excused)", "2026-01-12 plan")
        #expect(child.outcomes(on: "2026-01-11") == [.excused])
        #expect(child.outcomes(on: "2026-01-12") == [.met])
    }

    @Test func `what is done already needs no excuse`() throws {
        let child = try child("2026-01-10 plan", "2026-01-12 \(excused)")
        #expect(child.outcomes(on: "2026-01-12") == [.met])
        #expect(child.obligations(on: "2026-01-12").map(\.excused) == [nil])
    }

    @Test func `an excusal after the child has left excuses nothing`() throws {
        let child = try child("2026-01-20 ceases to be looked after, E4A", "2026-01-20 \(excused)")
        #expect(child.outcomes(on: "2026-02-01") == [.missed])
    }

    @Test func `an excusal from before the child was looked after excuses nothing`() throws {
        let child = try child("2026-01-04 \(excused)")
        #expect(child.outcomes(on: "2026-01-16") == [.overdue])
    }

    @Test func `of two excusals the earlier counts, whichever was recorded first`() throws {
        let child = try child(
            "2026-01-12 is excused, second, by the manager", "2026-01-08 is excused, first, by the manager")
        #expect(child.outcomes(on: "2026-01-08") == [.excused])
        #expect(child.obligations(on: "2026-01-12").first?.excused?.reason == "first")
    }

    @Test func `one rule is excused and not the others`() throws {
        let policy = try Packs.policy("", "met-by: visit")
        let child = try AskedChild(
            ["2026-01-05 becomes looked after, V2, U6", "2026-01-10 \(excused)"], under: policy)
        #expect(child.outcomes("R1", on: "2026-01-10") == [.excused])
        #expect(child.outcomes("R2", on: "2026-01-10") == [.due])
    }

    @Test func `of a duty that comes again the one that is open is excused, and not the next`() throws {
        let policy = try Packs.policy("opens: visit\nmet-by: visit")
        let child = try AskedChild(
            [
                "2026-01-05 becomes looked after, V2, U6", "2026-01-06 visit", "2026-01-14 \(excused)",
                "2026-01-20 visit",
            ], under: policy)
        #expect(child.outcomes(on: "2026-01-19") == [.excused])
        #expect(child.outcomes(on: "2026-01-20") == [.metLate, .due])
        #expect(child.outcomes(on: "2026-01-31") == [.metLate, .overdue])
    }
}
