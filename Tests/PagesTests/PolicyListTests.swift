import Pages
import Policy
import Testing
import Timeline

@Suite struct PolicyListTests {
    private let library = SampleLibrary.library
    private let today: Day

    init() throws {
        today = try #require(Day(2026, 6, 1))
    }

    private func rules(_ pack: String = "council", _ change: (inout RulesQuery) -> Void = { _ in }) throws -> String {
        let query = RulesQuery().changing(change)
        return try #require(
            RulesPage(library: library, pack: pack, query: query, adopted: "council", today: today)
        ).text
    }

    @Test func `the packs say whose they are, what they build on, and how much they leave open`() {
        let page = PacksPage(library: library, adopted: "council", today: today).text
        #expect(page.contains("This authority works by the policy of Testshire: Document of council."))
        #expect(page.contains(#"<a href="/policy/council">Testshire</a><small>Document of council</small>"#))
        #expect(page.count(of: "This authority works by it") == 1)
        // The law has three rules, one of them in two versions; the council has four of its own and one open number.
        #expect(page.contains(#"data-label="Rules">3</td><td class="number" data-label="Numbers left open">0<"#))
        #expect(page.contains(#"data-label="Rules">4</td><td class="number" data-label="Numbers left open">1<"#))
    }

    @Test func `without packs the page says so`() {
        #expect(
            PacksPage(library: PolicyLibrary(books: []), adopted: nil, today: today).text.contains(
                "without its policy packs"))
    }

    @Test func `rules are listed by theme in the order of the themes, those of the law beside the authority's own`()
        throws
    {
        let page = try rules()
        let visits = try #require(page.firstRange(of: #"<h2 id="group-visits">Visits"#))
        let meetings = try #require(page.firstRange(of: #"<h2 id="group-planning-meetings">Planning meetings"#))
        #expect(visits.lowerBound < meetings.lowerBound)
        #expect(page.contains("<strong>7 rules</strong>"))
        #expect(page.contains("Social worker · L-1 · from the Law"))
        #expect(
            page.contains(
                #"<a class="what" href="/policy/council/rules/C-1">Minutes</a><p>Within 7 working days. Opens with becoming looked after.</p>"#
            ))
    }

    @Test func `rules are listed by role when the address says so`() throws {
        let page = try rules { $0.grouping = .role }
        #expect(page.contains(#"<h2 id="group-team-manager">Team manager<span class="count"> (2)</span></h2>"#))
        #expect(page.contains(#"<a href="/policy/council">By theme</a>"#))
        #expect(page.contains(#"<a href="/policy/council?by=role" aria-current="true">By role</a>"#))
    }

    @Test func `force and class are words`() throws {
        let page = try rules()
        #expect(page.contains(#"<span class="tag must">Local must</span><span class="by">Deadline</span>"#))
        #expect(page.contains(#"<span class="tag may">Local may</span><span class="by">Prompt</span>"#))
    }

    @Test func `a rule that is to be confirmed, has no number, or can be read in two ways is marked`() throws {
        let page = try rules()
        #expect(page.count(of: ">To be confirmed</span>") == 1)
        #expect(page.count(of: ">No number is given</span>") == 1)
        #expect(page.count(of: ">Can be read in two ways</span>") == 1)
    }

    @Test func `a rule that has ended is dated, and of several versions the one in force is listed`() throws {
        let page = try rules()
        #expect(page.contains("No longer in force since 29 March 2019"))
        #expect(page.contains(">Visit</a>"))
        #expect(!page.contains("Visit (old)"))
    }

    /// L-2 ended on 28 March 2019; of L-3 another version has held since 2015.
    @Test func `read on an earlier day, the list holds what held then and says how much did`() throws {
        let then = try rules { $0.on = Day(2014, 12, 31) }
        #expect(then.contains("Visit (old)"))
        #expect(!then.contains("No longer in force"))
        #expect(then.contains("7 in force on 31 December 2014, 0 ended, 0 to come."))
        #expect(try rules().contains("6 in force on 1 June 2026, 1 ended, 0 to come."))
        #expect(then.contains(#"href="/policy/council/rules/L-1?on=2014-12-31""#))
        #expect(then.contains(#"<input type="hidden" name="on" value="2014-12-31">"#))
        #expect(then.contains(#"<a href="/policy/council">Back to today</a>"#))
    }

    @Test(arguments: [
        ("own", "4 rules"), ("theme", "5 rules"), ("role", "2 rules"), ("force", "1 rule"), ("mark", "1 rule"),
    ])
    func `the filter leaves the others out`(filter: String, left: String) throws {
        let page = try rules { query in
            switch filter {
            case "own": query.ownOnly = true
            case "theme": query.theme = "visits"
            case "role": query.role = "team manager"
            case "force": query.force = .localMay
            default: query.mark = .toBeConfirmed
            }
        }
        #expect(page.contains("<strong>\(left)</strong> by your filter"))
        #expect(page.contains(#"<a href="/policy/council">Clear the filter</a>"#))
    }

    @Test func `numbers that are left open are listed with what waits for them`() throws {
        let page = try rules()
        #expect(page.contains("without saying by when in <strong>1 place</strong>"))
        #expect(page.contains("<dt>Time to the book</dt><dd><p>Page of C-2.</p>"))
        #expect(
            page.contains(
                #"Cannot tell until the authority sets it: <a href="/policy/council/rules/C-2">Life story</a>"#))
    }

    @Test func `a pack that is not there has no page`() {
        #expect(RulesPage(library: library, pack: "none", query: RulesQuery(), adopted: nil, today: today) == nil)
        #expect(KindsPage(library: library, pack: "none") == nil)
    }

    @Test func `a question to the rules survives its address`() {
        var query = RulesQuery()
        query.grouping = .role
        query.theme = "child’s voice"
        query.role = "social worker"
        query.force = .localMust
        query.mark = .noNumber
        query.ownOnly = true
        query.on = Day(2018, 7, 1)
        let fields = Dictionary(uniqueKeysWithValues: query.fields.map { ($0.name, $0.value) })
        #expect(RulesQuery { fields[$0] } == query)
        #expect(Route.pack("council", RulesQuery()).address == "/policy/council")
    }
}
