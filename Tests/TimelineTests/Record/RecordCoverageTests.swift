import Testing
import Timeline
import TimelineTesting

@Suite struct RecordCoverageTests {
    private let review = ReturnKind.review

    @Test func `years that adjoin are one stretch, whatever the order in which they were stated`() {
        let coverage = RecordCoverage(entries: [
            Given.coverage(1, review, from: "2019-04-01", until: "2020-03-31"),
            Given.coverage(2, review, from: "2017-04-01", until: "2018-03-31"),
            Given.coverage(3, review, from: "2018-04-01", until: "2019-03-31"),
        ])
        #expect(coverage.days(of: review) == ["2017-04-01"..."2020-03-31"])
    }

    @Test func `stretches that overlap or lie within one another are one`() {
        let coverage = RecordCoverage(entries: [
            Given.coverage(1, review, from: "2017-04-01", until: "2020-03-31"),
            Given.coverage(2, review, from: "2018-01-01", until: "2018-12-31"),
            Given.coverage(3, review, from: "2020-01-01", until: "2021-03-31"),
        ])
        #expect(coverage.days(of: review) == ["2017-04-01"..."2021-03-31"])
    }

    @Test func `a missing year, or a missing day, is a gap`() {
        let coverage = RecordCoverage(entries: [
            Given.coverage(1, review, from: "2017-04-01", until: "2018-03-31"),
            Given.coverage(2, review, from: "2018-04-02", until: "2019-03-31"),
        ])
        #expect(coverage.days(of: review) == ["2017-04-01"..."2018-03-31", "2018-04-02"..."2019-03-31"])
        #expect(coverage.covers(review, on: "2018-03-31"))
        #expect(!coverage.covers(review, on: "2018-04-01"))
        #expect(coverage.covers(review, on: "2018-04-02"))
    }

    @Test func `the last day is that of the stretch in which one asks`() {
        let coverage = RecordCoverage(entries: [
            Given.coverage(1, review, from: "2017-04-01", until: "2018-03-31"),
            Given.coverage(2, review, from: "2019-04-01"),
        ])
        #expect(coverage.lastDay(of: review, from: "2017-03-31") == nil)
        #expect(coverage.lastDay(of: review, from: "2017-04-01") == "2018-03-31")
        #expect(coverage.lastDay(of: review, from: "2018-03-31") == "2018-03-31")
        #expect(coverage.lastDay(of: review, from: "2018-04-01") == nil)
        #expect(coverage.lastDay(of: review, from: "2024-01-01") == .endOfTime)
    }

    @Test func `a kind of which nothing is stated is not covered at all`() {
        let coverage = RecordCoverage(entries: [Given.coverage(1, review, from: "2017-04-01")])
        #expect(coverage.kinds == [review])
        #expect(coverage.days(of: "visit").isEmpty)
        #expect(!coverage.covers("visit", on: "2020-01-01"))
    }

    @Test func `coverage can be corrected, and is as it was known`() {
        let entries = [
            Given.coverage(1, review, from: "2017-04-01", recorded: "2018-05-01"),
            Given.coverage(2, review, from: "2017-04-01", until: "2018-03-31", recorded: "2018-06-01", replaces: 1),
        ]
        let before = RecordCoverage(entries: entries, asKnownAt: Instant(endOf: "2018-05-31"))
        #expect(before.days(of: review) == ["2017-04-01"...Day.endOfTime])
        #expect(RecordCoverage(entries: entries).days(of: review) == ["2017-04-01"..."2018-03-31"])
    }

    @Test func `a stretch that ends before it begins covers nothing`() {
        let coverage = RecordCoverage(entries: [Given.coverage(1, review, from: "2018-04-01", until: "2018-03-31")])
        #expect(coverage.days(of: review).isEmpty)
    }
}
