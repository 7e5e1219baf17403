import Policy
import Testing
import Timeline
import TimelineTesting

@Suite struct ArithmeticTests {
    private func arithmetic(
        _ rule: String, on day: Day, _ sentences: String..., holidaysAsKnownOn known: Day? = nil
    ) throws -> [String]? {
        try AskedChild(sentences, under: Packs.england.get(), holidaysAsKnownOn: known)
            .explanation(rule, on: day)?.arithmetic
    }

    @Test func `working days name the holidays that were skipped`() throws {
        #expect(
            try arithmetic("STAT-120", on: "2025-05-01", "2025-04-07 becomes looked after, V2, U6") == [
                "20 working days from Monday 7 April 2025, which is day 0 and is not counted, end on Thursday 8 May 2025.",
                "Not counted: Saturdays, Sundays, Good Friday (18 April 2025), Easter Monday (21 April 2025), "
                    + "Early May bank holiday (5 May 2025).",
            ])
    }

    @Test func `where no holiday falls between it says so`() throws {
        #expect(
            try arithmetic("STAT-120", on: "2026-01-20", "2026-01-05 becomes looked after, V2, U6") == [
                "20 working days from Monday 5 January 2026, which is day 0 and is not counted, end on Monday 2 February 2026.",
                "Saturdays and Sundays are not counted; no bank holiday falls between.",
            ])
    }

    @Test func `a holiday is skipped only if it was known`() throws {
        let entry = "2022-09-05 becomes looked after, V2, U6"
        let before = try arithmetic("STAT-120", on: "2022-09-06", entry, holidaysAsKnownOn: "2022-09-06")
        #expect(before?.last == "Saturdays and Sundays are not counted; no bank holiday falls between.")
        let after = try arithmetic("STAT-120", on: "2022-09-12", entry)
        #expect(
            after?.last == "Not counted: Saturdays, Sundays, State funeral of Queen Elizabeth II (19 September 2022).")
    }

    @Test func `each part of a limit is counted from the end of the one before`() throws {
        let steps = try arithmetic("STAT-044", on: "2026-01-20", "2026-01-05 becomes looked after, V2, U6")
        #expect(steps?.count == 4)
        #expect(
            steps?[2]
                == "3 months from Monday 2 February 2026, which is day 0 and is not counted, end on Saturday 2 May 2026."
        )
        #expect(steps?[3].hasPrefix("A month ends on the day with the same number in the later month") == true)
    }

    @Test func `a limit that begins with a day counts it`() throws {
        #expect(
            try arithmetic("STAT-020", on: "2025-05-01", "2025-04-07 care proceedings issued") == [
                "26 weeks beginning with Monday 7 April 2025, which is counted as the first day, "
                    + "end on Sunday 5 October 2025."
            ])
    }

    @Test func `what was done is compared with the due day`() throws {
        let entry = "2026-01-05 becomes looked after, V2, U6"
        #expect(
            try arithmetic("STAT-120", on: "2026-03-01", entry, "2026-02-02 review")?.last
                == "Monday 2 February 2026 is on or before Monday 2 February 2026: in time.")
        #expect(
            try arithmetic("STAT-120", on: "2026-03-01", entry, "2026-02-05 review")?.last
                == "Thursday 5 February 2026 is 3 days after Monday 2 February 2026: late.")
        #expect(try arithmetic("STAT-120", on: "2026-02-01", entry, "2026-02-05 review")?.count == 2)
    }

    @Test func `an event that brought the day forward is part of the sum only if it came before it was done`() throws {
        let history = [
            "2026-01-05 becomes looked after, V2, U6", "2026-01-20 review", "2026-03-02 permanence plan",
            "2026-04-01 review",
        ]
        let child = try AskedChild(history, under: Packs.england.get())
        let steps = child.explanation("STAT-044", on: "2026-06-01")?.arithmetic
        #expect(
            steps?.suffix(2) == [
                "The 1st review on Tuesday 20 January 2026 brought the due day forward to Monday 20 April 2026.",
                "Monday 2 March 2026 is on or before Monday 20 April 2026: in time.",
            ])
    }
}
