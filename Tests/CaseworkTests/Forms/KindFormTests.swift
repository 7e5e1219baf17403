import Casework
import CaseworkTesting
import Policy
import Testing
import Timeline

@Suite struct KindFormTests {
    private let library = GivenForms.library

    @Test func `every kind that the policy declares has a form, with its fields in their order`() throws {
        for kind in GivenForms.policy.kinds { #expect(library.form("kind/\(kind.name)") != nil) }
        let form = try #require(library.form("kind/stability meeting"))
        #expect(form.title == "Stability meeting")
        #expect(
            form.fields.map(\.label) == [
                "When was it held?", "Who chaired?", "Who attended?", "Risk", "Next meeting", "Score", "Asked by",
                "Documents", "For which brothers and sisters was it the same?",
            ])
        #expect(form.fields.filter(\.isRequired).map(\.name) == ["day"])
        #expect(form.fields[1].content.choices.map(\.value) == ["team manager", "social worker", "parents"])
    }

    @Test func `what is entered is recorded as rules read it`() throws {
        let answers = Answers([
            .init("day", "4 June 2026"), .init("says attended", "parents"), .init("says attended", "team manager"),
            .init("says next meeting", "1/7/2026"), .init("says score", "12"), .init("says asked by", " Ana Ruiz "),
        ])
        let reading = try library.read("kind/stability meeting", answers)
        let draft = try #require(reading.drafts.first)
        #expect(reading.drafts.count == 1)
        #expect(draft.day == day("2026-06-04"))
        #expect(draft.source == .person)
        #expect(
            draft.fact
                == .happened(
                    Happening(
                        kind: "stability meeting",
                        details: [
                            .init("attended", "team manager; parents"), .init("next meeting", "2026-07-01"),
                            .init("score", "12"), .init("asked by", "Ana Ruiz"),
                        ])))
    }

    @Test func `what was the same for brothers and sisters names all of them`() throws {
        let answers = Answers([.init("day", "today"), .init("together", "3"), .init("together", "2")])
        let reading = try library.read("kind/visit", answers)
        #expect(reading.together == [ChildID(2), ChildID(3)])
        #expect(reading.drafts.map(\.source) == [.together([ChildID(1), ChildID(2), ChildID(3)])])
    }

    @Test func `an entry fills the form that made it, and what is read of it again is the same`() throws {
        let file = Timeline.Attachment(
            name: "a b.pdf", type: "application/pdf", size: 3, sha256: String(repeating: "a", count: 64))
        let fact = Fact.happened(
            Happening(
                kind: "stability meeting",
                details: [
                    .init("attended", "team manager; parents"), .init("chair", "social worker"),
                    .init("next meeting", "2026-07-01"), .init("risk", "high"), .init("score", "12"),
                ], attachments: [file]))
        let entry = try #require(GivenForms.entries([Draft(day: day("2026-06-04"), fact: fact, source: .person)]).first)
        let form = try #require(library.form("kind/stability meeting"))
        let answers = try #require(form.answers(from: entry))
        #expect(answers["says attended"] == ["team manager", "parents"])
        let reading = try form.read(answers, GivenForms.context())
        #expect(reading.drafts.first?.fact == fact)
        #expect(reading.drafts.first?.day == entry.day)
        #expect(library.form("kind/visit")?.answers(from: entry) == nil)
    }

    @Test func `the child's own words come first and cannot be left out`() throws {
        let form = try #require(library.form("kind/child’s view recorded"))
        #expect(form.fields[1].label == "What did the child say or show?")
        #expect(
            library.problems("kind/child’s view recorded", Answers(["day": "today"]))
                == ["says words: Fill this in; it cannot be left empty."])
    }

    @Test func `a wish that is not followed carries the reason`() {
        let id = "kind/child’s view decided"
        #expect(
            library.problems(id, Answers(["day": "today", "says followed": "no"])) == [
                "says reason: Say why the child’s wish was not followed; the child is owed the reason."
            ])
        #expect(library.problems(id, Answers(["day": "today", "says followed": "yes"])).isEmpty)
    }

    @Test func `a contact can be recorded under any policy`() throws {
        let reading = try library.read(
            "kind/contact", Answers(["day": "today", "says with": "Nadia Karim", "says how": "by video"]))
        guard case .happened(let contact) = reading.drafts.first?.fact else { throw FieldReader.Problem.notAnObject }
        #expect(contact.kind == "contact")
        #expect(contact.details == [.init("how", "by video"), .init("with", "Nadia Karim")])
    }

    @Test(arguments: [
        ("education milestone", "health and education", "achievement"),
        ("health milestone", "health and education", "immunisation"),
        ("support for the placement", "placement stability", nil),
    ])
    func `milestones and support can be recorded under any policy`(kind: String, theme: String, what: String?) throws {
        #expect(library.form("kind/\(kind)")?.theme == theme)
        let said = what ?? "Six evenings with a play therapist"
        let reading = try library.read("kind/\(kind)", Answers(["day": "today", "says what": said]))
        guard case .happened(let step) = reading.drafts.first?.fact else { throw FieldReader.Problem.notAnObject }
        #expect(step.kind == kind && step.details == [.init("what", said)])
    }

    @Test func `forms stand under the themes of the packs`() {
        #expect(library.form("kind/visit")?.theme == "visits")
        let all = library.themes.flatMap(\.forms).map(\.id)
        #expect(all.sorted() == library.forms.map(\.id).sorted())
        #expect(Set(all).count == all.count)
    }

    @Test func `an obligation leads to the form that meets it`() throws {
        let rules = GivenForms.policy.rules
        #expect(library.forms(meeting: rules[0]).map(\.id) == ["review"])
        #expect(library.forms(meeting: rules[2]).map(\.id) == ["kind/visit"])
        let form = try #require(library.form("kind/visit"))
        let opened = form.opened(GivenForms.context(), with: Answers(["day": "4 June 2026", "unknown": "x"]))
        #expect(opened == Answers(["day": "4 June 2026"]))
    }
}
