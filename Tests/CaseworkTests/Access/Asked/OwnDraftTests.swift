import Casework
import CaseworkTesting
import Testing
import Timeline

@Suite struct OwnDraftTests {
    private let people: GivenPeople
    private let draft: FormDraft

    /// The worker has begun a form about Wren.
    init() throws {
        people = try GivenPeople()
        draft = FormDraft(
            id: .new(), owner: Author("worker"), about: .wren, form: "review", basedOn: nil, begun: GivenPeople.moment)
        try keep(.worker).keep(draft, in: people.store)
    }

    private func keep(_ somebody: Somebody) throws -> KeepDraft {
        KeepDraft(by: try people.doer(somebody), at: GivenPeople.moment)
    }

    private func kept() throws -> FormDraft? { try people.store.read { try $0.formDraft(draft.id) } }

    @Test func `a form is opened and thrown away by its owner`() throws {
        #expect(try keep(.worker).open(draft.id, in: people.store) == draft)
        try keep(.worker).discard(draft.id, in: people.store)
        #expect(try kept() == nil)
        #expect(try keep(.worker).open(draft.id, in: people.store) == nil)
    }

    @Test func `nobody else opens it, writes over it or throws it away`() throws {
        let refusal = NotAllowed(.record, because: .notYourForm)
        #expect(try keep(.manager).open(draft.id, in: people.store) == nil)
        let theirs = FormDraft(
            id: draft.id, owner: Author("manager"), about: .wren, form: "review", basedOn: nil,
            begun: GivenPeople.moment)
        #expect(throws: refusal) { try keep(.manager).keep(theirs, in: people.store) }
        #expect(throws: refusal) { try keep(.manager).keep(draft, in: people.store) }
        #expect(throws: refusal) { try keep(.manager).discard(draft.id, in: people.store) }
        #expect(try kept() == draft)
    }

    @Test func `what the record’s keeper records is signed by a name that nobody can have`() throws {
        #expect(Doer.keeper.author == Author("mainstay"))
        #expect(throws: AccountProblem.notAName("mainstay")) { try people.store.givenAccount("mainstay") }
    }
}
