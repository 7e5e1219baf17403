import Casework
import CaseworkTesting
import Testing
import Timeline

/// Nothing is in the record that nobody can record, put right or take back.
@Suite struct EveryFactTests {
    private let library = GivenForms.library

    /// Something of the kind as entry 2, after a visit as entry 1.
    private func recorded(_ kind: FactCase) throws -> (entry: Entry, context: FormContext) {
        let draft = Draft(day: day("2026-05-01"), fact: kind.told.fact, source: .person)
        let entries = GivenForms.entries([.happened("visit", day("2026-05-01")), draft])
        return (entries[1], FormContext(today: GivenForms.today, child: ChildID(1), entries: entries))
    }

    @Test(arguments: FactCase.allCases)
    func `what is told with a form is recorded with it`(kind: FactCase) throws {
        #expect(FactCase(kind.told.fact) == kind)
        guard let id = kind.told.form else { return }
        let form = try #require(library.form(id))
        let context = GivenForms.context(.happened("visit", day("2026-05-01")))
        let answers =
            kind == .episode
            ? Answers(["day": "1 May 2026", "legal-status": "V2", "need": "N1", "placement": "U6"])
            : try #require(form.answers(from: recorded(kind).entry))
        #expect(try form.read(answers, context).drafts.first?.fact == kind.told.fact)
    }

    @Test(arguments: FactCase.allCases)
    func `what is told with a form is corrected with a reason, and is the same when nothing is changed`(kind: FactCase)
        throws
    {
        let (entry, context) = try recorded(kind)
        guard kind.told.form != nil else {
            #expect(library.form(correcting: entry) == nil)
            return
        }
        let form = try #require(library.form(correcting: entry))
        var answers = form.opened(context)
        #expect(throws: FormProblems.self) { try form.read(answers, context) }
        answers.set("because", "A slip")
        // A correction of care that changes nothing is none.
        if kind == .episode { answers.set("need", "N2") }
        let drafts = try form.read(answers, context).drafts
        #expect(drafts.map(\.replaces) == [Replacement(entry: EntryID(2), reason: "A slip")])
        if kind != .episode { #expect(drafts.map(\.fact) == [kind.told.fact]) }
    }

    @Test(arguments: FactCase.allCases.filter { $0.told.form != nil })
    func `what is told with a form is taken back with a reason`(kind: FactCase) throws {
        let (entry, context) = try recorded(kind)
        let form = library.form(retracting: entry)
        #expect(throws: FormProblems.self) { try form.read(Answers(), context) }
        let drafts = try form.read(Answers(["because": "Another child"]), context).drafts
        #expect(drafts == [.withdrawing(EntryID(2), because: "Another child")])
    }
}
