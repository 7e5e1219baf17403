import Casework
import Pages
import Testing
import Timeline

@Suite struct RecordChoicePageTests {
    private func page(_ sought: String = "") -> String {
        let visit = RecordChoicePage.DueForm(
            form: SampleRecording.form("kind/visit"), fields: [Field("day", "4 June 2026")],
            words: "Visit after a move, by 4 June 2026")
        return RecordChoicePage(
            child: "A/1", about: SampleRecording.subject, library: SampleRecording.library, due: [visit],
            sought: sought
        ).text
    }

    @Test func `what is due comes first, with its form filled in beforehand`() throws {
        let page = page()
        let due = try #require(page.firstRange(of: "Visit after a move, by 4 June 2026"))
        let theme = try #require(page.firstRange(of: #"<h2 id="visits">Visits</h2>"#))
        #expect(due.lowerBound < theme.lowerBound)
        #expect(page.contains(#"day=4%20June%202026"#))
    }

    @Test func `every form is there once under its theme, but for marking, which begins at an entry`() {
        let page = page()
        for form in SampleRecording.library.forms where form.id != "mark" {
            #expect(page.contains(">\(form.title)</a>"), "\(form.id)")
        }
        #expect(!page.contains("Mark as significant"))
    }

    @Test func `forms are found by a word of their name, their purpose or their theme`() {
        let found = page("LEGAL status")
        #expect(found.contains(">Legal status changed</a>"))
        #expect(!found.contains(">Visit</a>"))
        #expect(found.contains("Show all"))
        #expect(found.contains(#"value="LEGAL status""#))
    }

    @Test func `when nothing is found the page says so and what was sought stays`() {
        let found = page(SampleRecording.script)
        #expect(found.contains("No form has “&lt;script&gt;"))
        #expect(!found.contains("<script>"))
    }
}
