import Pages
import Testing

@Suite struct EligibilityPageTests {
    private func page(_ changes: [String: String] = [:]) throws -> String {
        try SampleEligibility.page(SampleEligibility.aunt.merging(changes) { $1 })
    }

    @Test func `before anything is answered the page shows its questions, its grounds and its passage`() throws {
        let page = try SampleEligibility.page()
        #expect(page.contains("<h1>May this person visit without leave?</h1>"))
        #expect(page.contains("Decision support, not legal advice."))
        #expect(page.contains("Aunt for a year"))
        #expect(page.contains("One of these is enough. If none holds: leave needed, because no ground holds."))
        #expect(page.contains("Sample Act 2010, section 8"))
        #expect(page.contains("Read so: A friend is none. It could also be read so: A close friend is one."))
        #expect(!page.contains(#"id="answer""#))
    }

    @Test func `the answer stands above the form with its ground, its reach, its ids and its sum`() throws {
        let page = try page()
        #expect(page.contains("Eligible on 2 March 2026</h2><p>Because she is an aunt of a year.</p>"))
        #expect(page.contains("<h3>Aunt for a year (S-2)</h3><p>Holds for: home only.</p>"))
        // From 2 February 2025: 27 days of February and 1 March, and 365 from 2 March 2025.
        #expect(page.contains("From 2 February 2025 to 2 March 2026 are 393 days. Needed are 365 days"))
        #expect(page.contains("<title>Eligible: May this person visit without leave? – Mainstay</title>"))
        let answer = try #require(page.firstRange(of: #"id="answer""#))
        let form = try #require(page.firstRange(of: #"<form class="questions""#))
        #expect(answer.lowerBound < form.lowerBound)
    }

    @Test func `where nobody can tell, the answers that would decide are links to their questions`() throws {
        let page = try page(["relationship": "not-known", "lived-together.2.from": ""])
        #expect(page.contains("Leave needed on 2 March 2026"))
        let open = try self.page(["relationship": "not-known"])
        #expect(open.contains("Cannot tell on 2 March 2026</h2><p>Because the relationship is not known.</p>"))
        #expect(open.contains(##"<li><a href="#relationship">What is the person?</a></li>"##))
        #expect(open.contains(#"id="relationship""#))
    }

    @Test func `a ground that lacks one thing only is named with what it lacks`() throws {
        let page = try page(["applying-for.contact": "yes"])
        #expect(page.contains("Leave needed on 2 March 2026"))
        #expect(
            page.contains(
                "<li>Aunt for a year: What is it about? Home and contact. This ground is only for: home.</li>"))
    }

    @Test func `what was typed and chosen stands there again, whatever is wrong with it`() throws {
        let page = try page(["born": "long <ago>", "lived-together.2.until": "soon"])
        #expect(page.contains("There is a problem"))
        #expect(page.contains(#"value="long &lt;ago&gt;""#))
        #expect(page.contains(#"value="soon""#))
        #expect(page.contains(#"value="2/2/2025""#))
        #expect(page.contains(#"name="relationship" value="aunt" checked"#))
        #expect(page.contains(#"name="applying-for.home" value="yes" checked"#))
        #expect(page.contains("<title>Problem: May this person visit without leave? – Mainstay</title>"))
        #expect(!page.contains(#"id="answer""#))
    }

    @Test func `each problem is told at the top with a link, and at its field`() throws {
        let page = try page(["lived-together.1.until": "1 January 2025"])
        #expect(
            page.contains(##"<a href="#lived-together.1.until">Day the child left, stretch 1: The day the child left"##)
        )
        #expect(page.contains(#"id="lived-together.1.until-problem""#))
        #expect(page.contains(#"aria-describedby="lived-together.1.until-problem" aria-invalid="true""#))
    }

    @Test func `there is room for one stretch, for all that were told, and for one more when asked`() throws {
        #expect(try SampleEligibility.page().count(of: "<legend>Stretch ") == 1)
        #expect(try page().count(of: "<legend>Stretch ") == 2)
        let more = try page(["lived-together.add": "3"])
        #expect(more.count(of: "<legend>Stretch ") == 3)
        #expect(more.contains(#"name="lived-together.add" value="4""#))
        #expect(more.contains(#"value="2/2/2025""#))
        #expect(try page(["lived-together.add": "1000000"]).count(of: "<legend>Stretch ") == 20)
    }

    @Test func `a question that depends on another stands under it`() throws {
        let page = try SampleEligibility.page()
        let order = try #require(page.firstRange(of: "Is there an order?"))
        let rest = page[order.upperBound...]
        let dependent = try #require(rest.firstRange(of: #"<div class="dependent if-yes">"#))
        let consent = try #require(rest.firstRange(of: "Has everyone consented?"))
        #expect(dependent.lowerBound < consent.lowerBound)
        #expect(page.contains("Only if the answer above is yes"))
    }

    @Test func `an example is a link to the form filled in so`() throws {
        let page = try SampleEligibility.page()
        #expect(
            page.contains(
                "/policy/sample/eligibility/visits-without-leave?asked.on=2026-03-02&amp;applying-for.home=yes&amp;"
                    + "relationship=aunt&amp;lived-together.1.from=2025-02-02&amp;lived-together.1.until=2025-06-01&amp;"
                    + "lived-together.2.from=2025-06-01&amp;born=2015-03-10&amp;order=no"))
    }
}
