import Casework
import CaseworkTesting
import Testing
import Timeline

/// Whoever comes ends the time of the one before; so do those who were away come back.
@Suite struct SuccessionTests {
    private let library = GivenForms.library

    private func allocated(_ iso: String, _ worker: String, until: String? = nil) -> Draft {
        let allocation = Allocation(worker: worker, until: until.map { day($0) }, reason: nil)
        return Draft(day: day(iso), fact: .allocated(allocation), source: .person)
    }

    /// What is recorded, a line a draft: who, from, until, and which entry it replaces.
    private func lines(_ id: String, _ answers: Answers, _ context: FormContext) throws -> [String] {
        try library.read(id, answers, context).drafts.map { draft in
            let (person, until): (String, Day?) =
                switch draft.fact {
                case .allocated(let known): (known.worker, known.until)
                case .involved(let known): ("\(known.role) \(known.person)", known.until)
                case .missing(let known): (known.absence?.description ?? "", known.until)
                case .happened(let known): (known.kind, nil)
                default: ("other", nil)
                }
            let replaced = draft.replaces.map { "\($0.entry) becomes " } ?? ""
            return "\(replaced)\(person) \(draft.day?.description ?? "") to \(until?.description ?? "")"
        }
    }

    @Test func `a new worker ends the allocation of the one before`() throws {
        let context = GivenForms.context(allocated("2026-01-05", "SW1"))
        #expect(
            try lines("worker", Answers(["person": "SW2", "day": "1 June 2026"]), context) == [
                "1 becomes SW1 2026-01-05 to 2026-06-01", "SW2 2026-06-01 to ",
            ])
    }

    @Test func `a worker known late stands between the one before and the one after`() throws {
        let context = GivenForms.context(
            allocated("2026-01-05", "SW1", until: "2026-05-04"), allocated("2026-05-04", "SW3"))
        #expect(
            try lines("worker", Answers(["person": "SW2", "day": "2 March 2026"]), context) == [
                "1 becomes SW1 2026-01-05 to 2026-03-02", "SW2 2026-03-02 to 2026-05-04",
            ])
    }

    @Test func `when nobody follows the post is empty from that day`() throws {
        let context = GivenForms.context(allocated("2026-01-05", "SW1"))
        #expect(
            try lines("worker", Answers(["day": "1 June 2026"]), context) == ["1 becomes SW1 2026-01-05 to 2026-06-01"])
        #expect(
            library.problems("worker", Answers(["day": "1 June 2026"])) == [
                "person: Nobody is recorded on 1 June 2026, so nothing ends."
            ])
    }

    @Test func `the same worker is not allocated twice, nor another from the same day`() {
        let context = GivenForms.context(allocated("2026-01-05", "SW1"))
        #expect(
            library.problems("worker", Answers(["person": "SW1", "day": "1 June 2026"]), context)
                == ["day: SW1 is recorded since 5 January 2026 already."])
        #expect(
            library.problems("worker", Answers(["person": "SW2", "day": "5 January 2026"]), context)
                == ["day: SW1 is recorded from the same day. Correct that entry if it is wrong."])
    }

    @Test func `each role has its own succession`() throws {
        func involved(_ role: String, _ person: String) -> Draft {
            Draft(
                day: day("2026-01-05"), fact: .involved(Involvement(role: role, person: person)), source: .person)
        }
        let context = GivenForms.context(involved("team", "East"), involved("parents", "A"))
        #expect(
            try lines("involvement", Answers(["role": "team", "person": "West", "day": "1 June 2026"]), context) == [
                "1 becomes team East 2026-01-05 to 2026-06-01", "team West 2026-06-01 to ",
            ])
    }

    @Test func `a child who is back is no longer missing, and the duties of a return begin`() throws {
        let context = GivenForms.context(
            Draft(day: day("2026-06-01"), fact: .missing(Missing(absence: "M", until: nil)), source: .person))
        #expect(
            try lines("missing/end", Answers(["day": "3 June 2026"]), context) == [
                "1 becomes M 2026-06-01 to 2026-06-03", "return from missing 2026-06-03 to ",
            ])
        #expect(
            library.problems("missing", Answers(["day": "today", "absence": "M"]), context) == [
                "day: The child is recorded as away since 1 June 2026. Record the return first."
            ])
        #expect(
            library.problems("missing/end", Answers(["day": "31 May 2026"]), context) == [
                "day: The child went missing on 1 June 2026, after that day."
            ])
        #expect(
            library.problems("missing/end", Answers(["day": "today"])) == [
                "day: The child is not recorded as missing. Record since when they were."
            ])
    }

    @Test(arguments: [
        "team", "panel adviser", "designated nurse", "agency decision maker", "supervising social worker",
    ])
    func `everybody can be named whom the record must name before they see the child`(role: String) throws {
        let answers = Answers(["role": role, "person": "P-1", "day": "1 June 2026"])
        #expect(try lines("involvement", answers, GivenForms.context()) == ["\(role) P-1 2026-06-01 to "])
    }
}
