import Casework
import CaseworkTesting
import Policy
import StatutoryReturn
import Testing
import Timeline

/// A worker registered Wren and recorded that she became looked after on 12 May 2017 and had a review on 3 June.
@Suite struct `Importing what a worker recorded too` {
    private let importing = Importing()
    private let episodes = GivenReturn.episodes("1,12/05/2017,S,C2,N1,U6,PR4,,")
    private let reviews = GivenReturn.reviews("1", "03/06/2017")

    init() throws {
        let episode = Episode(reason: "S", legalStatus: "C2", need: "N1", placement: "U6", provider: "PR4")
        try importing.store.given(
            .registered("1", born: day("2010-05-01")),
            Draft(day: day("2017-05-12"), fact: .episode(episode), source: .person), .reviewed(day("2017-06-03")),
            about: .wren)
    }

    @Test func `makes one review of two, which meets one duty`() throws {
        let summary = try importing.take(episodes, reviews, year: 2018)
        #expect([summary.matched, summary.differences, summary.entries, summary.newChildren] == [2, 0, 0, 0])
        let timeline = try #require(try importing.timeline("1"))
        #expect(timeline.held("review").map(\.day) == [day("2017-06-03")])
        let obligations = try #require(try importing.store.index().first).obligations
        // REVIEW-1 by 12 June 2017 (20 working days with the holiday of 29 May) is met; REVIEW-2, which it opens, is not.
        #expect(obligations.filter { $0.rule == 0 }.map(\.met) == [day("2017-06-03")])
        #expect(obligations.filter { $0.rule == 1 }.map(\.met) == [nil])
        #expect(obligations.filter { $0.rule == 1 }.map(\.due) == [day("2017-09-03")])
        #expect(try importing.verdict.isWhole)
    }

    @Test func `again adds nothing, and a dry run says the same`() throws {
        let rehearsed = try importing.take(episodes, GivenReturn.reviews("1", "05/06/2017"), year: 2018, isDryRun: true)
        #expect([rehearsed.matched, rehearsed.differences, rehearsed.counts.differencesTold] == [1, 1, 1])
        #expect(try importing.store.read { try $0.unsettled().isEmpty })
        try importing.take(episodes, GivenReturn.reviews("1", "05/06/2017"), year: 2018)
        let head = try importing.store.head()
        let again = try importing.take(episodes, GivenReturn.reviews("1", "05/06/2017"), year: 2018)
        #expect([again.entries, again.matched, again.differences, again.counts.differencesTold] == [0, 1, 1, 0])
        #expect(try importing.store.head() == head)
    }

    @Test func `tells of a child whom the return leaves out`() throws {
        let summary = try importing.take(GivenReturn.episodes("2,04/06/2017,S,C2,N1,U4,PR4,,"), year: 2018)
        #expect([summary.differences, summary.newChildren] == [1, 1])
        let open = try #require(try importing.store.read { try $0.differences(about: ChildID(1)) })
        #expect(open.differences.map(\.kind) == [.notStated])
        #expect(try importing.verdict.isWhole)
    }
}

@Suite struct `Settling differences` {
    private let importing = Importing()

    /// Two children whose legal status the return states otherwise than a worker did.
    init() throws {
        for number in ["1", "2"] {
            let episode = Episode(reason: "S", legalStatus: "V2", need: "N1", placement: "U4", provider: "PR4")
            try importing.store.given(
                .registered(number), Draft(day: day("2017-06-04"), fact: .episode(episode), source: .person),
                about: number == "1" ? .wren : .rowan)
        }
        try importing.take(
            GivenReturn.episodes("1,04/06/2017,S,C2,N1,U4,PR4,,", "2,04/06/2017,S,C2,N1,U4,PR4,,"), year: 2018)
    }

    private func choice(_ child: Int64, _ settlement: Settlement) throws -> SettleDifferences.Choice {
        let open = try #require(try importing.store.read { try $0.differences(about: ChildID(child)) })
        return SettleDifferences.Choice(
            child: ChildID(child), entry: open.differences[0].entry.id, settlement: settlement)
    }

    private func settle(_ choices: [SettleDifferences.Choice]) throws -> SettleDifferences.Outcome {
        try SettleDifferences(
            under: GivenPolicy.adopted, by: .keeper, at: moment("2021-06-02T10:00:00Z")
        ).run(choices, in: importing.store)
    }

    private func statuses() throws -> [LegalStatus?] {
        try ["1", "2"].map { try #require(try importing.timeline($0)).legalStatuses[0].status }
    }

    @Test func `begins with a list of the children`() throws {
        #expect(try importing.store.read { try $0.unsettled().map(\.count) } == [1, 1])
        #expect(try statuses() == ["V2", "V2"])
    }

    @Test func `records both ways and takes them off the list`() throws {
        let outcome = try settle([try choice(1, .take), try choice(2, .keep)])
        #expect([outcome.taken, outcome.kept, outcome.gone] == [1, 1, 0])
        #expect(try statuses() == ["C2", "V2"])
        #expect(try importing.store.read { try $0.unsettled().isEmpty })
        #expect(try importing.store.read { try $0.differences(about: ChildID(1)) } == nil)
        #expect(try importing.verdict.isWhole)
    }

    @Test func `leaves alone what somebody settled in between`() throws {
        let choice = try choice(1, .take)
        _ = try settle([try self.choice(1, .keep)])
        let head = try importing.store.head()
        let outcome = try settle([choice])
        #expect([outcome.taken, outcome.kept, outcome.gone] == [0, 0, 1])
        #expect(try importing.store.head() == head)
    }
}
