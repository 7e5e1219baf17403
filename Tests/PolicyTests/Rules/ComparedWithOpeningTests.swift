import Policy
import Testing
import Timeline
import TimelineTesting

/// A plan is followed within ten days by another with the same aim.
@Suite struct ComparedWithOpeningTests {
    private func child(_ sentences: String...) throws -> AskedChild {
        let policy = try Packs.policy("opens: plan\nmet-by: {event: plan, with: {aim: {same-as: opening}}}")
        return try AskedChild(["2026-01-05 becomes looked after, V2, U6"] + sentences, under: policy)
    }

    @Test func `each is met by what is recorded with the same, in small or capital letters`() throws {
        let child = try child(
            "2026-01-06 plan, aim: home", "2026-01-08 plan, aim: school", "2026-01-16 plan, aim: Home")
        #expect(child.outcomes(on: "2026-01-16") == [.met, .due, .due])
        #expect(child.outcomes(on: "2026-01-19") == [.met, .overdue, .due])
    }

    @Test func `spaces around the words and between them make no difference, other words do`() throws {
        let child = try child(
            "2026-01-06 plan, aim: visit the  school", "2026-01-08 plan, aim: visit a school",
            "2026-01-12 plan, aim:   Visit The School ")
        #expect(child.outcomes(on: "2026-01-19") == [.met, .overdue, .due])
    }

    @Test func `where nothing is recorded there is nothing that is the same`() throws {
        let child = try child("2026-01-06 plan", "2026-01-08 plan, aim: school", "2026-01-12 plan")
        #expect(child.outcomes(on: "2026-01-19") == [.overdue, .overdue, .due])
    }

    @Test func `it is said in words`() throws {
        let child = try child("2026-01-06 plan, aim: home", "2026-01-08 plan, aim: home")
        let facts = try #require(child.policy.rules.first).metByWords
        #expect(facts == "a plan (the same aim)")
    }
}
