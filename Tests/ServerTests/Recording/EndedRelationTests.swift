import Casework
import CaseworkTesting
import Hummingbird
import HummingbirdTesting
import Testing
import Timeline

/// What becomes of a form whose writer ceases to work with the child before it is recorded. Aisha (398768) is allocated to SW-1,
/// and FF-1 looks for a family for her.
@Suite struct EndedRelationTests {
    private let store: BusyStore
    private let site: Site
    private let worker: SessionSecret
    private let allocation: EntryID

    init() throws {
        store = try BusyStore()
        site = try Site(store: store)
        let made = try store.given(
            Draft(
                day: day("2020-01-06"), fact: .allocated(Allocation(worker: "SW-1", until: nil, reason: nil)),
                source: .person),
            Draft(
                day: day("2020-01-06"), fact: .involved(Involvement(role: "family finder", person: "FF-1")),
                source: .person),
            about: .child(1), at: moment("2020-01-06T09:00:00Z"))
        allocation = made[0].id
        try store.write { try $0.rebuildIndex(under: SamplePolicy.adopted) }
        worker = try site.signedIn(.socialWorker, worker: "SW-1")
    }

    private func entries() throws -> [Entry] { try site.store.read { try $0.entries(about: .child(1)) } }

    /// A form about Aisha that `owner` has typed.
    private func typed(
        by owner: String, correcting entry: EntryID? = nil, with others: [FormDraft.Answer] = []
    ) throws -> FormDraft {
        let answers = [
            FormDraft.Answer("day", "27 November 2020"), FormDraft.Answer("participation", "PN1"),
            FormDraft.Answer("because", "it was the day after"),
        ]
        let draft = FormDraft(
            id: .new(), owner: Author(owner), about: .child(1), form: entry == nil ? "review" : "correction",
            answers: answers + others, basedOn: try entries().last?.id, corrects: entry, begun: site.clock.now)
        try site.store.write { try $0.keep(draft) }
        return draft
    }

    /// Ends an allocation of SW-1 on the day of the test.
    private func endAllocation(_ allocation: EntryID, of child: Subject, in store: any CaseStore) throws {
        let ended = Allocation(worker: "SW-1", until: day("2020-12-01"), reason: nil)
        try store.given(
            Draft(day: day("2020-01-06"), fact: .allocated(ended), source: .person).replacing(allocation),
            about: child, at: moment("2020-12-01T08:00:00Z"))
    }

    private func expectRefused(_ answer: TestResponse, _ draft: FormDraft, why: Refusal, what: Permission) throws {
        #expect(answer.status == .forbidden)
        #expect(answer.text.contains("<h1>You may not do this</h1>"))
        #expect(answer.text.contains(why.sentence(what)))
        #expect(!answer.text.contains("Aisha"))
        #expect(try site.store.read { try $0.formDraft(draft.id) } == draft)
        let look = try #require(try site.looks().first)
        #expect(look.outcome == .refused)
        #expect(look.reason == why.rawValue)
        #expect(look.what == what.rawValue)
        #expect(look.child == ChildID(1))
        #expect(look.number == "398768")
    }

    /// Makes the boy (A/12 b) Aisha’s brother, and a child of SW-1 too.
    ///
    /// - Returns: the entry that allocates him.
    private func givenBrother() throws -> EntryID {
        let start = day("2020-01-06")
        let relation = Relation(person: "Sami", relationship: .brother, number: "A/12 b")
        try store.given(Draft(day: start, fact: .related(relation), source: .person), about: .child(1))
        let allocation = Allocation(worker: "SW-1", until: nil, reason: nil)
        let made = try store.given(
            Draft(day: start, fact: .allocated(allocation), source: .person), about: .child(2))
        try store.write { try $0.rebuildIndex(under: SamplePolicy.adopted) }
        return made[0].id
    }

    private func record(_ draft: FormDraft, _ who: SessionSecret) async throws -> TestResponse {
        try await site.send(to: "/children/398768/drafts/\(draft.id)/record", who)
    }

    @Test func `it is refused when the relation ended while it was typed, and the form stays`() async throws {
        let draft = try typed(by: "social.worker.own")
        try endAllocation(allocation, of: .child(1), in: site.store)
        try site.store.write { try $0.rebuildIndex(under: SamplePolicy.adopted) }
        let count = try entries().count
        try expectRefused(try await record(draft, worker), draft, why: .notYourChild, what: .record)
        #expect(try entries().count == count)
    }

    @Test func `it is refused when the relation ended in the very moment, after the gate had let it in`() async throws {
        let draft = try typed(by: "social.worker.own")
        let count = try entries().count
        store.beforeNextWrite { try endAllocation(allocation, of: .child(1), in: $0) }
        try expectRefused(try await record(draft, worker), draft, why: .notYourChild, what: .record)
        #expect(try entries().count == count + 1)
    }

    @Test func `a review of two children is recorded of neither when one of them is refused`() async throws {
        let brother = try givenBrother()
        let draft = try typed(by: "social.worker.own", with: [FormDraft.Answer("together", "2")])
        let count = try entries().count
        store.beforeNextWrite { try endAllocation(brother, of: .child(2), in: $0) }
        let answer = try await record(draft, worker)
        #expect(answer.status == .forbidden)
        #expect(answer.text.contains("Nothing has been done, because of one of the children."))
        #expect(!answer.text.contains("A/12 b") && !answer.text.contains("Sami"))
        #expect(try entries().count == count)
        #expect(try site.store.read { try $0.formDraft(draft.id) } == draft)
        // The look is at the child whose record was refused.
        let look = try #require(try site.looks().first)
        #expect([look.number, look.reason] == ["A/12 b", "not their child"])
    }

    @Test func `it is recorded as long as the relation lasts`() async throws {
        let draft = try typed(by: "social.worker.own")
        #expect(try await record(draft, worker).status == .seeOther)
        #expect(try site.store.read { try $0.formDraft(draft.id) } == nil)
    }

    @Test func `a correction is refused to whoever may record and not correct`() async throws {
        let finder = try site.signedIn(.familyFinder, worker: "FF-1")
        let review = try #require(try entries().first { if case .reviewed = $0.fact { true } else { false } })
        let draft = try typed(by: "family.finder.own", correcting: review.id)
        let count = try entries().count
        try expectRefused(try await record(draft, finder), draft, why: .noRole, what: .correct)
        #expect(try entries().count == count)
    }
}
