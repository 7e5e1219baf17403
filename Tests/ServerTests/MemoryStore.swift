import Casework
import Timeline

/// A record that stands in memory and is only read, for the tests of the server.
struct MemoryStore: CaseStore, CaseReader {
    /// The entries about the record itself, and about each child.
    var entries: [Subject: [Entry]] = [:]
    /// What every reading throws, to see what people are shown then.
    var failure: (any Error)?

    func read<Value: Sendable>(_ body: (any CaseReader) throws -> Value) throws -> Value {
        if let failure { throw failure }
        return try body(self)
    }

    func write<Value: Sendable>(_ body: (any CaseWriter) throws -> Value) throws -> Value {
        throw ReadOnly()
    }

    func head() throws -> JournalHead {
        JournalHead(count: Int64(entries.values.map(\.count).reduce(0, +)), hash: [])
    }

    func entries(about subject: Subject) throws -> [Entry] { entries[subject] ?? [] }

    func children() throws -> [ChildID] {
        entries.keys.compactMap { if case .child(let id) = $0 { id } else { nil } }.sorted()
    }

    func forEachChild(_ body: (ChildID, [Entry]) throws -> Void) throws {
        for child in try children() { try body(child, try entries(about: .child(child))) }
    }

    func child(numbered number: String) throws -> ChildID? {
        try children().first { child in
            try entries(about: .child(child)).contains { entry in
                if case .registered(let registration) = entry.fact { registration.number == number } else { false }
            }
        }
    }

    func forEachLink(_ body: (JournalLink) throws -> Void) throws {}
    func damage() throws -> String? { nil }
    func indexed(_ child: ChildID) throws -> IndexedChild? { nil }
    func forEachIndexed(_ body: (IndexedChild) throws -> Void) throws {}
    func indexBasis() throws -> IndexBasis? { nil }

    /// Writing is not what these tests are about.
    struct ReadOnly: Error {}
}

extension MemoryStore {
    /// Records a fact about a child on the day it was known.
    mutating func record(_ child: Int64, _ day: Day?, _ fact: Fact, recorded: Day) {
        add(.child(ChildID(child)), day, fact, recorded: recorded)
    }

    private mutating func add(_ subject: Subject, _ day: Day?, _ fact: Fact, recorded: Day) {
        let place = entries.values.map(\.count).reduce(0, +) + 1
        entries[subject, default: []].append(
            Entry(
                id: EntryID(Int64(place)), subject: subject, day: day, fact: fact, recorded: Instant(startOf: recorded),
                author: Author("A. Worker"), source: .person, replaces: nil))
    }

    /// A record that covers placements and reviews, with a girl of 8 called Aisha, in care since 4 June 2019, and a
    /// boy whose number has a slash in it.
    static func sample() throws -> MemoryStore {
        guard let start = Day(2017, 4, 1), let june = Day(2019, 6, 4), let july = Day(2019, 7, 10) else {
            throw ReadOnly()
        }
        var store = MemoryStore()
        for kind in [ReturnKind.episode, ReturnKind.review] {
            store.add(.record, start, .covers(Coverage(kind: kind, until: nil)), recorded: start)
        }
        store.record(
            1, nil, .registered(Registration(number: "398768", born: Day(2012, 5, 3), sex: "F")), recorded: june)
        store.record(1, nil, .named(ChildName(given: "Aisha", family: "Karim")), recorded: june)
        store.record(
            1, june, .episode(Episode(reason: "S", legalStatus: "V2", placement: "U6")), recorded: june)
        store.record(1, Day(2019, 7, 2), .reviewed(Review(participation: "PN1")), recorded: july)
        store.record(
            2, nil, .registered(Registration(number: "A/12 b", born: Day(2017, 3, 2), sex: "M")), recorded: june)
        store.record(
            2, june, .episode(Episode(reason: "S", legalStatus: "C2", placement: "K2")), recorded: june)
        return store
    }
}
