import Casework
import CaseworkTesting
import Timeline

extension MemoryStore {
    /// A record that covers placements and reviews, with a girl of 8 called Aisha, in care since 4 June 2019, and a
    /// boy whose number has a slash in it.
    static func sample() throws -> MemoryStore {
        let store = MemoryStore()
        for kind in [ReturnKind.episode, ReturnKind.review] {
            try store.given(.covers(kind, from: day("2017-04-01")), about: .record, at: moment("2017-04-01"))
        }
        try store.given(
            .registered("398768", born: day("2012-05-03"), "F"), .named("Aisha", "Karim"),
            .episode(day("2019-06-04"), "V2", "U6"), about: .child(1), at: moment("2019-06-04"))
        try store.given(.reviewed(day("2019-07-02")), about: .child(1), at: moment("2019-07-10T09:00:00Z"))
        try store.given(
            .registered("A/12 b", born: day("2017-03-02"), "M"), .episode(day("2019-06-04"), "C2", "K2"),
            about: .child(2),
            at: moment("2019-06-04"))
        try store.write { try $0.rebuildIndex(under: SamplePolicy.adopted) }
        return store
    }
}

extension Draft {
    fileprivate static func registered(_ number: String, born: Day, _ sex: Sex) -> Draft {
        Draft(
            day: nil, fact: .registered(Registration(number: number, born: born, sex: sex)), source: .person)
    }

    fileprivate static func episode(_ from: Day, _ status: LegalStatus, _ placement: PlacementType) -> Draft {
        Draft(
            day: from, fact: .episode(Episode(reason: "S", legalStatus: status, placement: placement)),
            source: .person)
    }
}

/// A store from which nothing can be read, to see what people are shown then.
struct BrokenStore: CaseStore {
    let failure: any Error

    func read<Value: Sendable>(_ body: (any CaseReader) throws -> Value) throws -> Value { throw failure }

    func write<Value: Sendable>(_ body: (any CaseWriter) throws -> Value) throws -> Value { throw failure }
}
