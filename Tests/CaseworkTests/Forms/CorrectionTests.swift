import Casework
import CaseworkTesting
import Policy
import Testing
import Timeline

@Suite struct CorrectionTests {
    private let library = GivenForms.library

    /// The form that corrects the last of these entries, what stands in it when it is opened, and the child.
    private func opened(_ drafts: Draft...) throws -> (form: RecordForm, answers: Answers, context: FormContext) {
        let entries = GivenForms.entries(drafts)
        let context = FormContext(today: GivenForms.today, child: ChildID(1), entries: entries)
        let last = try #require(entries.last)
        let form = try #require(library.form(correcting: last))
        return (form, form.opened(context), context)
    }

    @Test func `a correction stands in the place of the entry and says why`() throws {
        var (form, answers, context) = try opened(.happened("visit", day("2026-06-04")))
        answers.set("day", "3 June 2026")
        #expect(throws: FormProblems.self) { try form.read(answers, context) }
        answers.set("because", "It was the day before")
        let draft = try #require(try form.read(answers, context).drafts.first)
        #expect(draft.day == day("2026-06-03"))
        #expect(draft.replaces == Replacement(entry: EntryID(1), reason: "It was the day before"))
    }

    @Test func `what was recorded stays among the answers to choose from when the policy has others now`() throws {
        let fact = Fact.happened(Happening(kind: "visit", details: [.init("why not alone", "too young")]))
        var (form, answers, context) = try opened(Draft(day: day("2026-05-01"), fact: fact, source: .person))
        #expect(form.field("says why not alone")?.content.choices.map(\.value) == ["refused", "not able", "too young"])
        answers.set("because", "To see")
        #expect(try form.read(answers, context).drafts.map(\.fact) == [fact])
    }

    @Test func `a kind that the policy no longer declares can be corrected all the same`() throws {
        let fact = Fact.happened(Happening(kind: "old panel", details: [.init("outcome", "agreed")]))
        var (form, answers, context) = try opened(Draft(day: day("2026-05-01"), fact: fact, source: .person))
        answers.set("says outcome", "not agreed")
        answers.set("because", "A slip")
        guard case .happened(let panel) = try form.read(answers, context).drafts.first?.fact else {
            throw FieldReader.Problem.notAnObject
        }
        #expect(panel == Happening(kind: "old panel", details: [.init("outcome", "not agreed")]))
    }

    @Test func `a correction of what was recorded for several children still names them`() throws {
        let together = Source.together([ChildID(1), ChildID(2)])
        var (form, answers, context) = try opened(
            Draft(day: day("2026-05-01"), fact: .reviewed(Review(participation: "PN1")), source: together))
        answers.set("participation", "PN2")
        answers.set("because", "An advocate spoke")
        #expect(try form.read(answers, context).drafts.map(\.source) == [together])
    }

    @Test func `an entry is taken back with a reason`() throws {
        let context = GivenForms.context(.happened("visit", day("2026-06-04")))
        let form = library.form(retracting: context.entries[0])
        let drafts = try form.read(Answers(["because": "It was another child"]), context).drafts
        #expect(drafts == [.withdrawing(EntryID(1), because: "It was another child")])
        #expect(throws: FormProblems.self) { try form.read(Answers(), context) }
    }
}
