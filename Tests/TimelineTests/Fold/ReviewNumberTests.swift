import Testing
import Timeline
import TimelineTesting

@Suite struct ReviewNumberTests {
    private func numbers(_ timeline: CaseTimeline) -> [Int?] { timeline.held(ReturnKind.review).map(\.ordinal) }

    @Test func `reviews are numbered within a period of care`() {
        let timeline = Given.timeline(
            "2025-01-06 S V2 U6 2025-06-02 E4A", "2025-09-01 S V2 U6",
            others: Given.reviews("2025-01-31", "2025-04-28", "2025-09-26"))
        #expect(numbers(timeline) == [1, 2, 1])
        #expect(timeline.held(ReturnKind.review).map(\.period) == [0, 0, 1])
    }

    @Test func `they are numbered in order of days, not of recording`() {
        let timeline = Given.timeline("2025-01-06 S V2 U6", others: Given.reviews("2025-04-28", "2025-01-31"))
        #expect(timeline.held(ReturnKind.review).map(\.day) == ["2025-01-31", "2025-04-28"])
        #expect(numbers(timeline) == [1, 2])
    }

    @Test func `two rows about one day are one review`() {
        let timeline = Given.timeline(
            "2025-01-06 S V2 U6", others: Given.reviews("2025-01-31", "2025-01-31", "2025-04-28"))
        #expect(numbers(timeline) == [1, 2])
        #expect(timeline.held(ReturnKind.review).map(\.entry) == [EntryID(101), EntryID(103)])
    }

    @Test func `a review on the first or on the last day of a period belongs to it`() {
        let timeline = Given.timeline(
            "2025-01-06 S V2 U6 2025-06-02 E4A", others: Given.reviews("2025-01-06", "2025-06-02"))
        #expect(numbers(timeline) == [1, 2])
    }

    @Test func `on a day on which one period ends and another begins it belongs to the new one`() {
        let timeline = Given.timeline(
            "2025-01-06 S V2 U6 2025-06-02 E4A", "2025-06-02 S V2 U6", others: Given.reviews("2025-01-31", "2025-06-02")
        )
        #expect(timeline.held(ReturnKind.review).map(\.period) == [0, 1])
        #expect(numbers(timeline) == [1, 1])
    }

    @Test func `a review outside every period of care has no number and no period`() {
        let timeline = Given.timeline(
            "2025-01-06 S V2 U6 2025-06-02 E4A", others: Given.reviews("2025-01-05", "2025-06-03"))
        #expect(numbers(timeline) == [nil, nil])
        #expect(timeline.held(ReturnKind.review).map(\.period) == [nil, nil])
    }

    @Test func `when nobody knows when the period began nobody knows which review it was`() {
        let timeline = Given.timeline("2025-01-06 L C2 U4", others: Given.reviews("2025-01-31"))
        #expect(numbers(timeline) == [nil])
        #expect(timeline.held(ReturnKind.review).map(\.period) == [0])
    }

    @Test func `when reviews were not recorded yet nobody knows which review it was`() {
        func first(coveredFrom day: Day) -> [Int?] {
            let coverage = [
                Given.coverage(901, ReturnKind.episode, from: "1990-01-01"),
                Given.coverage(902, ReturnKind.review, from: day),
            ]
            return numbers(
                Given.timeline("2025-01-06 S V2 U6", others: Given.reviews("2025-01-31"), coverage: coverage))
        }
        #expect(first(coveredFrom: "2025-01-06") == [1])
        #expect(first(coveredFrom: "2025-01-07") == [nil])
    }

    @Test func `after a gap in the record of reviews the numbers are lost`() {
        let coverage = [
            Given.coverage(902, ReturnKind.review, from: "2017-04-01", until: "2018-03-31"),
            Given.coverage(903, ReturnKind.review, from: "2019-04-01"),
        ]
        let timeline = Given.timeline(
            "2017-05-01 S V2 U6", others: Given.reviews("2017-05-26", "2018-03-31", "2019-05-01"), coverage: coverage)
        #expect(numbers(timeline) == [1, 2, nil])
    }

    @Test func `a review after the return's 31 March is not counted`() {
        let row = Source.returned(Source.ReturnRow(yearEnding: 2018, file: "reviews.csv", row: 2))
        let reviews = [
            Given.entry(101, "2018-03-31", .reviewed(Review(participation: nil)), source: row),
            Given.entry(102, "2018-04-01", .reviewed(Review(participation: nil)), source: row),
        ]
        let timeline = Given.timeline("2017-05-01 S V2 U6", others: reviews)
        #expect(timeline.held(ReturnKind.review).map(\.day) == ["2018-03-31"])
    }
}
