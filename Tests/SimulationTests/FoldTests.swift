import Simulation
import Testing
import Timeline

/// The product’s own reading of a made-up record agrees with the tests’ separate reading of it.
@Suite struct FoldTests {
    private let histories: [CareHistory]
    private let coverage: RecordCoverage

    init() throws {
        histories = try Sample.histories()
        let authority = try Sample.authority(of: 1)
        coverage = RecordCoverage(entries: FoldTests.entries(authority.coverage, about: .record))
    }

    private static func entries(_ facts: [Recorded], about subject: Subject) -> [Entry] {
        let ids = facts.indices.map { EntryID(Int64($0) + 1) }
        return zip(facts, ids).map { fact, id in
            fact.draft(after: ids).entry(id: id, subject: subject, recorded: fact.recorded, author: .simulator)
        }
    }

    private func timeline(of history: CareHistory) -> CaseTimeline {
        let child = history.child
        return CaseTimeline(
            of: child.id, entries: FoldTests.entries(child.facts, about: .child(child.id)), coverage: coverage)
    }

    @Test func `periods of care and homes are the same`() {
        for history in histories where !history.episodes.isEmpty {
            let timeline = timeline(of: history)
            let starts = history.episodes.filter { $0.episode.reason == "S" }.map(\.from)
            #expect(timeline.periods.map(\.from) == starts, "child \(history.child.number)")
            #expect(timeline.homes.map(\.from) == history.homes.map(\.from), "child \(history.child.number)")
            #expect(timeline.homes.map(\.until) == history.homes.map(\.until), "child \(history.child.number)")
        }
    }

    @Test func `number, name and birth are read`() {
        for history in histories {
            let timeline = timeline(of: history)
            #expect(timeline.number == history.child.number)
            #expect(timeline.name == history.child.name && timeline.name != nil)
            #expect(timeline.born == history.born)
        }
    }

    @Test func `every kind is covered from the first day on`() throws {
        let first = try #require(Day(2021, 4, 1))
        for kind in Authority.kinds + Authority.returnKinds {
            #expect(coverage.covers(kind, on: first))
            #expect(!coverage.covers(kind, on: first - 1))
        }
    }
}
