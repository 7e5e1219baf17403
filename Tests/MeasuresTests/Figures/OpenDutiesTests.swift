import CaseworkTesting
import Measures
import Policy
import Testing
import Timeline
import TimelineTesting

@Suite struct OpenDutiesTests {
    private let rules: [Rule] = [
        .given("VISIT", within: "1 week", metBy: "visit"), .given("PLAN", within: "1 month", metBy: "meeting"),
    ]

    private func open(_ children: (String, [Obligation])...) -> OpenDuties {
        var open = OpenDuties(rules, on: "2026-06-01")
        for (number, obligations) in children { open.add(obligations, of: .given(number)) }
        return open
    }

    @Test func `a rule touches the children for whom a duty of it is overdue, due or cannot be told`() {
        let found = open(
            ("1", [.given(opened: "2026-05-29", due: "2026-06-05")]),
            ("2", [.given(opened: "2026-05-01", due: "2026-05-08")]),
            ("3", [.given(opened: "2026-05-01", due: "2026-05-08", covered: nil)]))
        #expect(found.children(of: "VISIT").map(\.child) == ["2", "1", "3"])
        #expect(found.counts(of: "VISIT") == [.overdue: 1, .due: 1, .cannotTell: 1])
        #expect(found.children(of: "PLAN").isEmpty)
    }

    @Test func `what is done, closed, excused or still to come touches nobody`() {
        let found = open(
            ("1", [.given(opened: "2026-05-01", due: "2026-05-08", met: "2026-05-20")]),
            ("2", [.given(opened: "2026-05-01", due: "2026-05-08", closed: "2026-06-01")]),
            ("3", [.given(opened: "2026-05-01", due: "2026-05-08", excused: "2026-05-02")]),
            ("4", [.given(opened: "2026-06-02", due: "2026-06-09")]))
        #expect(found.children(of: "VISIT").isEmpty)
    }

    @Test func `of several duties of a child the most pressing counts`() {
        let found = open(
            ("1", [.given(opened: "2026-05-29", due: "2026-06-05"), .given(opened: "2026-05-01", due: "2026-05-08")]))
        #expect(found.children(of: "VISIT").map(\.opened) == ["2026-05-01"])
    }

    @Test func `what is done after the day does not count yet`() {
        let found = open(("1", [.given(opened: "2026-05-29", due: "2026-06-05", met: "2026-06-02")]))
        #expect(found.counts(of: "VISIT") == [.due: 1])
    }

    @Test func `a duty of the service touches no child and is told by itself`() throws {
        var open = OpenDuties(rules, on: "2026-06-01")
        let service = CaseTimeline(of: .service, entries: [Entry](), coverage: RecordCoverage(entries: []))
        open.add([.given(opened: "2026-05-01", due: "2026-05-08")], of: service)
        #expect(open.children(of: "VISIT").isEmpty)
        #expect(open.duty(ofServiceBy: "VISIT")?.outcome == .overdue)
        #expect(open.duty(ofServiceBy: "PLAN") == nil)
    }
}
