import Policy
import PolicyFiles
import Testing
import Timeline
import TimelineTesting

/// What a pack says of a kind about those to whom it can happen.
@Suite struct OccurrenceTests {
    private func kind(_ occurs: String) throws -> KindDeclaration {
        let kinds = Packs.kinds + "\n- {kind: offer, plural: offers, meaning: An offer., occurs: \(occurs)}\n"
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

    @Test func `an age from which on something can happen is reached on the birthday`() throws {
        let occurs = try #require(kind("{age: {at-least: 18}}").occurs)
        #expect(occurs.words == "to a child who is 18 or over")
        #expect(!occurs.isPossible(on: "2026-03-01", in: timeline))
        #expect(occurs.isPossible(on: "2026-03-02", in: timeline))
    }

    @Test func `what happens to those who have left care happens to nobody in care`() throws {
        let occurs = try #require(kind("{age: {at-least: 16, under: 19}, looked-after: no}").occurs)
        #expect(occurs.words == "to a child who is 16 or over and under 19 and not looked after")
        #expect(!occurs.isPossible(on: "2026-03-01", in: timeline))
        #expect(occurs.isPossible(on: "2026-03-02", in: timeline))
        #expect(!occurs.isPossible(on: "2027-03-02", in: timeline))
    }

    @Test func `anything else about those to whom it happens is refused`() throws {
        #expect(throws: PackProblems.self) { try kind("{placement: [U6]}") }
    }
}
