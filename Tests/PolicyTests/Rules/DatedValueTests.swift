import Policy
import Testing
import Timeline
import TimelineTesting

@Suite struct DatedValueTests {
    private func dueDay(_ versions: String, opened day: Day) throws -> Day? {
        let policy = try Packs.policy("due: {within: time}\nvalues: {time: [\(versions)]}")
        return try AskedChild(["\(day) becomes looked after, V2, U6"], under: policy).dueDays(on: day).first ?? nil
    }

    private let changed =
        "{from: 2011-04-01, until: 2019-12-31, is: 10 days, source: old}, {from: 2020-01-01, is: 5 days, source: new}"

    @Test func `the number holds that held on the day the duty opened`() throws {
        #expect(try dueDay(changed, opened: "2019-12-31") == "2020-01-10")
        #expect(try dueDay(changed, opened: "2020-01-01") == "2020-01-06")
    }

    @Test func `a change for a time holds while it lasts, and then the old number again`() throws {
        let relaxed =
            "{from: 2011-04-01, is: 10 days, source: a}, {from: 2020-04-24, until: 2020-09-24, is: 20 days, source: b}"
        #expect(try dueDay(relaxed, opened: "2020-04-23") == "2020-05-03")
        #expect(try dueDay(relaxed, opened: "2020-04-24") == "2020-05-14")
        #expect(try dueDay(relaxed, opened: "2020-09-24") == "2020-10-14")
        #expect(try dueDay(relaxed, opened: "2020-09-25") == "2020-10-05")
    }

    @Test func `the order in which versions stand in the file does not matter`() throws {
        let reversed =
            "{from: 2020-01-01, is: 5 days, source: new}, {from: 2011-04-01, until: 2019-12-31, is: 10 days, source: old}"
        #expect(try dueDay(reversed, opened: "2019-12-31") == "2020-01-10")
        #expect(try dueDay(reversed, opened: "2020-01-01") == "2020-01-06")
    }

    @Test(arguments: [
        "{from: 2011-04-01, is: not given, source: a}", "{from: 2027-01-01, is: 5 days, source: a}",
        "{from: 2011-04-01, until: 2020-01-01, is: 5 days, source: a}",
    ])
    func `where the policy gives no number nobody can tell`(versions: String) throws {
        let policy = try Packs.policy("due: {within: time}\nvalues: {time: [\(versions)]}")
        let child = try AskedChild(["2026-01-05 becomes looked after, V2, U6"], under: policy)
        #expect(child.outcomes(on: "2026-01-05") == [.cannotTell])
        #expect(child.reason(on: "2026-01-05") == "Cannot tell, because Testshire’s policy gives no number for “time”.")
    }

    @Test func `where the bank holidays of the year are not held nobody can tell`() throws {
        let policy = try Packs.policy("due: {within: 20 working days}")
        let child = try AskedChild(["2030-12-16 becomes looked after, V2, U6"], under: policy)
        #expect(child.outcomes(on: "2030-12-16") == [.cannotTell])
        #expect(
            child.reason(on: "2030-12-16")
                == "Cannot tell, because the bank holidays of that year are not held here.")
    }

    @Test func `a rule asks nothing before it was in force or after`() throws {
        let source =
            "source: {document: An Act, provision: s 1, passage: p, confidence: found, in-force: 2025-01-01, until: 2025-12-31}"
        let policy = try Packs.policy(source)
        func count(_ day: Day) throws -> Int {
            try AskedChild(["\(day) becomes looked after, V2, U6"], under: policy).obligations(on: "2027-01-01").count
        }
        #expect(try count("2024-12-31") == 0)
        #expect(try count("2025-01-01") == 1)
        #expect(try count("2025-12-31") == 1)
        #expect(try count("2026-01-01") == 0)
    }
}
