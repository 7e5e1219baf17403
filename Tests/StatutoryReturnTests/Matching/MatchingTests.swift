import Testing
import Timeline

@testable import StatutoryReturn

/// What a worker records in these tests, and the files of returns about the same child.
enum Worked {
    static func review(_ participation: Participation? = "PN1") -> Fact {
        .reviewed(Review(participation: participation))
    }

    static func episode(_ status: LegalStatus = "C2", until: String? = nil, ceased: CeasingReason? = nil) -> Fact {
        .episode(
            Episode(
                reason: "S", legalStatus: status, need: "N1", placement: "U4", provider: "PR4",
                until: until.flatMap { Day(iso: $0) }, ceased: ceased))
    }

    static func allocation(_ worker: String, until: String? = nil) -> Fact {
        .allocated(Allocation(worker: worker, until: until.flatMap { Day(iso: $0) }, reason: nil))
    }

    static func missing(until: String?) -> Fact {
        .missing(Missing(absence: "M", until: until.flatMap { Day(iso: $0) }))
    }

    /// Reviews of child 1, such as `03/06/2017,PN1`.
    static func reviews(_ rows: String...) -> String {
        "CHILD,DOB,REVIEW,REVIEW_CODE\n" + rows.map { "1,01/05/2010,\($0)\n" }.joined()
    }

    static func workers(_ rows: String...) -> String {
        "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\n" + rows.map { "1,01/05/2010,\($0)\n" }.joined()
    }

    static func missings(_ rows: String...) -> String {
        "CHILD,DOB,MISSING,MIS_START,MIS_END\n" + rows.map { "1,01/05/2010,\($0)\n" }.joined()
    }

    /// An episode of child 1 from 4 June 2017, such as `C2,,` (legal status, DEC, REC).
    static func episodes(_ row: String) -> String {
        let cells = row.split(separator: ",", omittingEmptySubsequences: false)
        return Given.episodes("1,04/06/2017,S,\(cells[0]),N1,U4,PR4,\(cells[1]),\(cells[2]),,,,")
    }
}

@Suite struct `A return and what a worker recorded` {
    private var journal = MadeUpJournal()

    private var days: [String] { journal.live("1").compactMap { $0.day?.description } }

    @Test mutating func `of the same day are one review`() {
        journal.record("2017-06-03", Worked.review())
        #expect(journal.take(Worked.reviews("03/06/2017,PN1"), year: 2018) == 0)
        #expect(days == ["2017-06-03"])
        #expect(journal.counts[.reviews].matched == 1)
        #expect(journal.counts.sum(\.added) == 0)
        #expect(journal.findings.isEmpty)
    }

    @Test mutating func `agree where the worker says more than the return`() {
        journal.record("2017-06-03", Worked.review())
        #expect(journal.take(Worked.reviews("03/06/2017,"), year: 2018) == 0)
        guard case .episode(var episode) = Worked.episode() else { return }
        (episode.agreedBy, episode.wasPlanned, episode.urn) = ("nominated officer", false, "sc034567")
        journal.record("2017-06-04", .episode(episode))
        #expect(journal.take(Worked.episodes("C2,,"), year: 2018) == 0)
        #expect(journal.counts[.episodes].matched == 1)
        #expect(journal.open.isEmpty)
    }

    @Test mutating func `agree on an episode that ended after the return’s year`() {
        journal.record("2017-06-04", Worked.episode(until: "2018-05-14", ceased: "E4A"))
        #expect(journal.take(Worked.episodes("C2,,"), year: 2018) == 0)
        #expect(journal.take(Worked.episodes("C2,14/05/2018,E4A"), year: 2019) == 0)
        #expect(journal.live("1").count == 1)
    }

    @Test mutating func `differ where both say something else, and the worker’s word stands`() {
        journal.record("2017-06-04", Worked.episode("C1"))
        #expect(journal.take(Worked.episodes("C2,,"), year: 2018) == 1)
        #expect(journal.live("1").map(\.fact) == [Worked.episode("C1")])
        #expect(journal.counts[.episodes].differing == 1)
        #expect(journal.counts.differencesTold == 1)
        #expect(journal.open.map(\.kind) == [.values])
        #expect(journal.open.first?.columns == [ColumnDifference(.ls, recorded: "C1", returned: "C2")])
        #expect(journal.findings.map(\.wrong) == ["It differs from what worker recorded: LS C2 instead of C1."])
        #expect(journal.take(Worked.episodes("C2,,"), year: 2018) == 0, "told twice")
        #expect(journal.counts[.episodes].differing == 1)
        #expect(journal.counts.differencesTold == 0)
    }

