import Policy
import Testing
import Timeline
import TimelineTesting

/// The sums of section 8.6, with the days worked out by hand: on 2 March 2026 the three years since 2 March 2023 are
/// 365 + 366 + 365 = 1,096 days, because 29 February 2024 lies in them; the year since 2 March 2025 is 365.
@Suite struct TimeTogetherTests {
    private let fiveYears = "Only what lies within the 5 years before 2 March 2026 counts, that is since 2 March 2021."

    @Test func `four of the last six years with two and a half of the last five are not enough`() throws {
        let person = try GivenPerson.neighbour().livedTogether(("2019-09-02", "2021-03-02"), ("2023-09-02", nil))
        #expect(person.verdict == "leave needed")
        #expect(
            person.words(of: "LEE-109") == [
                "\(fiveYears) From 2 September 2023 to 2 March 2026 are 912 days. Needed are 1,096 days, as many as lie in the "
                    + "3 years up to 2 March 2026: 184 days short. They lived together up to that day."
            ])
    }

    @Test func `three years in all with a gap, begun four and a half years and ended two months before, are enough`()
        throws
    {
        let person = try GivenPerson.neighbour().livedTogether(
            ("2021-09-02", "2023-03-02"), ("2024-06-30", "2026-01-02"))
        #expect(person.verdict == "eligible under LEE-109")
        #expect(
            person.words(of: "LEE-109") == [
                "\(fiveYears) From 2 September 2021 to 2 March 2023 are 546 days, from 30 June 2024 to 2 January 2026 551 days: "
                    + "1,097 days together. Needed are 1,096 days, as many as lie in the 3 years up to 2 March 2026: enough. The "
                    + "child left on 2 January 2026, within the 3 months before 2 March 2026, that is since 2 December 2025."
            ])
    }

    @Test func `a child who left three months and a day before is too long gone`() throws {
        let person = try GivenPerson.neighbour().livedTogether(("2022-06-02", "2025-12-01"))
        #expect(person.verdict == "leave needed")
        #expect(
            person.words(of: "LEE-109").first?.hasSuffix(
                "The child left on 1 December 2025, longer ago than the 3 months before 2 March 2026, that is since 2 December "
                    + "2025.") == true)
    }

    @Test func `an aunt of thirteen months up to the application is eligible about where the child lives`() throws {
        let aunt = try GivenPerson.neighbour().with("relationship", .chosen(["aunt"])).livedTogether(
            ("2025-02-02", nil))
        #expect(aunt.verdict == "eligible under LEE-116")
        // February 2025 leaves 27 days from the 2nd, then 2 March 2025 to 2 March 2026: 28 + 365 = 393.
        #expect(
            aunt.words(of: "LEE-116").last
                == "From 2 February 2025 to 2 March 2026 are 393 days. Needed are 365 days, as many as lie in the 1 year up to "
                + "2 March 2026: enough.")
    }

    @Test func `a year less a day is a day short`() throws {
        let aunt = try GivenPerson.neighbour().with("relationship", .chosen(["aunt"])).livedTogether(
            ("2025-03-03", nil))
        #expect(aunt.verdict == "leave needed")
        #expect(aunt.words(of: "LEE-116").last?.hasSuffix("up to 2 March 2026: 1 day short.") == true)
    }

    @Test func `a year immediately before is not put together from two stretches`() throws {
        let grandmother = try GivenPerson.neighbour().with("relationship", .chosen(["grandparent"]))
            .livedTogether(("2024-06-01", "2025-06-01"), ("2025-12-01", nil))
        #expect(grandmother.verdict == "leave needed")
        // 1 December 2025 to 2 March 2026: 31 + 31 + 28 + 1 = 91.
        #expect(
            grandmother.words(of: "LEE-116").last
                == "From 1 December 2025 to 2 March 2026 are 91 days. Needed are 365 days, as many as lie in the 1 year up to "
                + "2 March 2026: 274 days short.")
    }

    @Test func `a child who left last week no longer lives there immediately before`() throws {
        let carer = try GivenPerson.neighbour().with("relationship", .chosen(["local authority foster parent"]))
            .livedTogether(("2024-03-02", "2026-02-23"))
        #expect(carer.words(of: "LEE-115").last == "They did not live together up to 2 March 2026.")
    }

    @Test func `a child who leaves on the day of the application has lived there up to it`() throws {
        let aunt = try GivenPerson.neighbour().with("relationship", .chosen(["aunt"]))
            .livedTogether(("2025-03-02", "2026-03-02"))
        #expect(aunt.verdict == "eligible under LEE-116")
    }

    @Test func `stretches that touch are one, and days that two stretches share count once`() throws {
        let aunt = try GivenPerson.neighbour().with("relationship", .chosen(["aunt"]))
        let touching = aunt.livedTogether(("2025-09-01", nil), ("2025-03-02", "2025-09-01"))
        #expect(touching.verdict == "eligible under LEE-116")
        // From 2 September 2023 to 2 March 2026, twice over, are 912 days and not 1,824.
        let twice = try GivenPerson.neighbour().livedTogether(("2023-09-02", nil), ("2023-09-02", nil))
        #expect(twice.words(of: "LEE-109").first?.contains("to 2 March 2026 are 912 days. ") == true)
    }

    @Test func `what lies after the day asked about does not count yet`() throws {
        let person = try GivenPerson.neighbour().livedTogether(("2026-03-02", nil))
        #expect(person.words(of: "LEE-109") == ["The child has not lived with the person before 2 March 2026."])
    }

    @Test func `a stretch wholly before the five years leaves no day`() throws {
        let person = try GivenPerson.neighbour().livedTogether(("2015-12-01", "2021-03-02"))
        #expect(
            person.words(of: "LEE-109").first?.hasPrefix("\(fiveYears) That leaves no day. Needed are 1,096") == true)
    }
}
