import Casework
import CaseworkTesting
import Testing
import Timeline

/// Three years of two children: one moves and leaves, one comes in the second year and is corrected in the third.
private let years: [Int: [String]] = [
    2018: [
        GivenReturn.header("1"), GivenReturn.reviews("1", "29/06/2017"),
        GivenReturn.episodes("1,04/06/2017,S,C2,N1,U4,PR4,,"),
    ],
    2019: [
        GivenReturn.header("1", "2"), GivenReturn.reviews("1", "28/09/2018"),
        GivenReturn.episodes(
            "1,04/06/2017,S,C2,N1,U4,PR4,14/05/2018,X1", "1,14/05/2018,P,C2,N1,U6,PR4,,",
            "2,02/10/2018,S,V2,N1,K2,PR4,,"),
    ],
    2020: [
        GivenReturn.header("1", "2"), GivenReturn.reviews("2", "02/05/2019"),
        GivenReturn.episodes("1,14/05/2018,P,C2,N1,U6,PR4,01/08/2019,E4A", "2,02/10/2018,S,C1,N1,K2,PR4,,"),
    ],
]

@Suite struct `Returns of several years` {
    private func importing(_ order: [Int]) throws -> Importing {
        let importing = Importing()
        for year in order {
            let texts = try #require(years[year])
            try importing.take(texts[0], texts[1], texts[2], year: year)
        }
        return importing
    }

    @Test(arguments: [
        [2018, 2019, 2020], [2018, 2020, 2019], [2019, 2018, 2020], [2019, 2020, 2018], [2020, 2018, 2019],
        [2020, 2019, 2018],
    ])
    func `make the same record in whatever order they come`(order: [Int]) throws {
        let record = try importing(order)
        let inOrder = try importing([2018, 2019, 2020])
        #expect(try record.standing() == inOrder.standing())
        for number in ["1", "2"] {
            let timeline = try #require(try record.timeline(number))
            let expected = try #require(try inOrder.timeline(number))
            #expect(timeline.periods.map(\.from) == expected.periods.map(\.from))
            #expect(timeline.periods.map(\.until) == expected.periods.map(\.until))
            #expect(timeline.placements.map(\.type) == expected.placements.map(\.type))
            #expect(timeline.placements.map(\.until) == expected.placements.map(\.until))
            #expect(timeline.legalStatuses.map(\.status) == expected.legalStatuses.map(\.status))
            #expect(timeline.held("review").map(\.day) == expected.held("review").map(\.day))
            #expect(timeline.coverage == expected.coverage)
        }
        #expect(try record.verdict.isWhole)
    }

    @Test func `tell of a child what the last one says`() throws {
        let record = try importing([2018, 2019, 2020])
        let first = try #require(try record.timeline("1"))
        #expect(first.periods.map(\.from) == [day("2017-06-04")])
        #expect(first.periods.map(\.until) == [day("2019-08-01")])
        #expect(first.placements.map(\.type) == ["U4", "U6"])
        #expect(first.placements.map(\.from) == [day("2017-06-04"), day("2018-05-14")])
        let second = try #require(try record.timeline("2"))
        #expect(second.legalStatuses.map(\.status) == ["C1"])
        #expect(second.periods.map(\.until) == [nil])
    }

    @Test func `cover their years without a break, and only what they hold`() throws {
        let record = try importing([2020, 2018])
        let coverage = try record.store.read { try $0.coverage() }
        #expect(coverage.kinds == [ReturnKind.episode, ReturnKind.review])
        let first = day("2017-04-01")...day("2018-03-31")
        #expect(coverage.days(of: ReturnKind.review) == [first, day("2019-04-01")...day("2020-03-31")])
        #expect(coverage.days(of: "visit").isEmpty)

        try record.take(years[2019]?[2] ?? "", year: 2019)
        let joined = try record.store.read { try $0.coverage() }
        #expect(joined.days(of: ReturnKind.episode) == [day("2017-04-01")...day("2020-03-31")])
        #expect(joined.days(of: ReturnKind.review).count == 2)
    }

    @Test func `of which one is read again add nothing`() throws {
        let record = try importing([2018, 2019, 2020])
        let head = try record.store.head()
        for year in [2020, 2018, 2019] {
            let texts = try #require(years[year])
            #expect(try record.take(texts[0], texts[1], texts[2], year: year).entries == 0, "\(year)")
        }
        #expect(try record.store.head() == head)
    }
}
