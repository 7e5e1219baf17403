import Policy
import PolicyFiles
import Testing
import Timeline
import TimelineTesting

/// A person and a child before one of the tests that the packs of the repository hold.
struct GivenPerson {
    let test: EligibilityTest
    private var asked: EligibilityCase

    /// A neighbour with no tie to the child, asked about on 2 March 2026, with all of Leeds's questions answered.
    static func neighbour() throws -> GivenPerson {
        let test = try Packs.eligibility("leeds")
        let answers = test.facts.map { fact -> (String, GivenAnswer) in
            switch fact.name {
            case "applying for": (fact.name, .chosen(["where the child lives"]))
            case "relationship": (fact.name, .chosen(["other"]))
            case "lived together": (fact.name, .stretches([]))
            default: (fact.name, .yesOrNo(false))
            }
        }
        return GivenPerson(
            test: test,
            asked: EligibilityCase(on: "2026-03-02", answers: Dictionary(uniqueKeysWithValues: answers)))
    }

    /// The same with one answer more, or another.
    func with(_ fact: String, _ answer: GivenAnswer) -> GivenPerson {
        var other = self
        other.asked.answers[fact] = answer
        return other
    }

    /// The same with one answer fewer.
    func without(_ fact: String) -> GivenPerson {
        var other = self
        other.asked.answers[fact] = nil
        return other
    }

    /// The same with whom the child lived in these stretches, the last perhaps without an end.
    func livedTogether(_ stretches: (from: Day, until: Day?)...) -> GivenPerson {
        with("lived together", .stretches(stretches.map { LivedStretch(from: $0.from, until: $0.until) }))
    }

    /// The same on another day.
    func on(_ day: Day) -> GivenPerson {
        var other = self
        other.asked.on = day
        return other
    }

    var answer: EligibilityAnswer { test.answer(asked) }

    /// The answer as pages give it: “eligible under LEE-106”.
    var verdict: String {
        let ids = answer.holding.flatMap(\.limb.covers)
        return test.words(answer.verdict) + (ids.isEmpty ? "" : " under \(ids.joined(separator: ", "))")
    }

    /// What is said of each need of the limb that covers `id`.
    func words(of id: String) -> [String] {
        answer.limbs.first { $0.limb.covers == [id] }?.needs.map(\.words) ?? []
    }
}

extension Packs {
    /// All tests of eligibility that the packs of the repository hold.
    static let eligibility = Result {
        let reader = PackReader(folder: folder)
        return try reader.names().flatMap { try reader.read($0).eligibility }
    }

    /// The first test of eligibility of one pack.
    static func eligibility(_ pack: String) throws -> EligibilityTest {
        try #require(try eligibility.get().first { $0.place.pack == pack })
    }
}
