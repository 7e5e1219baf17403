import Casework
import CaseworkTesting
import Policy
import Testing
import Timeline

/// What counts is how things stand when something is done, and each child by itself.
@Suite struct AskedInTimeTests {
    private let people: GivenPeople
    private let store: MemoryStore
    private let use: RecordFacts

    init() throws {
        people = try GivenPeople()
        store = people.store
        use = RecordFacts(under: GivenPolicy.adopted, by: try people.doer(.worker), at: GivenPeople.moment)
    }

    private func statement(_ subject: Subject) throws -> RecordFacts.Statement {
        RecordFacts.Statement(
            about: subject, [.reviewed(day("2021-06-20"))], basedOn: try people.version(subject))
    }

    private func change(_ somebody: Somebody, _ change: (inout Account) -> Void) throws {
        _ = try store.write { writer in
            try ManageAccounts(by: .keeper, at: GivenPeople.moment).change(somebody.rawValue, in: writer, change)
        }
    }

    /// What is refused of recording about `subjects`.
    private func refused(_ subjects: Subject..., by use: RecordFacts? = nil) throws -> NotAllowed {
        let head = try store.head()
        let statements = try subjects.map(statement)
        let refused = try #require(throws: NotAllowed.self) { try (use ?? self.use).record(statements, in: store) }
        #expect(try store.head() == head)
        return refused
    }

    @Test func `a relation that another program ended holds, though the index does not know of it`() throws {
        let allocated = try #require(
            try store.read { try $0.entries(about: .wren) }.first { entry in
                if case .allocated(let allocation) = entry.fact { allocation.worker == "SW-2" } else { false }
            })
        try store.given(
            .allocated("SW-2", from: day("2021-06-10"), until: day("2021-06-21")).replacing(allocated.id),
            about: .wren)
        #expect(try refused(.wren).why == .notYourChild)
    }

    @Test func `a role that was taken away since the person signed in is no role any more`() throws {
        try change(.worker) { $0.roles = [.councillor] }
        #expect(try refused(.wren).why == .noRole)
        try change(.worker) { $0.isDisabled = true }
        #expect(try refused(.wren).why == .disabled)
    }

    @Test func `a relation holds from its first day to the day before its last`() throws {
        func why(_ somebody: Somebody, _ moment: Instant) throws -> Refusal? {
            let open = OpenAttachment(by: try people.doer(somebody), at: moment)
            do {
                _ = try store.read { try open.run("0", of: ChildID(1), in: $0) }
                return nil
            } catch let refused as NotAllowed {
                return refused.why
            }
        }
        // Days are those of the United Kingdom, where it is an hour later in summer.
        let (last, first) = (moment("2021-06-09T22:59:59Z"), moment("2021-06-09T23:00:00Z"))
        #expect(try why(.formerWorker, last) == nil)
        #expect(try why(.formerWorker, first) == .notYourChild)
        #expect(try why(.worker, last) == .notYourChild)
        #expect(try why(.worker, first) == nil)
    }

    @Test func `of several children each is decided by itself, and nothing is recorded if one is refused`() throws {
        let refused = try refused(.wren, .rowan)
        #expect(refused.why == .notYourChild)
        #expect(refused.child == ChildID(2))
        #expect(
            refused.description
                == "Nothing has been done, because of one of the children. You may record something about this child only "
                + "when the record says that you or your team work with them.")
    }

    @Test func `which child it was is told by number to whoever may see the child`() throws {
        try change(.worker) { $0.roles.insert(.analyst) }
        let refused = try refused(.wren, .rowan)
        #expect(refused.description.hasPrefix("Nothing has been done, because of the child with the number 2. "))
    }

    @Test func `about a child alone the refusal names nobody`() throws {
        let refused = try refused(.rowan)
        #expect(
            refused.description
                == "You may record something about this child only when the record says that you or your team work with them."
        )
    }

    @Test func `about all children something may be stated only by whoever may do so about each`() throws {
        #expect(try refused(.record).why == .notYourChild)
        let manager = RecordFacts(
            under: GivenPolicy.adopted, by: try people.doer(.serviceManager), at: GivenPeople.moment)
        let entries = try manager.record([try statement(.record)], in: store)
        #expect(entries.map(\.author) == [Author("service.manager")])
    }
}
