import Policy
import Testing
import Timeline
import TimelineTesting

/// A plan is due ten days after an assessment; with parents there must have been one.
@Suite struct PresumptionTests {
    private func child(_ sentences: String...) throws -> AskedChild {
        let policy = try Packs.policy(
            "during: childhood\nopens: assessment\npresumed-when: {placement: with parents}")
        return try AskedChild(sentences, under: policy)
    }

    private let placed = "2026-01-05 becomes looked after, C2, P1"

    @Test func `where assessments are not recorded nobody can tell`() throws {
        let child = try child("record does not hold assessment", placed)
        #expect(child.outcomes(on: "2026-01-04") == [])
        #expect(child.outcomes(on: "2026-01-05") == [.cannotTell])
        #expect(child.reason(on: "2026-01-05") == "Cannot tell, because assessments are not recorded here.")
    }

    @Test func `where they are recorded and there is none nothing is presumed`() throws {
        #expect(try child(placed).outcomes(on: "2026-02-01") == [])
    }

    @Test func `where the record begins later nobody can tell`() throws {
        #expect(
            try child("record holds assessment from 2026-01-06", placed).outcomes(on: "2026-02-01") == [.cannotTell])
        #expect(try child("record holds assessment from 2026-01-05", placed).outcomes(on: "2026-02-01") == [])
    }

    @Test(arguments: ["2025-12-28", "2026-01-05"])
    func `an assessment that is recorded by then needs no presumption`(day: String) throws {
        let child = try child("record does not hold assessment", placed, "\(day) assessment")
        #expect(child.obligations(on: "2026-01-05").map(\.opened.description) == [day])
    }

    @Test func `an assessment that was dealt with before does not count for this placement`() throws {
        let child = try child("record does not hold assessment", "2025-01-06 assessment", "2025-01-10 plan", placed)
        #expect(child.outcomes(on: "2026-01-05") == [.met, .cannotTell])
    }

    @Test func `an assessment that comes later does not show that there was one at the start`() throws {
        let child = try child("record does not hold assessment", placed, "2026-01-20 assessment")
        #expect(child.outcomes(on: "2026-01-19") == [.cannotTell])
        #expect(child.obligations(on: "2026-01-20").map(\.opened) == ["2026-01-05", "2026-01-20"])
    }

    @Test func `in any other placement nothing is presumed`() throws {
        let child = try child("record does not hold assessment", "2026-01-05 becomes looked after, C2, U6")
        #expect(child.outcomes(on: "2026-02-01") == [])
    }
}
