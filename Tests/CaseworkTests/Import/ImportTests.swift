import Casework
import CaseworkTesting
import Policy
import StatutoryReturn
import Testing
import Timeline

@Suite struct `Importing a return` {
    private let importing = Importing()

    @Test func `makes every row an entry, and what the record covers another`() throws {
        let summary = try importing.take(GivenReturn.header("1"), GivenReturn.open, year: 2018)
        #expect(summary.years == [CollectionYear(ending: 2018)])
        #expect([summary.rows, summary.statements, summary.entries, summary.newChildren] == [2, 2, 2, 1])
        #expect([summary.corrections, summary.retractions] == [0, 0])
        #expect(summary.touched == [ChildID(1)])
        #expect(try importing.store.head().count == 3)
        #expect(try importing.verdict == .whole(try importing.store.head()))

        let timeline = try #require(try importing.timeline("1"))
        #expect(timeline.born == day("2010-05-01"))
        #expect(timeline.periods.map(\.from) == [day("2017-06-04")])
        #expect(timeline.placements.map(\.type) == ["U4"])
    }

    @Test func `is nobody’s acting on a duty, whatever it meets`() throws {
        try importing.take(
            GivenReturn.header("1"), GivenReturn.open, GivenReturn.reviews("1", "20/06/2017"), year: 2018)
        let child = try #require(try importing.store.index().first)
        #expect(child.obligations.contains { $0.met == day("2017-06-20") })
        #expect(try importing.store.read { try $0.actedVersions() } == [])
    }

    @Test func `again records nothing at all`() throws {
        try importing.take(GivenReturn.header("1"), GivenReturn.open, year: 2018)
        let before = try importing.store.head()
        let index = try importing.store.index()
        let summary = try importing.take(GivenReturn.header("1"), GivenReturn.open, year: 2018)
        #expect([summary.rows, summary.statements, summary.entries, summary.newChildren] == [2, 2, 0, 0])
        #expect(summary.touched.isEmpty)
        #expect(try importing.store.head() == before)
        #expect(try importing.store.index() == index)
        #expect(try importing.verdict == .whole(before))
    }

    @Test func `of a later year closes the episode that the year before left open`() throws {
        try importing.take(GivenReturn.header("1"), GivenReturn.open, year: 2018)
        let summary = try importing.take(GivenReturn.header("1"), GivenReturn.closed, year: 2019)
        #expect([summary.entries, summary.corrections, summary.newChildren] == [1, 1, 0])
        let timeline = try #require(try importing.timeline("1"))
        #expect(timeline.periods.map(\.until) == [day("2018-05-14")])
        #expect(timeline.periods.map(\.ceased) == ["E4A"])
        #expect(timeline.placements.count == 1)
        #expect(try importing.verdict.isWhole)
    }

    @Test func `that differs makes a correction, which keeps what it replaces`() throws {
        try importing.take(GivenReturn.open, year: 2018, at: moment("2018-06-01T09:00:00Z"))
        let other = GivenReturn.episodes("1,04/06/2017,S,C1,N1,U4,PR4,,")
        let summary = try importing.take(other, year: 2018, at: moment("2018-07-01T09:00:00Z"))
        #expect([summary.entries, summary.corrections, summary.retractions] == [1, 1, 0])
        #expect(try importing.timeline("1")?.legalStatuses.map(\.status) == ["C1"])
        let entries = try importing.store.read { try $0.entries(about: .child(1)) }
        #expect(entries.last?.replaces?.reason == "the return for 2017/18 states LS C1")
        #expect(entries.standing(asKnownAt: moment("2018-06-30")).count == 2)
        let june = CaseTimeline(
            of: ChildID(1), entries: entries, coverage: try importing.store.read { try $0.coverage() },
            asKnownAt: moment("2018-06-30"))
        #expect(june.legalStatuses.map(\.status) == ["C2"])
    }

