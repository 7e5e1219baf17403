import Policy
import Testing
import Timeline
import TimelineTesting

@Suite struct DueDayTests {
    private func dueDay(_ due: String, _ sentences: String..., on day: Day = "2026-12-01") throws -> Day? {
        let child = try AskedChild(
            ["2026-01-05 becomes looked after, V2, U6"] + sentences, under: Packs.policy("due: \(due)"))
        return child.dueDays(on: day).first ?? nil
    }

    @Test func `within leaves out the first day and beginning-with counts it`() throws {
        #expect(try dueDay("{within: 8 days}") == "2026-01-13")
        #expect(try dueDay("{beginning-with: 8 days}") == "2026-01-12")
        #expect(try dueDay("{on: opening}") == "2026-01-05")
    }

    @Test func `of several days the earliest counts`() throws {
        #expect(try dueDay("{earliest-of: [{within: 3 weeks}, {within: 20 days}]}") == "2026-01-25")
        #expect(try dueDay("{earliest-of: [{within: 20 days}, {on: opening}]}") == "2026-01-05")
    }

    @Test func `of several cases the first that holds when the duty opens counts`() throws {
        let cases =
            "[{when: {legal-status: [C1]}, within: 1 week}, {when: {placement: [U6]}, within: 2 weeks}, {within: 3 weeks}]"
        #expect(try dueDay(cases) == "2026-01-19")
        #expect(try dueDay(cases, "2026-01-06 legal status C1") == "2026-01-19")
    }

    private let plan = "{earliest-of: [{within: 117 days}, {within: 3 months, of: 1st review}, {by: 2nd review}]}"

    @Test func `an event brings the due day forward from its own day on, and not before`() throws {
        // 5 January and 117 days are 2 May.
        let reviews = ["2026-01-20 review", "2026-04-01 review"]
        #expect(try dueDay(plan, reviews[0], reviews[1], on: "2026-01-19") == "2026-05-02")
        #expect(try dueDay(plan, reviews[0], reviews[1], on: "2026-01-20") == "2026-04-20")
        #expect(try dueDay(plan, reviews[0], reviews[1], on: "2026-03-31") == "2026-04-20")
        #expect(try dueDay(plan, reviews[0], reviews[1], on: "2026-04-01") == "2026-04-01")
    }

    @Test func `a late event never puts the due day off`() throws {
        #expect(try dueDay(plan, "2026-03-30 review") == "2026-05-02")
        #expect(try dueDay(plan, "2026-01-30 review", "2026-07-01 review") == "2026-04-30")
    }

    @Test func `what was done is judged by the due day of that day`() throws {
        let child = try AskedChild(
            [
                "2026-01-05 becomes looked after, V2, U6", "2026-01-20 review", "2026-04-10 plan", "2026-04-15 review",
            ], under: Packs.policy("due: \(plan)"))
        #expect(child.outcomes(on: "2026-12-01") == [.met])
    }

    @Test func `between the two ends of a range it ought to be done and is not yet late`() throws {
        let policy = try Packs.policy("due: {within: 15 days, warn-after: 10 days}")
        let child = try AskedChild(["2026-01-05 becomes looked after, V2, U6"], under: policy)
        #expect(child.obligations(on: "2026-01-05").map(\.warning) == ["2026-01-16"])
        #expect(child.outcomes(on: "2026-01-16") == [.due])
        #expect(child.reason(on: "2026-01-15")?.contains("ought") == false)
        #expect(child.reason(on: "2026-01-16")?.hasSuffix("It ought to have been done by 15 January 2026.") == true)
        #expect(child.outcomes(on: "2026-01-20") == [.due])
        #expect(child.outcomes(on: "2026-01-21") == [.overdue])
    }

    @Test func `a range that begins with the day counts that day at both ends`() throws {
        let child = try AskedChild(["2026-03-02 becomes looked after, L2, U6"], under: Packs.england.get())
        #expect(child.obligations("STAT-014", on: "2026-03-02").map(\.warning) == ["2026-03-10"])
        #expect(child.dueDays("STAT-014", on: "2026-03-02") == ["2026-03-16"])
    }

    /// Due by the second review or within a time for which the policy gives no number.
    private func childOfNoNumber(_ sentences: String...) throws -> AskedChild {
        let value = "values: {time: [{from: 2011-04-01, is: not given, source: section 1}]}"
        return try AskedChild(
            ["2026-01-05 becomes looked after, V2, U6", "2026-01-30 review", "2026-04-20 review"] + sentences,
            under: Packs.policy("due: {earliest-of: [{within: time}, {by: 2nd review}]}\n\(value)"))
    }

    @Test func `where one of several days has no number one cannot tell until another is over`() throws {
        let child = try childOfNoNumber()
        #expect(child.outcomes(on: "2026-02-02") == [.cannotTell])
        #expect(child.outcomes(on: "2026-04-20") == [.cannotTell])
        #expect(child.outcomes(on: "2026-04-21") == [.overdue])
        let ended = try childOfNoNumber("2026-05-01 ceases to be looked after, E4A")
        #expect(ended.outcomes(on: "2026-05-01") == [.missed])
        #expect(try childOfNoNumber("2026-04-20 plan").outcomes(on: "2026-05-01") == [.met])
        #expect(try childOfNoNumber("2026-04-21 plan").outcomes(on: "2026-05-01") == [.metLate])
    }

    @Test func `before a birthday is too late on the birthday`() throws {
        let policy = try Packs.policy("during: until 25\nopens: assessment\ndue: {before: 21st birthday}")
        let child = try AskedChild(["born 2005-03-10", "2026-01-05 assessment"], under: policy)
        #expect(child.outcomes(on: "2026-03-09") == [.due])
        #expect(child.outcomes(on: "2026-03-10") == [.missed])
        #expect(
            child.reason(on: "2026-03-10")?.hasSuffix("Not done by 10 March 2026, when the 21st birthday came first.")
                == true)
        let late = try AskedChild(["born 2005-03-10", "2026-01-05 assessment", "2026-03-10 plan"], under: policy)
        #expect(late.outcomes(on: "2026-04-01") == [.metLate])
    }

    @Test func `where nobody knows how long before something counts one cannot tell that it is late`() throws {
        let value = "values: {time: [{from: 2011-04-01, is: not given, source: section 1}]}"
        let child = try AskedChild(
            ["2026-01-05 becomes looked after, V2, U6"], under: Packs.policy("looking-back: time\n\(value)"))
        #expect(child.outcomes(on: "2026-01-16") == [.cannotTell])
        #expect(child.reason(on: "2026-01-16")?.contains("gives no number for “time”") == true)
    }
}
