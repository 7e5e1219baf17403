import Casework
import CaseworkTesting
import Testing
import Timeline

/// When the beginning of somebody’s time with a child was another day, or never was, the end of the one before follows in the
/// same act.
@Suite struct SuccessionCorrectionTests {
    private let library = GivenForms.library

    private func allocated(_ iso: String, _ worker: String, until: String? = nil) -> Draft {
        let allocation = Allocation(worker: worker, until: until.map { day($0) }, reason: nil)
        return Draft(day: day(iso), fact: .allocated(allocation), source: .person)
    }

    private func involved(_ iso: String, _ role: String, _ person: String, until: String? = nil) -> Draft {
        let involvement = Involvement(role: role, person: person, until: until.map { day($0) })
        return Draft(day: day(iso), fact: .involved(involvement), source: .person)
    }

    /// SW1 since January, SW2 since March, SW3 since May.
    private var three: FormContext {
        GivenForms.context(
            allocated("2026-01-05", "SW1", until: "2026-03-02"), allocated("2026-03-02", "SW2", until: "2026-05-04"),
            allocated("2026-05-04", "SW3"))
    }

    private func line(_ draft: Draft) -> String {
        let (person, until): (String, Day?) =
            switch draft.fact {
            case .allocated(let known): (known.worker, known.until)
            case .involved(let known): ("\(known.role) \(known.person)", known.until)
            case .withdrawn: ("nothing", nil)
            default: ("other", nil)
            }
        let replaced = draft.replaces.map { "\($0.entry) becomes " } ?? ""
        return "\(replaced)\(person) \(draft.day?.description ?? "") to \(until?.description ?? "")"
    }

    /// What is recorded when these answers of entry `id` are corrected.
    private func correcting(
        _ id: Int, _ changes: KeyValuePairs<String, String>, _ context: FormContext
    ) throws -> [String] {
        let form = try #require(library.form(correcting: context.entries[id - 1]))
        var answers = form.opened(context).replaced(by: Answers(changes))
        answers.set("because", "A slip")
        let drafts = try form.read(answers, context).drafts
        #expect(drafts.last?.replaces?.reason == "A slip")
        return drafts.map(line)
    }

    @Test func `a worker who came earlier ends the time of the one before earlier`() throws {
        #expect(
            try correcting(2, ["day": "16 February 2026"], three) == [
                "1 becomes SW1 2026-01-05 to 2026-02-16", "2 becomes SW2 2026-02-16 to 2026-05-04",
            ])
    }

    @Test func `a worker who came later leaves the one before until then`() throws {
        #expect(
            try correcting(3, ["day": "18 May 2026"], three) == [
                "2 becomes SW2 2026-03-02 to 2026-05-18", "3 becomes SW3 2026-05-18 to ",
            ])
    }

    @Test func `when only something else is corrected nobody else’s time changes`() throws {
        #expect(try correcting(2, ["person": "SW9"], three) == ["2 becomes SW9 2026-03-02 to 2026-05-04"])
        #expect(try correcting(3, ["reason": "ORGRST"], three) == ["3 becomes SW3 2026-05-04 to "])
    }

    @Test func `a worker who came before the one before stands before them, who has the time between`() throws {
        #expect(
            try correcting(2, ["day": "1 December 2025"], three) == [
                "1 becomes SW1 2026-01-05 to 2026-05-04", "2 becomes SW2 2025-12-01 to 2026-01-05",
            ])
    }

    @Test func `where nobody was there before, nobody’s end follows, unless the new day falls in their time`() throws {
        let apart = GivenForms.context(
            allocated("2026-01-05", "SW1", until: "2026-03-02"), allocated("2026-05-04", "SW2"))
        #expect(try correcting(2, ["day": "20 April 2026"], apart) == ["2 becomes SW2 2026-04-20 to "])
        #expect(
            try correcting(2, ["day": "2 February 2026"], apart) == [
                "1 becomes SW1 2026-01-05 to 2026-02-02", "2 becomes SW2 2026-02-02 to ",
            ])
    }

    @Test func `somebody who was it in another role leaves the post to the one before, and ends the time there`() throws
    {
        let context = GivenForms.context(
            involved("2026-01-05", "team", "East", until: "2026-05-04"), involved("2026-05-04", "team", "West"),
            involved("2026-02-02", "parents", "A"))
        #expect(
            try correcting(2, ["role": "parents"], context) == [
                "1 becomes team East 2026-01-05 to ", "3 becomes parents A 2026-02-02 to 2026-05-04",
                "2 becomes parents West 2026-05-04 to ",
            ])
    }

    @Test func `two cannot begin on one day, and a turn is nobody’s only when it is taken back`() throws {
        func problems(_ changes: KeyValuePairs<String, String>) throws -> [String] {
            let problems = #expect(throws: FormProblems.self) { try correcting(2, changes, three) }
            return problems?.list.map { "\($0.field): \($0.message)" } ?? []
        }
        #expect(
            try problems(["day": "5 January 2026"]) == [
                "day: SW1 is recorded from the same day. Correct that entry if it is wrong."
            ])
        #expect(
            try problems(["person": ""]) == [
                "person: Enter who it was. If nobody had the post, take the entry back instead."
            ])
    }

    @Test(arguments: [
        (1, ["1 becomes nothing  to "]),
        (2, ["1 becomes SW1 2026-01-05 to 2026-05-04", "2 becomes nothing  to "]),
        (3, ["2 becomes SW2 2026-03-02 to ", "3 becomes nothing  to "]),
    ])
    func `when a turn is taken back the one before goes on as long`(id: Int, lines: [String]) throws {
        let form = library.form(retracting: three.entries[id - 1])
        #expect(form.hint?.hasSuffix("Whoever had the post before goes on in it.") == true)
        #expect(try form.read(Answers(["because": "It never was"]), three).drafts.map(line) == lines)
    }
}