    @Test mutating func `differ where the worker ended within the year what the return says goes on`() {
        journal.record("2017-06-04", Worked.episode(until: "2018-02-01", ceased: "E4A"))
        #expect(journal.take(Worked.episodes("C2,,"), year: 2018) == 1)
        #expect(journal.open.first?.columns == [ColumnDifference(.dec, recorded: "01/02/2018", returned: "")])
        journal.settle(.take)
        #expect(journal.live("1").map(\.fact) == [Worked.episode()])
    }

    @Test mutating func `differ only by what the return adds`() {
        journal.record(nil, .registered(Registration(number: "1", born: Given.day("2010-05-01"))))
        let header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n1,F,01/05/2010,WBRI,,0,\n"
        #expect(journal.take(header, year: 2025) == 1)
        #expect(journal.open.map(\.kind) == [.additions])
        #expect(journal.open.first?.columns.map(\.words) == ["SEX F instead of blank", "ETHNIC WBRI instead of blank"])
        journal.settle(.take)
        #expect(journal.take(header, year: 2025) == 0)
        let registration = Registration(number: "1", born: Given.day("2010-05-01"), sex: "F", ethnicity: "WBRI")
        #expect(journal.live("1").map(\.fact) == [.registered(registration)])
    }
}

@Suite struct `A return a day or two beside what a worker recorded` {
    private var journal = MadeUpJournal()

    @Test mutating func `is a difference and no second review`() {
        journal.record("2017-06-03", Worked.review())
        #expect(journal.take(Worked.reviews("05/06/2017,PN1"), year: 2018) == 1)
        #expect(journal.live("1").count == 1)
        #expect(
            journal.open.first?.columns == [ColumnDifference(.review, recorded: "03/06/2017", returned: "05/06/2017")])
        journal.settle(.take)
        #expect(journal.live("1").map(\.day) == [Given.day("2017-06-05")])
        #expect(journal.take(Worked.reviews("05/06/2017,PN1"), year: 2018) == 0)
    }

    @Test mutating func `is another review when it is three days`() {
        journal.record("2017-06-03", Worked.review())
        journal.take(Worked.reviews("06/06/2017,PN1"), year: 2018)
        #expect(journal.counts[.reviews].added == 1)
        #expect(journal.live("1").map(\.day) == [Given.day("2017-06-03"), Given.day("2017-06-06")])
        #expect(journal.open.map(\.kind) == [.notStated])
    }

    @Test mutating func `is another when the worker’s has its own row`() {
        journal.record("2017-06-03", Worked.missing(until: "2017-06-04"))
        journal.take(Worked.missings("M,03/06/2017,04/06/2017", "M,05/06/2017,06/06/2017"), year: 2018)
        #expect(journal.counts[.missing].matched == 1)
        #expect(journal.counts[.missing].added == 1)
        #expect(journal.open.isEmpty)
    }

    @Test mutating func `is another when it is about another social worker`() {
        journal.record("2023-06-03", Worked.allocation("SW1"))
        journal.take(Worked.workers("SW1,03/06/2023,04/06/2023,", "SW2,04/06/2023,,"), year: 2024)
        #expect(journal.counts[.swEpisodes].added == 1)
        #expect(journal.open.map(\.columns) == [[ColumnDifference(.swDec, recorded: "", returned: "04/06/2023")]])
    }

    @Test mutating func `pairs social workers of the same day by who they are`() {
        journal.record("2023-06-03", Worked.allocation("sw2"))
        journal.take(Worked.workers("SW1,03/06/2023,,", "SW2,03/06/2023,,"), year: 2024)
        #expect(journal.counts[.swEpisodes].matched == 1)
        #expect(journal.counts[.swEpisodes].added == 1)
        #expect(journal.open.isEmpty)
    }
}
