import Policy
import Testing
import Timeline
import TimelineTesting

/// A plan is due ten days after an assessment, whether the child is looked after or not.
@Suite struct ChildhoodTests {
    private func child(_ sentences: String...) throws -> AskedChild {
        try AskedChild(sentences, under: Packs.policy("during: childhood\nopens: assessment"))
    }

    @Test func `a childhood goes on whether the child is looked after or not`() throws {
        let child = try child("born 2010-06-15", "2026-01-05 assessment")
        #expect(child.dueDays(on: "2026-01-05") == ["2026-01-15"])
        #expect(child.outcomes(on: "2026-01-16") == [.overdue])
    }

    @Test func `it ends on the eighteenth birthday`() throws {
        let child = try child("born 2008-01-20", "2026-01-05 assessment")
        #expect(child.outcomes(on: "2026-01-19") == [.overdue])
        #expect(child.outcomes(on: "2026-01-20") == [.missed])
        #expect(
            child.reason(on: "2026-01-20")?.hasSuffix("Not done by 20 January 2026, when the child turned 18.") == true)
    }

    @Test func `what comes on the eighteenth birthday opens nothing`() throws {
        #expect(try child("born 2008-01-05", "2026-01-05 assessment").obligations(on: "2026-02-01") == [])
        #expect(try child("born 2008-01-06", "2026-01-05 assessment").obligations(on: "2026-02-01").count == 1)
    }

    @Test func `of a child whose birth lies ahead or is not recorded, what is done is asked about all the same`() throws
    {
        let child = try child("date of birth not recorded", "2026-01-05 assessment")
        #expect(child.dueDays(on: "2026-01-05") == ["2026-01-15"])
        #expect(child.outcomes(on: "2026-01-16") == [.overdue])
    }

    @Test func `what happens in the nine months before birth opens a duty, and what came before them does not`() throws
    {
        #expect(try child("born 2026-03-10", "2026-01-05 assessment").outcomes(on: "2026-01-16") == [.overdue])
        #expect(try child("born 2026-03-10", "2025-06-10 assessment").obligations(on: "2026-04-01").count == 1)
        #expect(try child("born 2026-03-10", "2025-06-09 assessment").obligations(on: "2026-04-01") == [])
    }

    @Test func `a childhood begins at birth for what asks of those who are children already`() throws {
        let policy = try Packs.policy("during: childhood\nopens: [assessment, rule comes into force]")
        let inForce = try #require(policy.rules.first?.provenance.from)
        func opened(born: Day) throws -> [Day] {
            try AskedChild(["born \(born)"], under: policy).obligations(on: "2026-02-01").map(\.opened)
        }
        #expect(try opened(born: inForce - 1) == [inForce])
        #expect(try opened(born: inForce) == [])
        #expect(try AskedChild(["date of birth not recorded"], under: policy).obligations(on: "2026-02-01") == [])
    }
}
