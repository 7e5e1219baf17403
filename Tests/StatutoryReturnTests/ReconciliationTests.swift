import Testing
import Timeline

@testable import StatutoryReturn

@Suite struct `Reconciling a return with the record` {
    private let open = Given.episodes("1,04/06/2017,S,C2,N1,U4,PR4,,,,,,")
    private let closed = Given.episodes("1,04/06/2017,S,C2,N1,U4,PR4,14/05/2018,E4A,,,,")

    private func liveEpisodes(_ journal: MadeUpJournal) -> [Fact] { journal.live("1").map(\.fact) }

    @Test func `records nothing when a return is read again`() {
        var journal = MadeUpJournal()
        #expect(journal.take(Given.header, open, year: 2018) == 2)
        #expect(journal.take(Given.header, open, year: 2018) == 0)
        #expect(journal.findings.isEmpty)
    }

    @Test func `joins an episode that one year leaves open and the next closes`() {
        var journal = MadeUpJournal()
        journal.take(open, year: 2018)
        journal.take(closed, year: 2019)
        #expect(journal.reasons("1") == ["the return for 2018/19 states DEC 14/05/2018, REC E4A"])
        #expect(journal.live("1").count == 1)
        #expect(journal.findings.isEmpty)
    }

    @Test func `lets the later return stand when the earlier comes after it`() {
        var journal = MadeUpJournal()
        journal.take(closed, year: 2019)
        #expect(journal.take(open, year: 2018) == 0)
        #expect(journal.findings.isEmpty)
        let other = Given.episodes("1,04/06/2017,S,C1,N1,U4,PR4,,,,,,")
        #expect(journal.take(other, year: 2018) == 0)
        #expect(
            journal.findings.map(\.wrong) == [
                "It differs from the return of 2018/19, which states LS C2, DEC 14/05/2018, REC E4A."
            ])
    }

    @Test func `makes a correction of what is stated otherwise, and says what`() {
        var journal = MadeUpJournal()
        journal.take(open, year: 2018)
        journal.take(Given.episodes("1,04/06/2017,S,C1,N1,U4,PR4,,,,,,"), year: 2018)
        #expect(journal.reasons("1") == ["the return for 2017/18 states LS C1"])
        #expect(journal.findings.map(\.problem) == [.corrected(what: "LS C1 instead of C2")])
        #expect(journal.live("1").count == 1)
    }

    @Test func `keeps both of two rows about the same that differ`() {
        let twice = Given.episodes("1,04/06/2017,S,C2,N1,U4,PR4,,,,,,", "1,04/06/2017,S,C1,N1,U4,PR4,,,,,,")
        var journal = MadeUpJournal()
        #expect(journal.take(twice, year: 2018) == 2)
        #expect(journal.take(twice, year: 2018) == 0)
        #expect(journal.live("1").count == 2)
        journal.take(open, year: 2019)
        #expect(journal.live("1").count == 1)
        #expect(
            journal.reasons("1") == [
                "the return for 2018/19 states it again", "the return for 2018/19 no longer states it",
            ])
    }

    @Test func `states an episode anew that is still open a year later, so that the child is not lost sight of`() {
        var journal = MadeUpJournal()
        journal.take(open, year: 2018)
        #expect(journal.take(open, year: 2019) == 1)
        #expect(journal.take(open, year: 2019) == 0)
        #expect(journal.reasons("1") == ["the return for 2018/19 states it again"])
        #expect(journal.live("1").count == 1)
    }

    @Test func `takes back a row that a new submission of the year leaves out`() {
        var journal = MadeUpJournal()
        journal.take(
            Given.header,
            Given.episodes("1,04/06/2017,S,C2,N1,U4,PR4,05/07/2017,X1,,,,", "1,05/07/2017,P,C2,N1,U6,PR4,,,,,,"),
            year: 2018)
        journal.take(Given.episodes("1,04/06/2017,S,C2,N1,U4,PR4,,,,,,"), year: 2018)
        #expect(journal.live("1").count == 2)
        #expect(journal.findings.map(\.problem).contains(.noLongerStated))
        #expect(
            journal.reasons("1") == [
                "the return for 2017/18 states DEC blank, REC blank", "the return for 2017/18 no longer states it",
            ])
    }

    @Test func `takes nothing back of a table in which the child has no rows`() {
        var journal = MadeUpJournal()
        journal.take(Given.header, open, year: 2018)
        #expect(journal.take(Given.header, year: 2018) == 0)
        #expect(journal.live("1").count == 2)
    }

    @Test func `tells an open episode that the next year does not mention`() {
        var journal = MadeUpJournal()
        journal.take(open, year: 2018)
        #expect(journal.take(Given.episodes("1,05/07/2018,S,C2,N1,U6,PR4,,,,,,"), year: 2019) == 1)
        #expect(journal.findings.map(\.row) == [2])
        #expect(
            journal.findings.map(\.wrong) == [
                "It was open at the end of 2017/18, and this return does not mention it."
            ])
        journal = MadeUpJournal()
        journal.take(open, year: 2018)
        #expect(journal.take(Given.episodes("2,05/07/2018,S,C2,N1,U6,PR4,,,,,,"), year: 2019) == 1)
        #expect(journal.findings.map(\.child) == ["1"])
    }

    @Test func `counts a review as known only when it is stated within its year`() {
        let review = "CHILD,DOB,REVIEW,REVIEW_CODE\n1,,02/06/2018,PN1\n"
        var journal = MadeUpJournal()
        journal.take(review, year: 2018)
        #expect(journal.take(review, year: 2019) == 1)
        #expect(journal.reasons("1") == ["the return for 2018/19 states it again, now within its year"])
        #expect(journal.live("1").map(\.source).count == 1)

        var backwards = MadeUpJournal()
        backwards.take(review, year: 2019)
        #expect(backwards.take(review, year: 2018) == 0)
        #expect(backwards.findings.isEmpty)
        #expect(backwards.standing == journal.standing)
    }

    @Test func `knows 1 and 2 for M and F`() {
        var journal = MadeUpJournal()
        journal.take(Given.header, year: 2024)
        #expect(journal.take("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n1,F,01/05/2010,wbri,UN1,,\n", year: 2025) == 0)
    }

    @Test func `keeps each year's OC3 row`() {
        let leaving = "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\n1,01/05/2000,YES,F1,B1\n"
        var journal = MadeUpJournal()
        journal.take(leaving, year: 2018)
        #expect(journal.take(leaving, year: 2019) == 1)
        #expect(journal.live("1").count == 2)
    }

    @Test func `says what the record covers by the tables that are there`() throws {
        let reading = Reading(open, "CHILD,DOB,MISSING,MIS_START,MIS_END\n")
        let drafts = try #require(reading.returns.first).coverage()
        #expect(drafts.map(\.day) == [Given.day("2017-04-01"), Given.day("2017-04-01")])
        #expect(
            drafts.map(\.fact) == [
                .covers(Coverage(kind: ReturnKind.episode, until: Given.day("2018-03-31"))),
                .covers(Coverage(kind: ReturnKind.missing, until: Given.day("2018-03-31"))),
            ])
    }
}

