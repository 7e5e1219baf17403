import Policy
import Testing
import Timeline
import TimelineTesting

@Suite struct OpeningTests {
    @Test func `a duty that comes again opens with each event and is met by the next`() throws {
        let policy = try Packs.policy("opens: visit\nmet-by: visit")
        let child = try AskedChild(
            ["2026-01-05 becomes looked after, V2, U6", "2026-01-06 visit", "2026-01-16 visit", "2026-01-27 visit"],
            under: policy)
        #expect(child.obligations(on: "2026-03-01").map(\.opened) == ["2026-01-06", "2026-01-16", "2026-01-27"])
        #expect(child.outcomes(on: "2026-01-27") == [.met, .metLate, .due])
    }

    @Test func `two visits on one day are one`() throws {
        let policy = try Packs.policy("opens: visit\nmet-by: visit")
        let child = try AskedChild(
            ["2026-01-05 becomes looked after, V2, U6", "2026-01-06 visit", "2026-01-06 visit"], under: policy)
        #expect(child.outcomes(on: "2026-01-06") == [.due])
    }

    @Test func `a visit on the day of the placement opens the time to the next`() throws {
        let child = try AskedChild(
            ["2026-01-05 becomes looked after, C1, P1", "2026-01-05 visit"], under: Packs.england.get())
        #expect(child.dueDays("STAT-106", on: "2026-01-06") == ["2026-01-12"])
        #expect(child.outcomes("STAT-106", on: "2026-01-12") == [.due])
        #expect(child.outcomes("STAT-106", on: "2026-01-13") == [.overdue])
    }

    @Test func `where the record begins in the midst of care the time runs from there`() throws {
        let policy = try Packs.policy("opens: [visit, record of visit begins]\nmet-by: visit")
        let child = try AskedChild(
            ["record holds visit from 2026-02-02", "2026-01-05 becomes looked after, V2, U6"], under: policy)
        #expect(child.outcomes(on: "2026-02-01") == [])
        #expect(child.dueDays(on: "2026-02-02") == ["2026-02-12"])
        #expect(child.outcomes(on: "2026-02-13") == [.overdue])
    }

    @Test func `it does not where care began on the record's first day or later`() throws {
        let policy = try Packs.policy("opens: [visit, record of visit begins]\nmet-by: visit")
        for day in ["2026-02-02", "2026-02-03"] {
            let child = try AskedChild(
                ["record holds visit from 2026-02-02", "\(day) becomes looked after, V2, U6"], under: policy)
            #expect(child.obligations(on: "2026-03-01") == [])
        }
    }

    @Test func `numbers count within the period of care, and within the placement where the rule says so`() throws {
        let history = [
            "2026-01-05 becomes looked after, V2, U6", "2026-01-12 visit", "2026-02-02 moves to K2", "2026-02-09 visit",
            "2026-02-16 visit",
        ]
        func opened(_ phrase: String) throws -> [Day] {
            let policy = try Packs.policy("during: placement\nopens: \(phrase)\nmet-by: plan")
            return try AskedChild(history, under: policy).obligations(on: "2026-03-01").map(\.opened)
        }
        #expect(try opened("2nd visit") == ["2026-02-09"])
        #expect(try opened("2nd visit of the placement") == ["2026-02-16"])
        #expect(try opened("1st visit of the placement") == ["2026-01-12", "2026-02-09"])
        #expect(try opened("2nd or later visit") == ["2026-02-09", "2026-02-16"])
    }

    @Test func `a legal status begins and ends with itself, through changes of placement`() throws {
        let policy = try Packs.policy(
            "during: legal status\nwhile: {legal-status: [C1]}\nopens: legal status begins\nmet-by: legal status ends")
        let child = try AskedChild(
            [
                "2026-01-05 becomes looked after, V2, U6", "2026-02-02 legal status C1", "2026-02-05 moves to K2",
                "2026-02-12 legal status C2",
            ], under: policy)
        #expect(child.obligations(on: "2026-03-01").map(\.opened) == ["2026-02-02"])
        #expect(child.outcomes(on: "2026-02-12") == [.met])
    }

    @Test func `what is done on the day of a move is done for the new placement`() throws {
        let policy = try Packs.policy("during: placement\nopens: placement begins")
        let child = try AskedChild(
            ["2026-01-05 becomes looked after, V2, U6", "2026-02-02 moves to K2", "2026-02-02 plan"], under: policy)
        #expect(child.outcomes(on: "2026-02-02") == [.missed, .met])
    }

    @Test func `what was done within the time looked back meets the duty, and a day earlier does not`() throws {
        let policy = try Packs.policy("looking-back: 1 month")
        func outcomes(_ day: Day) throws -> [Outcome] {
            try AskedChild(["\(day) plan", "2026-03-31 becomes looked after, V2, U6"], under: policy)
                .outcomes(on: "2026-04-11")
        }
        #expect(try outcomes("2026-02-28") == [.met])
        #expect(try outcomes("2026-02-27") == [.overdue])
    }
}