    @Test func `that leaves a row out takes back what it said`() throws {
        let both = GivenReturn.episodes("1,04/06/2017,S,C2,N1,U4,PR4,05/07/2017,X1", "1,05/07/2017,P,C2,N1,U6,PR4,,")
        try importing.take(both, year: 2018)
        let summary = try importing.take(
            GivenReturn.episodes("1,05/07/2017,P,C2,N1,U6,PR4,,"), year: 2018)
        #expect([summary.entries, summary.corrections, summary.retractions] == [1, 0, 1])
        #expect(try importing.timeline("1")?.placements.map(\.type) == ["U6"])
        #expect(importing.findings.map(\.problem).contains(.noLongerStated))
    }

    @Test func `registers a child of whom there is no Header row by the number alone`() throws {
        let summary = try importing.take(GivenReturn.open, year: 2018)
        #expect([summary.entries, summary.newChildren] == [2, 1])
        let timeline = try #require(try importing.timeline("1"))
        #expect(timeline.registration == Registration(number: "1"))
    }

    @Test func `tells of an open episode of a child whom it does not mention at all`() throws {
        try importing.take(GivenReturn.open, year: 2018)
        try importing.take(GivenReturn.episodes("2,05/07/2018,S,C2,N1,U6,PR4,,"), year: 2019)
        let told = importing.findings.filter { $0.child == "1" }
        #expect(told.map(\.wrong) == ["It was open at the end of 2017/18, and this return does not mention it."])
    }
}

@Suite struct `A dry run of an import` {
    @Test func `says what would be recorded, and leaves all as it was`() throws {
        let importing = Importing()
        try importing.take(GivenReturn.header("1"), GivenReturn.open, year: 2018)
        let head = try importing.store.head()
        let index = try importing.store.index()

        let files = (GivenReturn.header("1", "2"), GivenReturn.closed)
        let rehearsed = try importing.take(files.0, files.1, year: 2019, isDryRun: true)
        #expect(rehearsed.isDryRun)
        #expect(try importing.store.head() == head)
        #expect(try importing.store.index() == index)
        #expect(try importing.timeline("2") == nil, "recorded in a dry run")

        let done = try importing.take(files.0, files.1, year: 2019)
        #expect([rehearsed.entries, rehearsed.corrections, rehearsed.newChildren] == [2, 1, 1])
        #expect([done.entries, done.corrections, done.newChildren] == [2, 1, 1])
        #expect(!done.isDryRun)
    }

    @Test func `of several years knows in each what the years before would have recorded`() throws {
        let importing = Importing()
        try importing.take(GivenReturn.open, year: 2018)
        // Child 1 leaves care in the first year, child 2 comes into it; the second says the same of both, and a review more.
        let years = [
            2019: [
                GivenReturn.header("1", "2"),
                GivenReturn.episodes("1,04/06/2017,S,C2,N1,U4,PR4,14/05/2018,E4A", "2,05/07/2018,S,C2,N1,U6,PR4,,"),
            ],
            2020: [
                GivenReturn.header("2"), GivenReturn.episodes("2,05/07/2018,S,C2,N1,U6,PR4,,"),
                GivenReturn.reviews("2", "01/08/2019"),
            ],
        ]
        let rehearsed = try importing.take(years, isDryRun: true)
        let said = importing.findings
        let done = try importing.take(years)
        // Corrected are who child 1 is, the end of child 1’s episode, and the open episode of child 2 by its new statement.
        #expect([rehearsed.newChildren, rehearsed.corrections] == [1, 3])
        #expect([done.newChildren, done.corrections] == [1, 3])
        #expect(rehearsed.entries == done.entries && rehearsed.touched == done.touched)
        #expect(said.map(\.wrong) == importing.findings.map(\.wrong))
    }

    @Test func `finds children by number though the index is of another policy`() throws {
        let importing = Importing()
        try importing.take(GivenReturn.open, year: 2018)
        let rehearsed = try importing.take(
            GivenReturn.closed, year: 2019, isDryRun: true, under: GivenPolicy.adoptedLater)
        #expect([rehearsed.newChildren, rehearsed.corrections] == [0, 1])
    }
}
