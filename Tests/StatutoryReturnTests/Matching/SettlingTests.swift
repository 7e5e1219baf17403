import Testing
import Timeline

@testable import StatutoryReturn

@Suite struct `A difference that is settled` {
    private var journal = MadeUpJournal()

    init() {
        journal.record("2017-06-04", Worked.episode("C1"))
        journal.take(Worked.episodes("C2,,"), year: 2018)
    }

    @Test mutating func `for what was recorded leaves it and is not asked again`() {
        journal.settle(.keep)
        #expect(journal.open.isEmpty)
        #expect(journal.live("1").map(\.fact) == [Worked.episode("C1")])
        #expect(
            journal.reasons("1") == [
                "settled: kept, though the return for 2017/18 says LS C2 instead of C1, by Ann Lee"
            ])
        #expect(journal.take(Worked.episodes("C2,,"), year: 2018) == 0)
        #expect(journal.counts[.episodes].matched == 1)
        // The next year says the same of the status, and an end that the worker has not recorded.
        #expect(journal.take(Worked.episodes("C2,14/05/2018,E4A"), year: 2019) == 1)
        #expect(journal.open.first?.columns.map(\.column) == [.dec, .rec])
    }

    @Test mutating func `for the return corrects what was recorded and says why`() {
        journal.settle(.take)
        #expect(journal.open.isEmpty)
        #expect(journal.live("1").map(\.fact) == [Worked.episode("C2")])
        let reason = "settled: the return for 2017/18 says LS C2 instead of C1, by Ann Lee"
        #expect(journal.reasons("1") == [reason, reason])
        #expect(journal.live("1").map(\.author) == [Author("lee")])
        #expect(journal.take(Worked.episodes("C2,,"), year: 2018) == 0)
        #expect(journal.counts[.episodes].matched == 1)
    }

    @Test mutating func `is asked again when the return says something new`() {
        journal.settle(.keep)
        #expect(journal.take(Worked.episodes("V2,,"), year: 2018) == 1)
        #expect(journal.open.first?.columns == [ColumnDifference(.ls, recorded: "C1", returned: "V2")])
    }

    @Test mutating func `goes by itself when the return of the year comes to agree, or the worker does`() throws {
        var other = journal
        #expect(journal.take(Worked.episodes("C1,,"), year: 2018) == 1)
        #expect(journal.open.isEmpty)
        #expect(journal.reasons("1") == ["the return for 2017/18 agrees now"])

        other.record("2017-06-04", Worked.episode("C2"), replacing: try #require(other.live("1").first?.id))
        #expect(other.open.isEmpty)
    }

    @Test mutating func `is the later year’s, in whichever order the years come`() {
        journal.take(Worked.episodes("V2,14/05/2018,E4A"), year: 2019)
        var backwards = MadeUpJournal()
        backwards.record("2017-06-04", Worked.episode("C1"))
        backwards.take(Worked.episodes("V2,14/05/2018,E4A"), year: 2019)
        #expect(backwards.take(Worked.episodes("C2,,"), year: 2018) == 0)
        for journal in [journal, backwards] {
            #expect(journal.open.map(\.year.ending) == [2019])
            #expect(journal.open.first?.columns.map(\.returned) == ["V2", "14/05/2018", "E4A"])
        }
    }
}

@Suite struct `What a person did to an imported entry` {
    private var journal = MadeUpJournal()

    init() {
        journal.take(Worked.episodes("C2,,"), year: 2018)
    }

    @Test mutating func `stands as a correction when the return is read again`() throws {
        journal.record("2017-06-14", Worked.episode("C1"), replacing: try #require(journal.live("1").first?.id))
        #expect(journal.take(Worked.episodes("C2,,"), year: 2018) == 0)
        #expect(journal.live("1").map(\.day) == [Given.day("2017-06-14")])
        #expect(journal.open.isEmpty)
    }

    @Test mutating func `stands as a retraction, until the return says something else`() throws {
        journal.record(nil, .withdrawn, replacing: try #require(journal.live("1").first?.id))
        #expect(journal.take(Worked.episodes("C2,,"), year: 2018) == 0)
        #expect(journal.live("1").isEmpty)
        #expect(journal.take(Worked.episodes("V2,,"), year: 2018) == 1)
        #expect(journal.open.map(\.kind) == [.takenBack])
        journal.settle(.take)
        #expect(journal.live("1").map(\.fact) == [Worked.episode("V2")])
        #expect(journal.take(Worked.episodes("V2,,"), year: 2018) == 0)
    }
}

@Suite struct `What a worker recorded and the return leaves out` {
    private var journal = MadeUpJournal()
    private let other = Worked.reviews("20/09/2017,PN1")

    @Test mutating func `is a difference of its own kind, within the year and the tables of the return`() {
        journal.record("2017-06-03", Worked.review())
        journal.record("2018-04-01", Worked.review())
        journal.record("2017-06-03", Worked.missing(until: nil))
        #expect(journal.take(other, year: 2018) == 2)
        #expect(journal.open.map(\.kind) == [.notStated])
        #expect(journal.open.map(\.recorded.day) == [Given.day("2017-06-03")])
        #expect(journal.counts[.reviews].unstated == 1)
        #expect(journal.take(other, year: 2018) == 0)
    }

    @Test mutating func `is kept and not asked again, or taken back`() {
        journal.record("2017-06-03", Worked.review())
        journal.take(other, year: 2018)
        var taken = journal
        journal.settle(.keep)
        #expect(journal.take(other, year: 2018) == 0)
        #expect(journal.live("1").count == 2)
        #expect(
            journal.reasons("1") == ["settled: kept, though the return for 2017/18 does not state it, by Ann Lee"])
        taken.settle(.take)
        #expect(taken.live("1").map(\.day) == [Given.day("2017-09-20")])
        #expect(taken.take(other, year: 2018) == 0)
    }

    @Test mutating func `is told of a child whom the return does not mention by the episodes alone`() {
        journal.record("2017-06-04", Worked.episode())
        journal.record("2017-06-30", Worked.review())
        let elsewhere = Given.episodes("2,04/06/2017,S,C2,N1,U4,PR4,,,,,,")
        journal.take(elsewhere, Worked.reviews().replacing("1,", with: "2,"), year: 2018)
        #expect(journal.open.map(\.table) == [.episodes])
    }
}
