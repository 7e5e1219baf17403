import Casework
import CaseworkTesting
import Policy
import Synchronization
import Testing
import Timeline

@Suite struct LiveRecordTests {
    private let store = MemoryStore()

    /// Two children in care since 1 June 2021.
    init() throws {
        let start = day("2021-06-01")
        try store.given(
            .covers(ReturnKind.episode, from: start), .covers(ReturnKind.review, from: start), about: .record)
        for (subject, number) in [(Subject.wren, "1"), (.rowan, "2")] {
            try store.given(.registered(number), .episode(start), about: subject)
        }
    }

    /// Counts the children it works out, and keeps of each how many duties are met.
    private func live(_ worked: WorkedOut) -> LiveRecord<Int> {
        LiveRecord(store: store, under: GivenPolicy.adopted) { timeline, obligations, _ in
            worked.children.withLock { $0.append(timeline.child.number) }
            return obligations.count { $0.met != nil }
        }
    }

    private final class WorkedOut: Sendable {
        let children = Mutex<[Int64]>([])
        /// Those since it was asked last.
        var since: [Int64] {
            children.withLock { list in
                defer { list = [] }
                return list
            }
        }
    }

    @Test func `only the child about whom something was recorded is worked out again`() async throws {
        let worked = WorkedOut()
        let live = live(worked)
        let today = day("2021-07-01")
        #expect(try await live.snapshot(on: today).values == [ChildID(1): 0, ChildID(2): 0])
        #expect(worked.since == [1, 2])
        #expect(try await live.snapshot(on: today).values.count == 2)
        #expect(worked.since == [])
        try store.given(.reviewed(day("2021-06-20")), about: .rowan)
        #expect(try await live.snapshot(on: today).values == [ChildID(1): 0, ChildID(2): 1])
        #expect(worked.since == [2])
    }

    @Test func `a child who is new is there the next time`() async throws {
        let live = live(WorkedOut())
        _ = try await live.snapshot(on: day("2021-07-01"))
        try store.given(.registered("3"), about: .child(3))
        #expect(try await live.snapshot(on: day("2021-07-01")).values.keys.sorted() == [1, 2, 3].map { ChildID($0) })
    }

    @Test func `another day and another coverage begin anew`() async throws {
        let worked = WorkedOut()
        let live = live(worked)
        _ = try await live.snapshot(on: day("2021-07-01"))
        _ = worked.since
        #expect(try await live.snapshot(on: day("2021-07-02")).day == day("2021-07-02"))
        #expect(worked.since == [1, 2])
        try store.given(.covers("visit", from: day("2021-07-01")), about: .record)
        #expect(try await live.snapshot(on: day("2021-07-02")).coverage.covers("visit", on: day("2021-07-02")))
        #expect(worked.since == [1, 2])
    }
}
