import Casework
import Pages
import Testing
import Timeline

/// What comes after a form: checking, a conflict, taking back, and what was met.
@Suite struct AfterFormTests {
    private let script = SampleRecording.script
    private let today = SampleRecording.today

    private func check(_ id: String, _ answers: Answers, _ context: FormContext) throws -> String {
        let form = SampleRecording.form(id)
        return CheckAnswersPage(
            form: form, answers: answers, reading: try form.read(answers, context), context: context,
            about: SampleRecording.subject, places: SampleRecording.places
        ).text
    }

    @Test func `answers are told in words, each with a way to change it, before they count`() throws {
        let page = try check(
            "kind/visit", Answers(["day": "last Friday", "says where": "a\nb \(script)"]), SampleRecording.context())
        #expect(page.contains(#"<span class="as-typed">Friday 5 June 2026</span>"#))
        #expect(page.contains("a\nb &lt;script&gt;"))
        #expect(page.contains(##"href="/children/A1/drafts/d1#says-where">Change<span class="unseen">: Where</span>"##))
        #expect(page.contains(#"<span class="quiet">Left open</span>"#))
        #expect(page.contains(#"action="/children/A1/drafts/d1/record""#))
        // One new entry needs no list of what changes.
        #expect(!page.contains("What changes in the record"))
        #expect(!page.contains("<script>"))
    }

    @Test func `a change in the middle of the history says everything that it corrects`() throws {
        let from = try #require(Day(2025, 1, 6))
        let context = SampleRecording.context(
            [.episode(Episode(reason: "S", legalStatus: "C1", placement: "U6"))], day: from)
        let page = try check("care/status", Answers(["day": "1 June 2026", "legal-status": "C2"]), context)
        #expect(page.contains("What changes in the record"))
        #expect(
            page.contains(
                "6 January 2025, Fostering; Interim care order. Now: 6 January 2025, Fostering; Interim care order, until "
                    + "1 June 2026. Another legal status began."))
        #expect(page.contains("<strong>New: </strong>1 June 2026, Fostering; Full care order"))
    }

    @Test func `what deserves a second look is said, and can be recorded`() throws {
        let answers = Answers(["day": "today", "nhs-number": "943 476 5918"])
        let page = try check("identity", answers, SampleRecording.context())
        #expect(page.contains("Look at this again"))
        #expect(page.contains("NHS number: The last digit does not agree with the others."))
        #expect(page.contains("Record this"))
    }

    @Test func `what was recorded in the meantime is shown beside every word that was typed`() {
        let context = SampleRecording.context([.named(ChildName(given: script, family: "Karim"))])
        let page = ConflictPage(
            form: SampleRecording.form("kind/visit"), answers: Answers(["day": "soon", "says where": "my words"]),
            context: context, recordedBetween: context.entries, about: SampleRecording.subject,
            places: SampleRecording.places
        ).text
        #expect(page.contains("Named &lt;script&gt;"))
        #expect(page.contains("Recorded by a.worker on 10 June 2026"))
        #expect(page.contains("my words"))
        // What cannot be read stands as it was typed.
        #expect(page.contains(#"<span class="as-typed">soon</span>"#))
        #expect(page.contains(#"<input type="hidden" name="seen" value="1">"#))
        #expect(page.contains("record this too"))
        #expect(page.contains(#"href="/children/A1/drafts/d1">Change what I entered"#))
    }

    @Test func `an entry is told with all that a person said in it`() throws {
        func told(_ fact: Fact) throws -> String {
            let context = SampleRecording.context([fact])
            let entry = try #require(context.entries.first)
            return RetractPage(
                entry: entry, form: SampleRecording.library.form(retracting: entry), context: context,
                about: SampleRecording.subject, send: .homes
            ).text
        }
        let child = Description(preferredName: "Ash", pronouns: "they", identifiers: [.init("Home Office", "H1")])
        #expect(try told(.described(child)).contains("About the child: likes to be called Ash; they; Home Office H1"))
        let moved = Episode(
            reason: "P", legalStatus: "C2", placement: "U6", wasPlanned: false, agreedBy: "team manager",
            ending: "They moved away")
        #expect(
            try told(.episode(moved)).contains(
                "Fostering; Full care order; in an emergency; agreed by team manager; how it ended: They moved away"))
    }

    @Test func `taking back shows what is taken back and asks why`() throws {
        let context = SampleRecording.context([.reviewed(Review(participation: "PN1"))])
        let entry = try #require(context.entries.first)
        let form = SampleRecording.library.form(retracting: entry)
        let page = RetractPage(
            entry: entry, form: form,
            problems: [
                FieldProblem(field: "because", label: "Why is it taken back?", message: "Fill this in.")
            ], context: context, about: SampleRecording.subject, send: .retract(child: "A1", entry.id),
            correct: .correct(child: "A1", entry.id)
        ).text
        #expect(page.contains("10 June 2026, Review held; the child: attended and spoke"))
        #expect(page.contains("recorded by a.worker"))
        #expect(page.contains(##"<a href="#because">Why is it taken back? Fill this in.</a>"##))
        #expect(page.contains("Correct it instead"))
    }

    @Test func `what was recorded is told with what it met and what follows`() {
        let banner = RecordedBanner(
            recorded: "Visit \(script)", met: [.init(title: "Visit after a move", due: today, route: .policy)],
            following: [.init(title: "Next visit", due: today + 42, route: .policy)]
        ).body.text
        #expect(banner.contains(#"role="status""#))
        #expect(banner.contains("Recorded: Visit &lt;script&gt;"))
        #expect(
            banner.contains(#"<h3>It met</h3><ul><li><a href="/policy">Visit after a move</a>, due 10 June 2026</li>"#))
        // 20 days of June remain, and 22 of July make 42.
        #expect(banner.contains("Next visit</a>, by 22 July 2026"))
        let nothing = RecordedBanner(recorded: "Visit", met: [], following: []).body.text
        #expect(nothing.contains("It met no duty, and none follows from it."))
    }
}
