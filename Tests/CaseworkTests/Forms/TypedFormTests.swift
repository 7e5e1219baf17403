import Casework
import CaseworkTesting
import Testing
import Timeline

@Suite struct TypedFormTests {
    private let library = GivenForms.library

    @Test func `a child is registered with a number and a name`() throws {
        let answers = Answers([
            "number": "A/17", "given": "Siân", "family": "Ó Briain", "born": "4/5/14", "sex": "F", "ethnicity": "WIRI",
        ])
        let context = FormContext(today: GivenForms.today, child: nil)
        let drafts = try library.register.read(answers, context).drafts
        #expect(
            drafts.map(\.fact) == [
                .registered(Registration(number: "A/17", born: day("2014-05-04"), sex: "F", ethnicity: "WIRI")),
                .named(ChildName(given: "Siân", family: "Ó Briain")),
            ])
        #expect(drafts.map(\.day) == [nil, nil])
    }

    @Test func `what is known about the child fills the form again, so that only what is new is typed`() throws {
        let context = GivenForms.context(
            Draft(
                day: day("2026-01-05"), fact: .described(Description(preferredName: "Ash", languages: "Urdu")),
                source: .person))
        let opened = try #require(library.form("identity")).opened(context)
        #expect(opened.text("preferred-name") == "Ash")
        #expect(opened.text("languages") == "Urdu")
        #expect(opened.text("day") == "10 June 2026")
    }

    @Test func `other numbers stand one a line with whose they are`() throws {
        let typed = Answers(["day": "today", "identifiers": "Home Office: H1:2\r\n\r\nYouth justice:  Y7 "])
        let fact = try library.read("identity", typed).drafts.first?.fact
        #expect(
            fact
                == .described(Description(identifiers: [.init("Home Office", "H1:2"), .init("Youth justice", "Y7")])))
        #expect(
            library.problems("identity", Answers(["day": "today", "identifiers": "H12"])) == [
                "identifiers: “H12” lacks whose number it is. Write it like Home Office: H1234567."
            ])
    }

    @Test func `a relative is told of with as much as is known`() throws {
        let answers = Answers([
            "person": "Salma Karim", "relationship": "aunt", "born": "1984", "might-care": "not known",
            "responsibility": "no", "day": "today", "through": "Nadia Karim",
        ])
        #expect(
            try library.read("relation", answers).drafts.map(\.fact) == [
                .related(
                    Relation(
                        person: "Salma Karim", relationship: .aunt, born: PartialDay(year: 1984),
                        hasResponsibility: .no,
                        mightCare: .notKnown, through: "Nadia Karim"))
            ])
    }

    @Test(
        arguments: [
            (["relationship": "other"], "in-words: Say what they are to the child."),
            (["born": "2027"], "born: 2027 has not come yet."),
            (["born": "May 2014", "died": "2013"], "died: 2013 is before the birth, May 2014."),
        ] as [([String: String], String)])
    func `what contradicts itself about a relative is a problem`(changes: [String: String], problem: String) {
        var answers = Answers(["person": "A", "relationship": "aunt", "day": "today"])
        for (field, value) in changes { answers.set(field, value) }
        #expect(library.problems("relation", answers) == [problem])
    }

    @Test func `a person who died in the year of birth is no contradiction`() {
        let answers = Answers([
            "person": "A", "relationship": "brother", "born": "May 2014", "died": "2014", "day": "today",
        ])
        #expect(library.problems("relation", answers).isEmpty)
    }

    @Test func `how the child took part is asked of every review, and being under 4 is checked`() throws {
        #expect(
            library.problems("review", Answers(["day": "today"])) == ["participation: Choose one of the answers."])
        let context = GivenForms.context(.registered("1", born: day("2022-06-10")))
        // Four years old on the day itself.
        let reading = try library.read("review", Answers(["day": "today", "participation": "PN0"]), context)
        #expect(reading.cautions.map(\.message) == ["The child was 4 on that day, not under 4."])
        #expect(
            try library.read("review", Answers(["day": "yesterday", "participation": "PN0"]), context).cautions.isEmpty)
    }

    @Test func `a duty is excused with a reason and an approver`() throws {
        let answers = Answers([
            "rule": "VISIT-1", "day": "today", "reason": "Abroad\r\nuntil July", "approver": "team manager",
        ])
        #expect(
            try library.read("excusal", answers).drafts.map(\.fact) == [
                .excused(Excusal(rule: "VISIT-1", reason: "Abroad\nuntil July", approver: "team manager"))
            ])
    }

    @Test func `a mark names a standing entry and stands on its day`() throws {
        let context = GivenForms.context(.happened("visit", day("2026-06-04")))
        let drafts = try library.read("mark", Answers(["entry": "1", "why": "The first"]), context).drafts
        #expect(drafts.map(\.fact) == [.marked(Mark(entry: EntryID(1), why: "The first"))])
        #expect(drafts.map(\.day) == [day("2026-06-04")])
        #expect(
            library.problems("mark", Answers(["entry": "7", "why": "x"]), context) == [
                "entry: That entry has been corrected or taken back. Begin at the one in its place."
            ])
    }

    @Test func `the oldest age of a home is not under the youngest`() {
        let answers = Answers(["called": "The Elms", "youngest": "10", "oldest": "8", "day": "today"])
        #expect(
            library.problems("home", answers) == ["oldest: The oldest must not be younger than the youngest, 10."])
    }

    @Test func `a field with markup in it is text`() throws {
        let script = "<script>alert('x')</script>"
        let answers = Answers(["person": script, "relationship": "friend", "contact": script, "day": "today"])
        #expect(
            try library.read("relation", answers).drafts.map(\.fact)
                == [.related(Relation(person: script, relationship: .friend, contact: script))])
    }
}
