import Testing
import Timeline
import TimelineTesting

@Suite struct StandingTests {
    private func standing(_ entries: [Entry], asKnownOn day: Day? = nil) -> [Int64] {
        entries.standing(asKnownAt: day.map(Instant.init(endOf:))).map(\.id.number)
    }

    @Test func `what nobody corrected stands`() {
        #expect(standing([Given.review(1, "2025-01-31"), Given.review(2, "2025-04-28")]) == [1, 2])
        #expect(standing([]) == [])
    }

    @Test func `a correction stands in place of what it corrects`() {
        let entries = [Given.review(1, "2025-01-31"), Given.review(2, "2025-01-30", replaces: 1)]
        #expect(standing(entries) == [2])
    }

    @Test func `a correction of a correction stands alone`() {
        let entries = [
            Given.review(1, "2025-01-31"), Given.review(2, "2025-01-30", replaces: 1),
            Given.review(3, "2025-01-29", replaces: 2), Given.review(4, "2025-04-28"),
        ]
        #expect(standing(entries) == [3, 4])
    }

    @Test func `after a retraction nothing stands in its place`() {
        let entries = [Given.review(1, "2025-01-31"), Given.entry(2, nil, .withdrawn, replaces: 1)]
        #expect(standing(entries) == [])
    }

    @Test func `taking back a correction does not bring back what it corrected`() {
        let entries = [
            Given.review(1, "2025-01-31"), Given.review(2, "2025-01-30", replaces: 1),
            Given.entry(3, nil, .withdrawn, replaces: 2),
        ]
        #expect(standing(entries) == [])
    }

    @Test func `what was taken back can be stated again`() {
        let entries = [
            Given.review(1, "2025-01-31"), Given.entry(2, nil, .withdrawn, replaces: 1),
            Given.review(3, "2025-01-31", replaces: 2),
        ]
        #expect(standing(entries) == [3])
    }

    @Test func `on an earlier day what was recorded by then stands as it was`() {
        let entries = [
            Given.review(1, "2025-01-31", recorded: "2025-02-03"),
            Given.review(2, "2025-01-30", recorded: "2025-03-10", replaces: 1),
            Given.entry(3, nil, .withdrawn, recorded: "2025-05-01", replaces: 2),
        ]
        #expect(standing(entries, asKnownOn: "2025-02-02") == [])
        #expect(standing(entries, asKnownOn: "2025-02-03") == [1])
        #expect(standing(entries, asKnownOn: "2025-03-09") == [1])
        #expect(standing(entries, asKnownOn: "2025-03-10") == [2])
        #expect(standing(entries, asKnownOn: "2025-04-30") == [2])
        #expect(standing(entries, asKnownOn: "2025-05-01") == [])
    }

    @Test func `an entry is known from its very millisecond on`() {
        let entry = Given.review(1, "2025-01-31", recorded: "2025-02-03")
        let moment = Instant(startOf: "2025-02-03")
        #expect([entry].standing(asKnownAt: moment).count == 1)
        #expect([entry].standing(asKnownAt: Instant(milliseconds: moment.milliseconds - 1)).isEmpty)
    }

    @Test func `a day after 31 March of a return's year could not be known when the return was made`() {
        func entry(_ day: Day?, _ source: Source) -> Entry {
            Given.entry(1, day, .reviewed(Review(participation: nil)), source: source)
        }
        let returned = Source.returned(Source.ReturnRow(yearEnding: 2018, file: "reviews.csv", row: 2))
        #expect(entry("2018-03-31", returned).wasPossibleWhenStated)
        #expect(!entry("2018-04-01", returned).wasPossibleWhenStated)
        #expect(entry("2018-04-01", .person).wasPossibleWhenStated)
        #expect(entry(nil, returned).wasPossibleWhenStated)
    }
}
