import Casework
import CaseworkTesting
import Policy
import Testing
import Timeline

@Suite struct BeginRecordingTests {
    private let store = MemoryStore()

    /// A return left a child in care on 31 March 2021.
    init() throws {
        try store.given(
            .covers(ReturnKind.episode, from: day("2020-04-01"), until: day("2021-03-31")),
            .covers(ReturnKind.review, from: day("2020-04-01"), until: day("2021-03-31")), about: .record)
        var episode = Draft.episode(day("2021-03-22"))
        episode.source = .returned(Source.ReturnRow(yearEnding: 2021, file: "episodes.csv", row: 2))
        try store.given(.registered("1"), episode, about: .wren)
        try store.write { try $0.rebuildIndex(under: GivenPolicy.adopted) }
    }

    private func begin(_ kinds: [KindName]) throws -> [KindName] {
        try BeginRecording(
            kinds, from: day("2021-04-01"), under: GivenPolicy.adopted, by: .keeper, at: moment("2021-04-01T09:00:00Z")
        ).run(in: store)
    }

    /// How the first review, due within 20 working days of 22 March 2021, stands on 1 June.
    private func outcome() throws -> Outcome? {
        try store.read { try $0.indexed(ChildID(1)) }?.obligations.first { $0.rule == 0 }?.outcome(
            on: day("2021-06-01"))
    }

    @Test func `what could not be told is overdue once it is known that everything is recorded`() throws {
        #expect(try outcome() == .cannotTell)
        #expect(try begin([ReturnKind.episode, ReturnKind.review]).count == 2)
        #expect(try outcome() == .overdue)
    }

    @Test func `to say it twice records nothing twice`() throws {
        _ = try begin([ReturnKind.review])
        let head = try store.head()
        #expect(try begin([ReturnKind.review]) == [])
        #expect(try store.head() == head)
    }
}