@Suite struct `Reconciling returns in any order` {
    /// Three years' statements about one episode: the first two agree, or the first and the last.
    @Test(arguments: [
        ["C1", "C2", "C1"], ["C1", "C1", "C2"], ["C1", "C2", "C2"], ["C1", "C2", "V2"], ["C1", "C1", "C1"],
    ])
    func `leaves what the last one says, whichever is read first`(statuses: [String]) {
        for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
            var journal = MadeUpJournal()
            for place in order {
                let text = Given.episodes("1,04/06/2016,S,\(statuses[place]),N1,U4,PR4,,,,,,")
                journal.take(text, year: 2018 + place)
                #expect(journal.take(text, year: 2018 + place) == 0, "\(order)")
            }
            let standing = journal.live("1").map { entry -> LegalStatus? in
                if case .episode(let episode) = entry.fact { episode.legalStatus } else { nil }
            }
            #expect(standing == [LegalStatus(statuses[2])], "\(order)")
        }
    }

    @Test func `takes an earlier year's Header when the later return had none`() throws {
        let bare = Entry(
            id: EntryID(1), subject: .child(ChildID(1)), day: nil, fact: .registered(Registration(number: "1")),
            recorded: Instant(milliseconds: 0), author: .importer,
            source: .returned(Source.ReturnRow(yearEnding: 2019, file: "episodes.csv", row: 2)), replaces: nil)
        let reading = Reading(Given.header, year: 2018)
        let stated = try #require(reading.returns.first)
        let reconciliation = Reconciliation(
            child: "1", year: stated.year, tables: stated.tables, entries: [bare], report: { _ in })
        let drafts = reconciliation.drafts(for: reading.statements)
        #expect(drafts.map(\.replaces?.entry) == [EntryID(1)])
        #expect(drafts.map(\.fact) == reading.facts)
    }

    @Test func `keeps what is known in a column that a file lacks`() {
        var journal = MadeUpJournal()
        journal.take(Given.episodes("1,04/06/2017,S,C2,N1,U4,PR4,,,,AB1 2CD,EF3 4GH,SC123456"), year: 2018)
        let without = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC\n1,04/06/2017,S,C2,N1,U4,PR4,,\n"
        #expect(journal.take(without, year: 2019) == 1)
        journal.take(without.replacing("PR4,,", with: "PR4,05/05/2019,E4A"), year: 2020)
        #expect(
            journal.reasons("1") == [
                "the return for 2018/19 states it again", "the return for 2019/20 states DEC 05/05/2019, REC E4A",
            ])
        guard case .episode(let episode) = journal.live("1").first?.fact else {
            return #expect(Bool(false), "no episode")
        }
        #expect(episode.urn == "SC123456")
        #expect(episode.homePostcode == "AB1 2CD")
    }
}

@Suite(.enabled(if: SampleFiles.arePresent)) struct `Reconciling the five sample years` {
    @Test func `gives the same in either order`() throws {
        let years = try (2017...2021).map { year in
            try SampleFiles.files(in: "five-years") { $0.hasPrefix("\(year)") && $0.hasSuffix(".csv") }
        }
        var forwards = MadeUpJournal()
        for files in years { forwards.take(files, year: nil) }
        var backwards = MadeUpJournal()
        for files in years.reversed() { backwards.take(files, year: nil) }
        var together = MadeUpJournal()
        together.take(years.flatMap { $0 }, year: nil)
        #expect(forwards.standing == backwards.standing)
        #expect(forwards.standing == together.standing)
        #expect(forwards.standing.count == 820)
        #expect(forwards.take(years[0], year: nil) == 0)
        #expect(backwards.take(years[0], year: nil) == 0)
        #expect(forwards.take(years[4], year: nil) == 0)
    }
}
