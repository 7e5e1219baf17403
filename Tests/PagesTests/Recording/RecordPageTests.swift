import Casework
import Pages
import Testing
import Timeline

@Suite struct RecordPageTests {
    private let script = SampleRecording.script
    private let safe = "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"

    @Test func `each field is shown as what it asks for`() {
        let page = SampleRecording.page("kind/visit", Answers())
        #expect(page.contains(#"<label for="day">When was the visit?</label>"#))
        #expect(page.contains(#"<input type="text" id="day" name="day" value="" class="short""#))
        #expect(page.contains(#"<textarea id="says-where" name="says where" rows="5">"#))
        #expect(page.contains(#"<input type="radio" id="says-seen-alone" name="says seen alone" value="yes">"#))
        // Nine roles are too many to mark one of, and not too many to mark several.
        #expect(page.contains(#"<select id="says-by" name="says by">"#))
        #expect(page.contains(#"<input type="checkbox" id="says-attended" name="says attended" value="role 1">"#))
        #expect(page.contains(#"<input type="file" id="files" name="files" multiple>"#))
        #expect(page.contains(#"<input type="checkbox" id="together" name="together" value="2">"#))
        #expect(
            page.contains(
                #"method="post" action="/children/A1/drafts/d1" class="recording" enctype="multipart/form-data""#))
    }

    @Test func `what may be left empty says so, and a mark can be left open`() {
        let page = SampleRecording.page("kind/visit", Answers())
        #expect(page.contains("<legend>Was the child seen alone? (optional)</legend>"))
        #expect(page.contains(#"name="says seen alone" value="" checked"#))
        #expect(!page.contains("When was the visit? (optional)"))
    }

    @Test func `whatever was typed or chosen stands there again, whatever is wrong with it`() throws {
        let answers = Answers([
            .init("day", "soon <b>"), .init("says where", "\nfirst line\n\(script)"), .init("says seen alone", "no"),
            .init("says by", "role 9"), .init("says attended", "role 2"), .init("says attended", "role 4"),
            .init("says risk", "gone"), .init("together", "2"), .init("says heard", "名前 محمد"),
        ])
        let page = SampleRecording.page("kind/visit", answers)
        #expect(page.contains(#"value="soon &lt;b&gt;""#))
        // The first line break after the tag is not part of the text, so there are two.
        #expect(page.contains(#"name="says where" rows="5">\#n\#nfirst line\#n\#(safe)</textarea>"#))
        #expect(page.contains(#"name="says seen alone" value="no" checked"#))
        #expect(page.contains(#"<option value="role 9" selected>"#))
        #expect(page.contains(#"name="says attended" value="role 2" checked"#))
        #expect(page.contains(#"name="says attended" value="role 4" checked"#))
        #expect(page.contains(#"name="says risk" value="gone" checked"#))
        #expect(page.contains(#"name="together" value="2" checked"#))
        #expect(page.contains(#"value="名前 محمد""#))
    }

    @Test func `each problem is told at the top with a link, and at its field`() throws {
        let form = SampleRecording.form("kind/visit")
        let answers = Answers(["day": "soon", "says risk": "x"])
        var problems: [FieldProblem] = []
        do throws(FormProblems) {
            _ = try form.read(answers, SampleRecording.context())
        } catch { problems = error.list }
        let page = SampleRecording.page("kind/visit", answers, problems: problems)
        #expect(page.contains("<title>Problem: Visit – Mainstay</title>"))
        #expect(page.contains("There is a problem"))
        #expect(page.contains(##"<a href="#day">When was the visit? “soon” is not a day in the calendar."##))
        #expect(page.contains(##"<a href="#says-risk">Risk: Choose one of the answers.</a>"##))
        #expect(page.contains(#"id="day-problem""#))
        #expect(page.contains(#"aria-describedby="day-hint day-problem" aria-invalid="true""#))
        #expect(page.contains(#"value="soon""#))
    }

    @Test func `a picked answer that cannot be chosen any more stays chosen`() {
        let page = SampleRecording.page("kind/visit", Answers(["says by": "old role"]))
        #expect(page.contains(#"<option value="old role" selected>old role</option>"#))
    }

    @Test func `no field can bring markup into the page`() {
        for form in SampleRecording.library.forms + [SampleRecording.library.register, SampleRecording.library.home] {
            var answers = Answers()
            for field in form.fields { answers[field.name] = [script] }
            let problems = form.fields.map {
                FieldProblem(field: $0.name, label: $0.label, message: "“\(script)” is wrong.")
            }
            let page = RecordPage(
                form: form, answers: answers, problems: problems, context: SampleRecording.context(),
                about: .child(script, called: script), places: SampleRecording.places
            ).text
            #expect(!page.contains("<script>"), "\(form.id)")
        }
    }

    @Test func `every control has one label and every id is there once, in every form`() throws {
        for form in SampleRecording.library.forms + [SampleRecording.library.register, SampleRecording.library.home] {
            let page = RecordPage(
                form: form, answers: Answers(), context: SampleRecording.context(), about: SampleRecording.subject,
                places: SampleRecording.places
            ).text
            let ids = page.matches(of: /<[a-z]+[^>]* id="([^"]*)"/).map { String($0.1) }
            #expect(Set(ids).count == ids.count, "\(form.id)")
            #expect(ids.allSatisfy { !$0.isEmpty && !$0.contains(" ") }, "\(form.id)")
            let labelled = page.matches(of: /<label for="([^"]*)"/).map { String($0.1) }
            let controls = page.matches(
                of: /<(?:input type="(?:text|radio|checkbox|file)"|select|textarea) id="([^"]*)"/)
            #expect(labelled.sorted() == controls.map { String($0.1) }.sorted(), "\(form.id)")
            let described = page.matches(of: /aria-describedby="([^"]*)"/).flatMap { $0.1.split(separator: " ") }
            #expect(described.allSatisfy { ids.contains(String($0)) }, "\(form.id)")
        }
    }

    @Test func `files that were handed in are named, with a box to take each away`() {
        let file = Timeline.Attachment(
            name: "letter \(script).pdf", type: "application/pdf", size: 1_540_000,
            sha256: String(repeating: "a", count: 64))
        let page = SampleRecording.page("kind/visit", Answers(["files": file.asAnswer]))
        #expect(page.contains("letter \(safe).pdf"))
        #expect(page.contains(" 1.5 MB"))
        #expect(page.contains(#"name="files.remove" value="\#(file.sha256)""#))
        #expect(!page.contains(#"name="files" value="#))
    }

    @Test func `people and homes that are known are offered`() {
        let context = SampleRecording.context([.related(Relation(person: "Salma Karim", relationship: .aunt))])
        #expect(
            SampleRecording.page("kind/visit", Answers(), context: context).contains(#"<option value="Salma Karim">"#))
        #expect(SampleRecording.page("worker", Answers()).contains(#"<option value="SW1">Zoë Łukasz</option>"#))
        let move = SampleRecording.page("care/move", Answers(["home": "3"]))
        #expect(move.contains(#"<option value="3" selected>The Elms "#))
    }

    @Test func `the page says about whom it is, when the draft was kept, and how to throw it away`() {
        let page = SampleRecording.page("kind/visit", Answers(), kept: Instant(startOf: SampleRecording.today))
        #expect(page.contains(#"<h1><span class="caption">Aisha Karim</span>Visit</h1>"#))
        // Midnight in Greenwich is one o’clock in summer time.
        #expect(page.contains("Kept as a draft on 10 June 2026 at 1:00am"))
        #expect(page.contains(#"data-keep="/children/A1/drafts/d1/keep""#))
        #expect(page.contains(#"action="/children/A1/drafts/d1/discard""#))
        #expect(page.contains(#"name="next" value="later""#))
    }

    @Test func `what is marked stands in words, and goes along unseen`() {
        let context = SampleRecording.context([.reviewed(Review(participation: "PN1"))])
        let page = SampleRecording.page("mark", Answers(["entry": "1"]), context: context)
        #expect(page.contains("10 June 2026, Review held; the child: attended and spoke"))
        #expect(page.contains(#"<input type="hidden" name="entry" value="1">"#))
    }
}
