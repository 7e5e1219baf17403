import Pages
import Policy
import Testing
import Timeline

@Suite struct ComparisonPageTests {
    private func page(_ packs: String...) throws -> String {
        ComparisonPage(
            library: SampleLibrary.library, query: ComparisonQuery(packs), today: try #require(Day(2026, 6, 1))
        ).text
    }

    @Test func `each authority's answer stands with its rules, measured against the first`() throws {
        let page = try page("council", "neighbour")
        #expect(page.contains("Nextshire, measured against Testshire."))
        // A month is longer than seven working days, whatever the month.
        #expect(page.contains(#"<span class="tag relation-looser">Looser in time</span><p>Within a month.</p>"#))
        #expect(page.contains("<small>1 month, not 7 working days</small>"))
        #expect(
            page.contains(
                #"<a href="/policy/neighbour/rules/N-1">N-1<span class="unseen">: Minutes next door</span></a>"#))
    }

    @Test func `the first chosen is the measure`() throws {
        #expect(
            try page("neighbour", "council").contains(#"<span class="tag relation-stricter">Stricter in time</span>"#))
    }

    @Test func `silence is said, and what only one says too`() throws {
        #expect(
            try page("council", "neighbour").contains(#"<span class="tag relation-says-nothing">Says nothing</span>"#))
        #expect(
            try page("neighbour", "council").contains(
                #"<span class="tag relation-only-here">Only here</span><p>A team manager.</p>"#))
    }

    @Test func `the rules that only one has stand under their theme`() throws {
        let page = try page("council", "neighbour")
        #expect(page.contains("<h3>Only Nextshire</h3>"))
        #expect(page.contains(#"<a href="/policy/neighbour/rules/N-2">Own rule</a>"#))
    }

    @Test func `without a choice all that can be compared are, and the law is not one of them`() throws {
        let page = try page()
        #expect(page.contains(#"name="packs" value="council" checked"#))
        #expect(page.contains(#"name="packs" value="neighbour" checked"#))
        #expect(!page.contains(#"value="law""#))
    }

    @Test func `one alone is measured against by all others`() throws {
        #expect(try page("neighbour").contains("Testshire, measured against Nextshire."))
    }

    @Test func `boxes and the measure make one list without doubles`() {
        #expect(ComparisonQuery(packs: ["a", "b,c", "b", ""], with: "c").packs == ["c", "a", "b"])
        #expect(Route.comparison(ComparisonQuery(["a", "b"])).address == "/policy/compare?packs=a%2Cb")
    }
}
