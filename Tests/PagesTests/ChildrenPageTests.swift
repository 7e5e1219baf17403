import Pages
import Policy
import Testing
import Timeline

@Suite struct ChildrenPageTests {
    private let index: ChildrenIndex

    /// On 1 December 2020: Aisha, 8, with one duty overdue; a boy of 3 in a children’s home whose first review is due
    /// by 17 December; and Zoë, who has left care.
    init() throws {
        let today = try #require(Day(2020, 12, 1))
        var boy = SampleChild()
        boy.record(nil, .registered(Registration(number: "77", born: Day(2017, 3, 2), sex: "M")))
        boy.episode(Day(2020, 11, 19), nil, "S", "V2", "K2")
        var left = SampleChild()
        left.record(nil, .registered(Registration(number: "5,1", born: Day(2004, 3, 2), sex: "F")))
        left.record(nil, .named(ChildName(given: "Zoë", family: "=Lee")))
        left.episode(Day(2018, 1, 8), Day(2018, 3, 5), "S", "V2", "U6", ceased: "E4A")
        let rows = [SampleChild.girl(), boy, left].map { child in
            let record = child.childRecord
            return ChildRow(
                number: record.number, timeline: record.timeline, obligations: record.obligations, on: today)
        }
        index = ChildrenIndex(
            day: today, recordedTo: Day(2022, 3, 31), rows: rows, ruleTitles: SamplePolicy.policy.rules.map(\.title))
    }

    private func numbers(_ fields: [String: String]) -> [String] {
        index.rows(ChildrenQuery { fields[$0] }).map(\.number)
    }

    @Test func `the list shows who is looked after, the most overdue first`() {
        #expect(numbers([:]) == ["398768", "77"])
    }

    @Test func `those who have left are a choice away`() {
        #expect(numbers(["care": "left"]) == ["5,1"])
        #expect(numbers(["care": "all"]).count == 3)
    }

    @Test(arguments: [
        (["outcome": "overdue"], ["398768"]), (["outcome": "due"], ["77"]), (["legal": "C2"], ["398768"]),
        (["placement": "K2"], ["77"]), (["ages": "1-4"], ["77"]), (["ages": "5-9"], ["398768"]),
        (["search": "KARIM ais"], ["398768"]), (["search": "77"], ["77"]), (["search": "zebra"], []),
        (["outcome": "overdue", "ages": "1-4"], []),
    ])
    func `a filter keeps those who belong and no others`(fields: [String: String], expected: [String]) {
        #expect(numbers(fields) == expected)
    }

    @Test func `the list can be sorted by what is due next, by name and by age`() {
        #expect(numbers(["sort": "due"]) == ["77", "398768"])
        #expect(numbers(["sort": "name", "care": "all"]) == ["398768", "5,1", "77"])
        #expect(numbers(["sort": "age"]) == ["77", "398768"])
    }

    @Test func `each outcome says how many children it would leave`() {
        let counts = index.counts(ChildrenQuery())
        for outcome in Outcome.allCases {
            var query = ChildrenQuery()
            query.outcome = outcome
            #expect(index.rows(query).count == counts[outcome] ?? 0, "\(outcome)")
        }
    }

    @Test func `a row shows who, where, what is overdue and what is next`() {
        let page = ChildrenPage(index: index, query: ChildrenQuery()).text
        #expect(page.contains("<strong>2 children</strong> looked after on 1 December 2020, most overdue first."))
        #expect(page.contains(#"<a href="/children/398768">Aisha Karim</a>"#))
        #expect(page.contains("1 overdue"))
        #expect(page.contains("Next review, since 14 October 2020"))
        #expect(page.contains(#"<a href="/children/77">77</a><small>A boy of 3</small>"#))
        // 20 working days from Thursday 19 November 2020.
        #expect(page.contains("17 December 2020"))
    }

    @Test func `where nobody can tell, the list does not say none`() {
        #expect(ChildrenPage(index: index, query: ChildrenQuery()).text.contains("1 cannot be told"))
    }

    @Test func `nobody found is said kindly with a way out`() {
        let page = ChildrenPage(index: index, query: ChildrenQuery { ["search": "zebra"][$0] }).text
        #expect(page.contains("No child answers to all of this."))
        #expect(page.contains(#"<a href="/children">Clear the filter</a>"#))
    }

    @Test func `an empty record says how to fill it`() throws {
        let empty = ChildrenIndex(day: index.day, recordedTo: nil, rows: [], ruleTitles: [])
        #expect(ChildrenPage(index: empty, query: ChildrenQuery()).text.contains("mainstay import ssda903 FOLDER"))
    }

    @Test func `fifty children stand on a page and a page beyond the last shows the last`() throws {
        let row = try #require(index.rows.first)
        let long = ChildrenIndex(
            day: index.day, recordedTo: nil, rows: Array(repeating: row, count: 120), ruleTitles: index.ruleTitles)
        let last = ChildrenPage(index: long, query: ChildrenQuery { ["page": "99"][$0] }).text
        #expect(last.count(of: #"<th scope="row">"#) == 20)
        #expect(last.contains(#"aria-label="Page 3" aria-current="page""#))
        #expect(!last.contains("Next ›"))
        #expect(ChildrenPage(index: long, query: ChildrenQuery()).text.count(of: #"<th scope="row">"#) == 50)
    }

    @Test func `the file holds every row of the question, quoted where it must be`() {
        let file = ChildrenFile(index: index, query: ChildrenQuery { ["care": "all", "sort": "name"][$0] })
        let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\r\n")
        #expect(file.name == "children-2020-12-01.csv")
        #expect(lines.count == 4)
        #expect(lines[0].hasPrefix("\u{FEFF}number,name,born,age,looked_after,"))
        #expect(
            lines[1].hasPrefix("398768,Aisha Karim,2012-05-03,8,yes,U3,Fostering with a relative or friend,2019-12-20,")
        )
        #expect(lines[2].hasPrefix("\"5,1\",Zoë =Lee,2004-03-02,16,no,"))
    }

    @Test func `text that a spreadsheet would take for a formula is marked as text`() {
        var child = SampleChild()
        child.record(nil, .registered(Registration(number: "=1+1", born: Day(2017, 3, 2))))
        let record = child.childRecord
        let row = ChildRow(number: "=1+1", timeline: record.timeline, obligations: [], on: index.day)
        let index = ChildrenIndex(day: index.day, recordedTo: nil, rows: [row], ruleTitles: [])
        let file = ChildrenFile(index: index, query: ChildrenQuery { ["care": "all"][$0] })
        #expect(String(decoding: file.bytes, as: UTF8.self).contains("\r\n'=1+1,"))
    }

    @Test func `a record that ends before the day says so and offers its last day`() {
        let stale = ChildrenIndex(
            day: index.day, recordedTo: Day(2020, 3, 31), rows: index.rows, ruleTitles: index.ruleTitles)
        let page = ChildrenPage(index: stale, query: ChildrenQuery()).text
        #expect(page.contains(#"<a href="/children?on=2020-03-31">See the list on 31 March 2020</a>"#))
    }
}
