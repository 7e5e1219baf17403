import Pages
import Testing

@Suite struct KindsPageTests {
    private func page(_ pack: String = "council") throws -> String {
        try #require(KindsPage(library: SampleLibrary.library, pack: pack)).text
    }

    @Test func `a meeting says who chairs, and its place can be linked to`() throws {
        let page = try page()
        #expect(page.contains(#"<section class="declared" id="kind-planning-meeting"><h3>Planning meeting</h3>"#))
        #expect(page.contains("<dt>Chaired by</dt><dd>team manager</dd>"))
    }

    @Test func `a kind leads to the rules that ask about it`() throws {
        #expect(try page().contains(#"Asked about by <a href="/policy/council/rules/C-1">Minutes</a>"#))
    }

    @Test func `only what the pack itself declares stands on its page`() throws {
        let page = try page()
        #expect(!page.contains("A visit to the child."))
        #expect(page.contains(#"It also uses what <a href="/policy/law/kinds">the Law</a> declares."#))
    }

    @Test func `options stand side by side, and what is not said of one is said so`() throws {
        let page = try page()
        #expect(page.contains(#"<th scope="col" id="option-adoption">Adoption</th>"#))
        #expect(
            page.contains(
                #"<th scope="row">Advantages</th><td><ul><li>Lasts for life</li><li>Full belonging</li></ul></td><td><span class="quiet">Not said</span></td>"#
            ))
    }

    @Test func `a ladder is told step by step, and that no time is given`() throws {
        let page = try page()
        #expect(page.contains("<h3>Dispute</h3>"))
        #expect(page.contains("Goes to: team manager. No time is given."))
    }

    @Test func `a role says for how many rules it must see to it`() throws {
        #expect(try page().contains(#"<a href="/policy/council?role=team%20manager">Must see to 2 rules</a>"#))
    }

    @Test func `what there is to know stands under its theme`() throws {
        #expect(try page().contains("<h3>Visits</h3>"))
    }
}
