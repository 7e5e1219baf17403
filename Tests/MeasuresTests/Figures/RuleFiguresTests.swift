import Measures
import Policy
import Testing
import Timeline
import TimelineTesting

@Suite struct RuleFiguresTests {
    @Test func `nothing after the day of asking counts`() {
        let duty = Obligation.given(opened: "2026-01-20", due: "2026-02-03", met: "2026-02-12")
        func total(on day: Day) -> DutyCounts? {
            var figures = RuleFigures([.given("R")], from: "2026-01-01", to: "2026-03-31")
            figures.add([duty], on: day)
            return figures.total(of: "R")
        }
        #expect(total(on: "2026-01-19") == DutyCounts())
        #expect(total(on: "2026-02-02") == .given(opened: 1))
        #expect(total(on: "2026-02-11") == .given(opened: 1, due: 1, overdue: 1))
        #expect(total(on: "2026-02-12") == .given(opened: 1, due: 1, late: 1))
    }

    /// A duty opens on the 1st and the 16th of each month of 2026 and is due 20 days later. Of the 24, the one of
    /// 16 December is due in 2027 and so is not in the year.
    @Test func `the months sum to the year, whether counted together or each alone`() {
        let duties = (1...12).flatMap { month in [1, 16].compactMap { Day(2026, month, $0) } }
            .map { Obligation.given(opened: $0, due: $0 + 20, met: $0 + ($0.parts.day == 1 ? 19 : 21)) }
        var year = RuleFigures([.given("R")], from: "2026-01-01", to: "2026-12-31")
        year.add(duties, on: "2027-12-31")
        #expect(year.months.count == 12)
        #expect(year.total(of: "R") == .given(opened: 24, due: 23, kept: 12, late: 11))
        let alone = year.months.map { month in
            var figures = RuleFigures([.given("R")], from: month.firstDay, to: month.firstDay)
            figures.add(duties, on: "2027-12-31")
            return figures.total(of: "R") ?? DutyCounts()
        }
        #expect(year.months(of: "R") == alone)
    }

    @Test func `the versions of a rule are one row, titled by the latest`() {
        let versions = [
            Rule.given("R", until: "2026-01-31", within: "1 week"), .given("S"), .given("R", from: "2026-02-01"),
        ]
        var figures = RuleFigures(versions, from: "2026-01-01", to: "2026-02-28")
        figures.add(
            [.given(rule: 0, opened: "2026-01-20"), .given(rule: 2, opened: "2026-02-20")], on: "2026-02-28")
        #expect(figures.rules.map(\.id) == ["R", "S"])
        #expect(figures.rules.map(\.provenance.from) == ["2026-02-01", "1990-01-01"])
        #expect(figures.months(of: "R") == [.given(opened: 1), .given(opened: 1)])
        #expect(figures.total(of: "S") == DutyCounts())
        #expect(figures.total(of: "T") == nil)
    }

    @Test func `as CSV there is a line for every rule and month`() {
        var figures = RuleFigures([.given("R"), .given("S", .flag)], from: "2026-01-15", to: "2026-02-01")
        figures.add(
            [
                .given(opened: "2026-01-20", due: "2026-02-03", met: "2026-02-03"),
                .given(rule: 1, opened: "2026-02-01"),
            ],
            on: "2026-02-28")
        let lines = [
            "rule,title,class,force,month,opened,due,kept,late,missed,overdue,excused,cannot_tell,considered,"
                + "not_considered",
            "R,Title of R,deadline,law,2026-01,1,0,0,0,0,0,0,0,0,0",
            "R,Title of R,deadline,law,2026-02,0,1,1,0,0,0,0,0,0,0",
            "S,Title of S,flag,law,2026-01,0,0,0,0,0,0,0,0,0,0",
            "S,Title of S,flag,law,2026-02,1,0,0,0,0,0,0,0,0,1",
        ]
        #expect(text(figures.csv()) == lines.map { $0 + "\r\n" }.joined())
        #expect(text(figures.csv(of: "S")) == [lines[0], lines[3], lines[4]].map { $0 + "\r\n" }.joined())
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
