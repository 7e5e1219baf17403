import Casework
import CaseworkTesting
import Policy
import Testing
import Timeline

@Suite struct `A child's file` {
    private let store: MemoryStore

    init() throws { store = try TwoChildren().store }

    private func file(_ child: Int64, asKnownAt known: Instant? = nil) throws -> CaseFile? {
        let open = OpenCaseFile(under: GivenPolicy.policy, asKnownAt: known, by: .keeper, at: moment("2022-10-01"))
        return try store.read { try open.run(ChildID(child), in: $0) }
    }

    @Test func `holds what is known now: the timeline, the entries and what the index holds`() throws {
        let file = try #require(try file(1))
        #expect(file.number == "1")
        #expect(file.timeline.periods.map(\.from) == [day("2021-06-01")])
        #expect(file.entries.map(\.id.number) == [3, 4, 5])
        #expect(file.obligations == (try store.index().first?.obligations))
    }

    @Test func `as known earlier holds only what had been recorded`() throws {
        let file = try #require(try file(1, asKnownAt: moment("2021-07-19")))
        #expect(file.entries.map(\.id.number) == [3, 4])
        #expect(file.timeline.held("review").isEmpty)
        #expect(file.obligations.map(\.met) == [nil, nil])
    }

    @Test func `is none of a child of whom nothing was known`() throws {
        #expect(try file(1, asKnownAt: moment("2021-06-01")) == nil, "before the first entry")
        #expect(try file(9) == nil, "no such child")
    }

    @Test func `explains a rule by facts, numbers and the sum`() throws {
        let explanations = try #require(try file(1)).explanations(of: "REVIEW-1", on: day("2021-07-31"))
        let explanation = try #require(explanations.first)
        #expect(explanations.count == 1)
        #expect(explanation.outcome == .metLate)
        #expect(
            explanation.reason
                == "Within 20 working days of becoming looked after on 1 June 2021. Done on 6 July 2021, 7 days late.")
        #expect(explanation.facts.map(\.entry) == [EntryID(4), EntryID(5)])
        #expect(
            explanation.facts.map(\.words) == [
                "Opened by becoming looked after on Tuesday 1 June 2021", "Met by a review on Tuesday 6 July 2021",
            ])
        #expect(explanation.values.map(\.limit) == ["20 working days"])
        #expect(explanation.values.map(\.source) == ["regulation REVIEW-1"])
        #expect(explanation.arithmetic.first?.contains("end on Tuesday 29 June 2021") == true)
        #expect(explanation.arithmetic.last == "Tuesday 6 July 2021 is 7 days after Tuesday 29 June 2021: late.")
    }

    @Test func `explains nothing of a rule before it could be foreseen, or that there is not`() throws {
        let file = try #require(try file(1))
        #expect(file.explanations(of: "REVIEW-2", on: day("2021-07-05")).isEmpty)
        #expect(file.explanations(of: "REVIEW-2", on: day("2021-07-06")).count == 1)
        #expect(file.explanations(of: "NONE-1", on: day("2021-07-06")).isEmpty)
    }

    @Test func `explains by the calendar that was known`() throws {
        let file = try #require(try file(2, asKnownAt: moment("2022-09-08")))
        let explanation = try #require(file.explanations(of: "REVIEW-1", on: day("2022-09-06")).first)
        #expect(explanation.obligation.due == day("2022-10-03"))
        #expect(explanation.arithmetic.first?.contains("end on Monday 3 October 2022") == true)
    }
}
