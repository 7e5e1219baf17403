import Pages
import Testing
import Timeline

@Suite struct StandpointFormTests {
    @Test(arguments: [
        "4 June 2026", "4 june 2026", " 4 Jun 2026 ", "4/6/2026", "04/06/2026", "4.6.2026", "4-6-2026", "2026-06-04",
        "2026/6/4",
    ])
    func `a day may be written as people write it`(typed: String) {
        #expect(StandpointForm(on: typed).standpoint?.on == Day(2026, 6, 4))
    }

    @Test(arguments: ["31 June 2026", "29/2/2026", "4 Ju 2026", "4/6/26", "yesterday", "4 June", "0/6/2026"])
    func `what is no day, or could be two, is a problem and not a guess`(typed: String) throws {
        let form = StandpointForm(on: typed)
        #expect(form.standpoint == nil)
        #expect(form.problems.count == 1)
        #expect(form.problems.first?.field == "on")
        #expect(try #require(form.problems.first).message.contains(typed))
    }

    @Test func `an empty form asks for today with all that is known`() {
        #expect(StandpointForm(on: " ", known: "").standpoint == .now)
    }

    @Test func `what was known on a day is what was recorded by its end`() throws {
        let day = try #require(Day(2026, 6, 4))
        #expect(StandpointForm(known: "4 June 2026").standpoint?.known == Instant(endOf: day))
        #expect(
            StandpointForm(known: "2026-06-04T09:32:00Z").standpoint?.known == Instant(iso: "2026-06-04T09:32:00Z"))
    }
}
