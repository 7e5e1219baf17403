import Policy
import PolicyFiles
import Testing
import Timeline
import TimelineTesting

/// What a pack says of a kind about those to whom it usually happens.
@Suite struct CircumstancesTests {
    private func kind(_ usually: String) throws -> KindDeclaration {
        let kinds =
            Packs.kinds + "\n- {kind: offer, plural: offers, is: event, meaning: An offer., usually: \(usually)}\n"
        let folder = try PackFolder([
            ("pack.yaml", Packs.header), ("rules/R1.yaml", Packs.rule("R1", "")), ("kinds.yaml", kinds),
        ])
        return try #require(folder.policy().kinds.first { $0.name == "offer" })
    }

    /// Born on 2 March 2008, in care from 5 January 2024 until the eighteenth birthday.
    private var timeline: CaseTimeline {
        let born: Day = "2008-03-02"
        let began: Day = "2024-01-05"
        let episode = Episode(
            reason: "S", legalStatus: "C2", need: "N1", placement: "U6", provider: "PR1", until: born.birthday(18),
            ceased: "E5")
        let facts: [(Day?, Fact)] = [
            (nil, .registered(Registration(number: "1", born: born))), (began, .episode(episode)),
            (began, .covers(Coverage(kind: ReturnKind.episode, until: nil))),
        ]
        let entries = facts.enumerated().map { number, fact in
            Entry(
                id: EntryID(Int64(number) + 1), subject: .child(ChildID(1)), day: fact.0, fact: fact.1,
                recorded: Instant(startOf: began), author: .simulator, source: .person, replaces: nil)
        }
        return CaseTimeline(of: ChildID(1), entries: entries.dropLast(), coverage: RecordCoverage(entries: entries))
    }

    @Test func `an age from which on something usually happens is reached on the birthday`() throws {
        let usually = try #require(kind("{age: {at-least: 18}}").usually)
        #expect(usually.words == "to a child who is 18 or over")
        #expect(!usually.isUsual(on: "2026-03-01", in: timeline))
        #expect(usually.isUsual(on: "2026-03-02", in: timeline))
    }

    @Test func `what usually happens after care is not usual while it lasts`() throws {
        let usually = try #require(kind("{age: {at-least: 16, under: 19}, looked-after: no}").usually)
        #expect(usually.words == "to a child who is 16 or over and under 19 and not looked after")
        #expect(!usually.isUsual(on: "2026-03-01", in: timeline))
        #expect(usually.isUsual(on: "2026-03-02", in: timeline))
        #expect(!usually.isUsual(on: "2027-03-02", in: timeline))
    }

    @Test func `anything else about those to whom it happens is refused`() throws {
        #expect(throws: PackProblems.self) { try kind("{placement: [U6]}") }
    }
}
