import Simulation
import Testing
import Timeline

/// Everything that the product must cope with happens to somebody.
@Suite struct VarietyTests {
    private let facts: [Recorded]

    init() throws {
        facts = try Sample.children().flatMap(\.facts)
    }

    private var episodes: [Episode] {
        facts.compactMap { if case .episode(let episode) = $0.fact { episode } else { nil } }
    }

    @Test func `every kind of happening occurs`() {
        let kinds = Set(facts.compactMap { if case .happened(let happening) = $0.fact { happening.kind } else { nil } })
        #expect(kinds == Set(Authority.kinds))
    }

    @Test func `every kind of fact occurs but the record’s own`() {
        let names = Set(facts.map(\.fact.name))
        #expect(
            names == [
                "registered", "named", "episode", "reviewed", "unaccompanied", "yearOutcomes", "leavingCare", "adopted",
                "adoptionDecided", "previousPermanence", "missing", "allocated", "deprivedOfLiberty", "happened",
                "involved", "related", "described",
                "excused", "withdrawn",
            ])
    }

    @Test func `every reason for a new episode and every family of legal status occurs`() {
        #expect(Set(episodes.compactMap(\.reason)) == ["S", "L", "P", "T", "B", "U"])
        #expect(Set(episodes.compactMap(\.legalStatus)) == ["C1", "C2", "E1", "V2", "V3", "J1", "L1", "L2"])
    }

    @Test func `placements of every family occur`() {
        let places = Set(episodes.compactMap(\.placement))
        let expected: Set<PlacementType> = [
            "A5", "A6", "H5", "K1", "K2", "K3", "P1", "R1", "R3", "R5", "S1", "T0", "T1", "T2", "T3", "T4", "U1", "U3",
            "U4", "U5", "U6", "Z1", "Z12",
        ]
        #expect(expected.isSubset(of: places), "missing: \(expected.subtracting(places))")
    }

    @Test func `care ends in every usual way`() {
        let reasons = Set(episodes.compactMap(\.ceased))
        let expected: Set<CeasingReason> = [
            "X1", "E11", "E12", "E13", "E14", "E15", "E17", "E2", "E3", "E41", "E45", "E46", "E47", "E4A", "E4B", "E5",
            "E6", "E7", "E8", "E9",
        ]
        #expect(expected.isSubset(of: reasons), "missing: \(expected.subtracting(reasons))")
    }

    @Test func `every code is one that the return knows`() {
        let statuses = Set(LegalStatus.meanings.map(\.code))
        let places = Set(PlacementType.meanings.map(\.code))
        for episode in episodes {
            #expect(episode.legalStatus.map(statuses.contains) ?? false)
            #expect(episode.placement.map(places.contains) ?? false)
        }
    }

    @Test func `names are many and are made up`() {
        let names = Set(facts.compactMap { if case .named(let name) = $0.fact { name } else { nil } })
        #expect(names.count > 1_500)
        #expect(names.allSatisfy { !$0.given.isEmpty && $0.family.count > 5 })
    }
}
