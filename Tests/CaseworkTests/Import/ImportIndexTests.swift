import Casework
import CaseworkTesting
import Testing
import Timeline

@Suite struct `The index after an import` {
    private let importing = Importing()

    /// The index as it is and as it is when made again from the journal.
    private func expectIndexFollows() throws {
        let index = try importing.store.index()
        let basis = try importing.store.read { try $0.indexBasis() }
        try importing.store.write { try $0.rebuildIndex(under: GivenPolicy.adopted) }
        #expect(try importing.store.index() == index)
        #expect(try importing.store.read { try $0.indexBasis() } == basis)
    }

    @Test func `is the same as one made again from the journal, import after import`() throws {
        try importing.take(GivenReturn.header("1"), GivenReturn.open, year: 2018)
        try expectIndexFollows()
        // The same year: what the record covers stays, and only the children touched are taken in.
        try importing.take(
            GivenReturn.header("1", "2"),
            GivenReturn.episodes("1,04/06/2017,S,C1,N1,U4,PR4,,", "2,02/10/2017,S,V2,N1,K2,PR4,,"), year: 2018)
        try expectIndexFollows()
        // Another year: what the record covers changes what can be told of every child.
        try importing.take(GivenReturn.header("2"), GivenReturn.closed, year: 2019)
        try expectIndexFollows()
    }

    @Test func `is made again when the packs have changed`() throws {
        try importing.take(GivenReturn.header("1"), GivenReturn.open, year: 2018)
        try importing.take(GivenReturn.header("1"), GivenReturn.open, year: 2018, under: GivenPolicy.adoptedLater)
        let basis = try importing.store.read { try $0.indexBasis() }
        #expect(basis == IndexBasis(head: try importing.store.head(), policy: GivenPolicy.adoptedLater.digest))
    }

    @Test func `is made again before, when it was lost, so that no child is recorded twice`() throws {
        try importing.take(GivenReturn.header("1"), GivenReturn.open, year: 2018)
        try importing.store.write { try $0.clearIndex() }
        let summary = try importing.take(GivenReturn.header("1"), GivenReturn.open, year: 2018)
        #expect([summary.entries, summary.newChildren] == [0, 0])
        #expect(try importing.verdict.isWhole)
    }

    @Test func `takes in what was recorded beside it since`() throws {
        try importing.take(GivenReturn.header("1", "2"), GivenReturn.open, year: 2018)
        try importing.store.given(.named("Wren", "Alderbrook"), about: .child(1))
        try importing.take(
            GivenReturn.header("1", "2"),
            GivenReturn.episodes("2,02/10/2017,S,V2,N1,K2,PR4,,"), year: 2018)
        #expect(try importing.store.index().first?.name == ChildName(given: "Wren", family: "Alderbrook"))
        #expect(try importing.verdict.isWhole)
    }
}
