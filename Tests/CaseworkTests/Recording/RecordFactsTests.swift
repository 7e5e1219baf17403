import Casework
import CaseworkTesting
import Policy
import Testing
import Timeline

@Suite struct RecordFactsTests {
    private let store = MemoryStore()
    private let use: RecordFacts

    /// Two children in care since 1 June 2021, in a record that holds placements and reviews since then.
    init() throws {
        let worker = try store.givenAccount("a.worker", .serviceManager)
        use = RecordFacts(under: GivenPolicy.adopted, by: .person(worker), at: moment("2021-06-21T10:00:00Z"))
        let start = day("2021-06-01")
        try store.given(
            .covers(ReturnKind.episode, from: start), .covers(ReturnKind.review, from: start), about: .record)
        for (subject, number) in [(Subject.wren, "1"), (.rowan, "2")] {
            try store.given(.registered(number), .episode(start), about: subject)
        }
        try store.write { try $0.rebuildIndex(under: GivenPolicy.adopted) }
    }

    private func version(_ subject: Subject) throws -> EntryID? { try store.read { try $0.version(of: subject) } }

    private func firstReview(of child: ChildID) throws -> Obligation? {
        try store.read { try $0.indexed(child) }?.obligations.first { $0.rule == 0 }
    }

    @Test func `what is recorded meets its duty at once and is signed`() throws {
        let statement = RecordFacts.Statement(
            about: .wren, [.reviewed(day("2021-06-20"))], basedOn: try version(.wren))
        let entries = try use.record([statement], in: store)
        let duty = try #require(try firstReview(of: ChildID(1)))
        #expect(duty.met == day("2021-06-20"))
        #expect(duty.grounds.metBy == entries[0].id)
        #expect(entries[0].author == Author("a.worker"))
        #expect(entries[0].recorded == moment("2021-06-21T10:00:00Z"))
        #expect(try firstReview(of: ChildID(2))?.met == nil)
    }

    @Test func `a meeting about two children is recorded once and meets the duty of both`() throws {
        var draft = Draft.reviewed(day("2021-06-20"))
        draft.source = .together([ChildID(1), ChildID(2)])
        let statements = [
            RecordFacts.Statement(about: .wren, [draft], basedOn: try version(.wren)),
            RecordFacts.Statement(about: .rowan, [draft], basedOn: try version(.rowan)),
        ]
        _ = try use.record(statements, in: store)
        for child in [1, 2] { #expect(try firstReview(of: ChildID(Int64(child)))?.met == day("2021-06-20")) }
    }

    @Test func `the form is gone once it is recorded, and stays when somebody else was there first`() throws {
        let before = try version(.wren)
        let form = FormDraft(
            id: .new(), owner: Author("a.worker"), about: .wren, form: "review", basedOn: before,
            begun: moment("2021-06-21T09:00:00Z"))
        try store.write { try $0.keep(form) }
        try store.given(.named("Wren", "Ash"), about: .wren)
        let late = RecordFacts.Statement(about: .wren, [.reviewed(day("2021-06-20"))], basedOn: before)
        #expect(throws: Clash.self) { try use.record([late], madeWith: form.id, in: store) }
        #expect(try store.read { try $0.formDraft(form.id) } == form)
        #expect(try firstReview(of: ChildID(1))?.met == nil)

        let now = RecordFacts.Statement(
            about: .wren, [.reviewed(day("2021-06-20"))], basedOn: try version(.wren))
        _ = try use.record([now], madeWith: form.id, in: store)
        #expect(try store.read { try $0.formDraft(form.id) } == nil)
    }

    @Test func `what another program recorded is taken into the index too`() throws {
        try store.given(.reviewed(day("2021-06-10")), about: .rowan)
        let statement = RecordFacts.Statement(
            about: .wren, [.reviewed(day("2021-06-20"))], basedOn: try version(.wren))
        _ = try use.record([statement], in: store)
        #expect(try firstReview(of: ChildID(2))?.met == day("2021-06-10"))
    }

    @Test func `a new home has a number of its own and is read back`() throws {
        let described = Draft(
            day: day("2021-06-01"), fact: .homeDescribed(HomeDescription(called: "Ash Cottage")), source: .person)
        let homes = [try use.found(home: [described], in: store), try use.found(home: [described], in: store)]
        var told: [HomeID] = []
        try store.read { reader in try reader.forEachHome { home, _ in told.append(home) } }
        #expect(Set(homes).count == 2)
        #expect(told == homes.sorted())
        #expect(try store.read { try $0.entries(about: .home(homes[0])).map(\.fact) } == [described.fact])
    }

    @Test func `what a return told first and a person then tells is one event`() throws {
        var returned = Draft.reviewed(day("2021-06-20"))
        returned.source = .returned(Source.ReturnRow(yearEnding: 2022, file: "reviews.csv", row: 2))
        let imported = try store.given(returned, about: .wren)
        let statement = RecordFacts.Statement(
            about: .wren, [.reviewed(day("2021-06-20")), .reviewed(day("2021-06-21"))], basedOn: try version(.wren))
        let made = try use.record([statement], in: store)
        #expect(made.map(\.replaces?.entry) == [imported[0].id, nil])
        let reviews = try store.read { try $0.entries(about: .wren) }.standing().filter {
            if case .reviewed = $0.fact { true } else { false }
        }
        #expect(reviews.map(\.id) == made.map(\.id))
    }

    @Test func `an excused duty says by which packs it was shown`() throws {
        let statement = RecordFacts.Statement(
            about: .wren, [.excused("REVIEW-1", from: day("2021-06-20"))], basedOn: try version(.wren))
        let made = try use.record([statement], in: store)
        guard case .excused(let excusal) = made[0].fact else { throw NumberTaken(number: "no excusal") }
        #expect(excusal.policy == GivenPolicy.adopted.digest)
        #expect(try firstReview(of: ChildID(1))?.outcome(on: day("2021-07-20")) == .excused)
    }

    @Test func `a new child is registered under a number that nobody has`() throws {
        let child = try use.register([.registered("3", born: day("2015-02-03"))], in: store)
        #expect(try store.read { try $0.child(numbered: "3") } == child)
        #expect(throws: NumberTaken(number: "1")) { try use.register([.registered("1")], in: store) }
        #expect(try store.read { try $0.children().count } == 3)
    }
}
