import Policy
import Testing
import Timeline
import TimelineTesting

@Suite struct ExceptionTests {
    private func rulesThatAsk(_ sentences: String..., on day: Day) throws -> Set<String> {
        let policy = try Packs.england.get()
        let child = try AskedChild(sentences, under: policy)
        let visiting: Set = ["STAT-100", "STAT-101", "STAT-106", "STAT-107", "STAT-107-next"]
        let asking = policy.obligations(for: child.timeline).filter { $0.opened <= day }
        return Set(asking.map { policy.rules[$0.rule].id }).intersection(visiting)
    }

    @Test func `in a foster home the general rules on visits hold, whatever the order`() throws {
        for status in ["C1", "C2", "V2"] {
            let asking = try rulesThatAsk(
                "2026-01-05 becomes looked after, \(status), U6", "2026-01-08 visit", on: "2026-02-01")
            #expect(asking == ["STAT-100", "STAT-101"])
        }
    }

    @Test func `with parents under an interim care order the weekly rule takes the place of both`() throws {
        let asking = try rulesThatAsk(
            "2026-01-05 becomes looked after, C1, P1", "2026-01-08 visit", on: "2026-02-01")
        #expect(asking == ["STAT-106"])
    }

    @Test func `with parents under a full care order the two rules for that take the place of both`() throws {
        let asking = try rulesThatAsk(
            "2026-01-05 becomes looked after, C2, P1", "2026-01-08 visit", on: "2026-02-01")
        #expect(asking == ["STAT-107", "STAT-107-next"])
    }

    @Test func `with parents without an order the general rules hold`() throws {
        let asking = try rulesThatAsk(
            "2026-01-05 becomes looked after, V2, P1", "2026-01-08 visit", on: "2026-02-01")
        #expect(asking == ["STAT-100", "STAT-101"])
    }

    @Test func `when the exception begins what the general rule had opened closes`() throws {
        let child = try AskedChild(
            [
                "2026-01-05 becomes looked after, V2, P1", "2026-01-08 visit", "2026-02-02 legal status C1",
            ], under: Packs.england.get())
        #expect(child.outcomes("STAT-101", on: "2026-02-01") == [.due])
        #expect(child.outcomes("STAT-101", on: "2026-02-02") == [.doesNotApply])
        #expect(child.dueDays("STAT-106", on: "2026-02-02") == ["2026-02-09"])
    }

    @Test func `a rule is asked where its exception does not hold, and only there`() throws {
        let policy = try Packs.policy(
            "during: placement\nopens: placement begins",
            "during: placement\nopens: placement begins\nwhile: {placement: with parents}\nexception-to: [R1]")
        let child = try AskedChild(
            ["2026-01-05 becomes looked after, V2, U6", "2026-02-02 moves to P1", "2026-03-02 moves to K2"],
            under: policy)
        #expect(child.obligations("R1", on: "2026-04-01").map(\.opened) == ["2026-01-05", "2026-03-02"])
        #expect(child.obligations("R2", on: "2026-04-01").map(\.opened) == ["2026-02-02"])
    }
}
