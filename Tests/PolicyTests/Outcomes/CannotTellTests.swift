import Policy
import Testing
import Timeline
import TimelineTesting

/// A plan is due on 15 January 2026, and the record of plans has gaps.
@Suite struct CannotTellTests {
    private func child(_ sentences: String...) throws -> AskedChild {
        try AskedChild(["2026-01-05 becomes looked after, V2, U6"] + sentences, under: Packs.policy(""))
    }

    @Test func `where plans are not recorded nobody can tell whether one was made`() throws {
        let child = try child("record does not hold plan")
        for day in ["2026-01-05", "2026-01-15", "2026-01-16", "2028-01-01"] as [Day] {
            #expect(child.outcomes(on: day) == [.cannotTell])
        }
        #expect(child.dueDays(on: "2026-01-05") == ["2026-01-15"])
        #expect(child.reason(on: "2026-01-05") == "Cannot tell, because plans are not recorded here.")
    }

    @Test func `after the record's last day nobody can tell any more`() throws {
        let child = try child("record holds plan until 2026-01-20")
        #expect(child.outcomes(on: "2026-01-15") == [.due])
        #expect(child.outcomes(on: "2026-01-20") == [.overdue])
        #expect(child.outcomes(on: "2026-01-21") == [.cannotTell])
        #expect(
            child.reason(on: "2026-01-21") == "Cannot tell, because plans are recorded here only until 20 January 2026."
        )
    }

    @Test func `a record that begins a day too late cannot show that nothing was done before`() throws {
        let late = try child("record holds plan from 2026-01-06")
        #expect(late.outcomes(on: "2026-01-16") == [.cannotTell])
        #expect(
            late.reason(on: "2026-01-16") == "Cannot tell, because plans are recorded here only since 6 January 2026.")
        let inTime = try child("record holds plan from 2026-01-05")
        #expect(inTime.outcomes(on: "2026-01-16") == [.overdue])
    }

    @Test func `what is recorded in time counts, be the record whole or not`() throws {
        let child = try child("record does not hold plan", "2026-01-15 plan")
        #expect(child.outcomes(on: "2026-01-14") == [.cannotTell])
        #expect(child.outcomes(on: "2026-01-15") == [.met])
    }

    @Test func `it was late only if the record would have shown it in time`() throws {
        let uncovered = try child("record holds plan from 2026-01-06", "2026-01-16 plan")
        #expect(uncovered.outcomes(on: "2026-01-16") == [.cannotTell])
        let covered = try child("record holds plan until 2026-01-15", "2026-01-16 plan")
        #expect(covered.outcomes(on: "2026-01-16") == [.metLate])
        let short = try child("record holds plan until 2026-01-14", "2026-01-16 plan")
        #expect(short.outcomes(on: "2026-01-16") == [.cannotTell])
    }

    @Test func `it was missed only if the record would have shown it up to the end`() throws {
        let covered = try child("record holds plan until 2026-02-02", "2026-02-02 ceases to be looked after, E4A")
        #expect(covered.outcomes(on: "2026-03-01") == [.missed])
        let short = try child("record holds plan until 2026-02-01", "2026-02-02 ceases to be looked after, E4A")
        #expect(short.outcomes(on: "2026-03-01") == [.cannotTell])
    }

    @Test func `while the record does not show that the child is still in care nobody can tell`() throws {
        let child = try child("record holds placements and legal statuses until 2026-01-31")
        #expect(child.outcomes(on: "2026-01-31") == [.overdue])
        #expect(child.outcomes(on: "2026-02-01") == [.cannotTell])
    }

    @Test func `when the period of care began is not recorded, so neither is the due day`() throws {
        let child = try AskedChild(["2026-01-05 is found looked after, C2, U6"], under: Packs.policy(""))
        #expect(child.outcomes(on: "2026-01-16") == [.cannotTell])
        #expect(child.dueDays(on: "2026-01-16") == [nil])
        #expect(
            child.reason(on: "2026-01-16")
                == "Cannot tell, because it is not recorded when this period of care began.")
    }

    @Test func `what can be met by two kinds can be missed only where both are recorded`() throws {
        let policy = try Packs.policy("met-by: [plan, meeting]")
        func outcomes(_ coverage: String) throws -> [Outcome] {
            try AskedChild([coverage, "2026-01-05 becomes looked after, V2, U6"], under: policy)
                .outcomes(on: "2026-01-16")
        }
        #expect(try outcomes("record does not hold plan") == [.cannotTell])
        #expect(try outcomes("record does not hold meeting") == [.cannotTell])
        #expect(try outcomes("record does not hold visit") == [.overdue])
    }
}
