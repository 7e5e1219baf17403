import Casework
import CaseworkTesting
import Policy
import Testing
import Timeline

@Suite struct `Checking the index` {
    private let checked: CheckedStore
    private let older = JournalCheck.Verdict.staleIndex(why: "it was made from an older journal or from other packs")

    init() throws { checked = try CheckedStore() }

    @Test func `sees that it is older than the journal`() throws {
        try checked.store.given(.reviewed(day("2021-07-01")), about: .wren)
        #expect(try checked.verdict() == older)
    }

    @Test func `sees that it was made from other packs`() throws {
        #expect(try JournalCheck(under: GivenPolicy.adoptedLater).run(checked.store) == older)
    }

    @Test func `names the child about whom it does not follow from the journal`() throws {
        let wrong = JournalCheck.Verdict.staleIndex(
            why: "what it holds about child 1 does not follow from the journal")
        let wren = try #require(checked.store.index().first)
        #expect(!wren.obligations.isEmpty)
        var obligations = wren.obligations
        obligations[0].met = day("2021-06-02")
        let better = IndexedChild(
            id: wren.id, number: wren.number, name: wren.name, born: wren.born, version: wren.version,
            obligations: obligations)
        #expect(try checked.verdict { $0.indexed[ChildID(1)] = better } == wrong)
        #expect(try checked.verdict { $0.indexed[ChildID(1)] = nil } == wrong)
        #expect(try checked.verdict { $0.indexed[ChildID(1)] = wren }.isWhole)
    }

    @Test func `sees a child who is not in the journal`() throws {
        let nobody = IndexedChild(
            id: ChildID(9), number: "9", name: nil, born: nil, version: EntryID(1), obligations: [])
        let verdict = try checked.verdict { $0.indexed[ChildID(9)] = nobody }
        #expect(verdict == .staleIndex(why: "it holds children who are not in the journal"))
    }

    @Test func `is answered by making it again`() throws {
        let index = try checked.store.index()
        checked.store.tamper { contents in
            contents.indexed = [:]
            contents.basis = nil
        }
        #expect(try checked.store.bringIndexUpToDate(under: GivenPolicy.adopted))
        #expect(try checked.verdict().isWhole)
        #expect(try checked.store.index() == index)
        #expect(try !checked.store.bringIndexUpToDate(under: GivenPolicy.adopted))
    }

    @Test func `gives the same when children were taken in one by one as when all are made again`() throws {
        try checked.store.given(.reviewed(day("2021-06-28")), .named("Wren", "Alderbrook"), about: .wren)
        try checked.store.given(
            .episode(day("2021-09-05")), .excused("REVIEW-1", from: day("2021-09-10")), about: .rowan)
        try checked.store.write { try $0.updateIndex(of: [ChildID(2), ChildID(1)], under: GivenPolicy.adopted) }
        let updated = try checked.store.index()
        #expect(try checked.verdict().isWhole)
        try checked.store.write { try $0.rebuildIndex(under: GivenPolicy.adopted) }
        #expect(try checked.store.index() == updated)
    }
}

@Suite struct `What a check says` {
    private let head = JournalHead(count: 4, hash: [UInt8](repeating: 0xA5, count: 32))

    @Test func `names the count, the hash or the entry, and what to do`() {
        #expect("\(JournalCheck.Verdict.whole(head))".contains("4 entries"))
        #expect("\(JournalCheck.Verdict.whole(head))".contains(String(repeating: "a5", count: 32)))
        let tampered = JournalCheck.Verdict.tampered(entry: 3, why: "its text cannot be read")
        #expect("\(tampered)".hasPrefix("Entry 3 is not as it was recorded: its text cannot be read."))
        #expect("\(JournalCheck.Verdict.missing(entry: 3))".hasPrefix("Entry 3 is missing."))
        #expect("\(JournalCheck.Verdict.staleIndex(why: "there is none"))".hasSuffix("Run “mainstay rebuild”."))
        #expect("\(JournalCheck.Verdict.damaged(why: "page 7"))".contains("page 7"))
        for verdict in [tampered, .missing(entry: 3), .staleIndex(why: ""), .damaged(why: "")] {
            #expect(!verdict.isWhole)
        }
    }
}
