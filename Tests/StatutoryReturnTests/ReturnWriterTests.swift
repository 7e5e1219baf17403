import Testing
import Timeline

@testable import StatutoryReturn

@Suite struct `Writing a return` {
    private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

    private func year(_ ending: Int) throws -> CollectionYear { try #require(CollectionYear(ending: ending)) }

    /// A child about whom there is something in every table of the return of 2026/27.
    private func everything() throws -> [(day: Day?, fact: Fact)] {
        [
            (
                nil,
                .registered(
                    Registration(
                        number: "A1", born: try day("2010-05-01"), sex: "F", ethnicity: "MWBC",
                        pupilNumber: "A123456789012", isMother: true, motherOfChildBorn: try day("2026-10-01")))
            ),
            (
                try day("2026-06-04"),
                .episode(
                    Episode(
                        reason: "S", legalStatus: "E1", need: "N1", placement: "A5", provider: "PR1",
                        until: try day("2027-01-05"), ceased: "E11", placementChange: nil, homePostcode: "AB1 2CD",
                        placementPostcode: "EF3 4GH", urn: "SC123456"))
            ),
            (try day("2026-06-30"), .reviewed(Review(participation: "PN1"))),
            (nil, .unaccompanied(Unaccompanied(until: try day("2026-09-01")))),
            (
                try day("2027-03-31"),
                .yearOutcomes(
                    YearOutcomes(
                        yearEnding: 2027, sdqScore: 17, sdqReason: nil, convicted: false, healthCheck: nil,
                        immunisations: true, teethCheck: true, healthAssessment: false, substanceMisuse: true,
                        interventionReceived: false, interventionOffered: true))
            ),
            (
                try day("2027-03-31"),
                .leavingCare(LeavingCare(yearEnding: 2027, inTouch: "YES", activity: "F4", accommodation: "B1"))
            ),
            (
                nil,
                .adopted(
                    Adoption(
                        decided: try day("2026-07-01"), matched: try day("2026-08-01"), byFormerFosterCarer: true,
                        numberOfAdopters: 2, adopterSex: "MF", adopterStatus: "L11"))
            ),
            (
                try day("2026-07-01"),
                .adoptionDecided(AdoptionDecision(reversed: try day("2026-12-01"), reversal: "RD4"))
            ),
            (nil, .previousPermanence(PreviousPermanence(option: "P2", authority: "301", orderDate: "ZZ/ZZ/2015"))),
            (try day("2026-08-01"), .missing(Missing(absence: "M", until: try day("2026-08-02")))),
            (
                try day("2026-06-04"),
                .allocated(Allocation(worker: "SW123", until: try day("2026-11-01"), reason: "FCONTA"))
            ),
            (try day("2026-09-01"), .deprivedOfLiberty(DeprivationOfLiberty(until: nil))),
        ]
    }

    private func readBack(_ facts: [(day: Day?, fact: Fact)], _ ending: Int) throws -> Reading {
        var writer = ReturnWriter(year: try year(ending))
        writer.add(child: "A1", facts: facts)
        return Reading(writer.files, year: ending)
    }

    @Test func `states every kind of fact so that reading it back gives the same`() throws {
        let facts = try everything()
        let reading = try readBack(facts, 2027)
        #expect(reading.facts == facts.map(\.fact))
        #expect(reading.statements.map(\.draft.day) == facts.map(\.day))
        #expect(reading.problems.isEmpty)
    }

    @Test func `has the tables and codes of its year`() throws {
        let names = ReturnWriter(year: try year(2018)).files.map(\.name)
        #expect(names.count == 10 && !names.contains("sw_episodes.csv") && !names.contains("DoLo.csv"))
        #expect(ReturnWriter(year: try year(2024)).files.count == 11)
        #expect(ReturnWriter(year: try year(2027)).files.count == 12)
        var writer = ReturnWriter(year: try year(2018))
        writer.add(
            child: "1",
            facts: [
                (nil, .registered(Registration(number: "1", born: try day("2010-05-01"), sex: "F"))),
                (try day("2017-06-04"), .reviewed(Review(participation: "PN1"))),
            ])
        #expect(
            writer.files.first.map { String(decoding: $0.bytes, as: UTF8.self) }
                == "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\r\n1,2,01/05/2010,,,,\r\n")
    }

    @Test func `leaves out what ended before the year, and writes open what ended after it`() throws {
        func episode(until: String?) throws -> Fact {
            .episode(
                Episode(
                    reason: "S", legalStatus: "C2", placement: "U4", until: try until.map(day),
                    ceased: until == nil ? nil : "E4A"))
        }
        let reading = try readBack(
            [
                (try day("2015-01-01"), try episode(until: "2017-03-31")),
                (try day("2017-03-31"), try episode(until: "2017-04-01")),
                (try day("2017-05-01"), try episode(until: "2018-04-01")),
                (try day("2018-04-01"), try episode(until: nil)),
                (try day("2017-03-31"), .reviewed(Review(participation: "PN1"))),
                (try day("2018-03-31"), .reviewed(Review(participation: "PN2"))),
                (try day("2018-04-01"), .reviewed(Review(participation: "PN3"))),
            ], 2018)
        #expect(reading.episodes.map(\.day) == [try day("2017-03-31"), try day("2017-05-01")])
        #expect(reading.episodes.map(\.episode.until) == [try day("2017-04-01"), nil])
        #expect(reading.episodes.map(\.episode.ceased) == ["E4A", nil])
        #expect(reading.facts.contains(.reviewed(Review(participation: "PN2"))))
        #expect(reading.statements.count == 3)
    }

    @Test func `does not mention a child who was not looked after in the year`() throws {
        let reading = try readBack([(nil, .registered(Registration(number: "A1")))], 2018)
        #expect(reading.statements.isEmpty)
    }

    @Test func `writes cells with commas, quotation marks and line endings so that they are read back`() throws {
        let odd = "A, \"B\"\r\nC"
        let reading = try readBack(
            [(try day("2023-05-01"), .allocated(Allocation(worker: odd, until: nil, reason: "OTHERS")))], 2024)
        #expect(reading.facts == [.allocated(Allocation(worker: odd, until: nil, reason: "OTHERS"))])
    }

    @Test func `over several years gives back one history, in whichever order they are read`() throws {
        let history: [(day: Day?, fact: Fact)] = [
            (nil, .registered(Registration(number: "A1", born: try day("2010-05-01"), sex: "M", ethnicity: "WBRI"))),
            (
                try day("2016-06-04"),
                .episode(
                    Episode(
                        reason: "S", legalStatus: "V2", need: "N1", placement: "U6", provider: "PR1",
                        until: try day("2018-05-01"), ceased: "X1", placementChange: "CARPL"))
            ),
            (
                try day("2018-05-01"),
                .episode(
                    Episode(
                        reason: "B", legalStatus: "C2", need: "N1", placement: "U4", provider: "PR4",
                        until: try day("2019-04-01"), ceased: "E45"))
            ),
            (try day("2017-06-30"), .reviewed(Review(participation: "PN1"))),
            (try day("2018-06-30"), .reviewed(Review(participation: "PN2"))),
            (try day("2018-03-30"), .missing(Missing(absence: "A", until: try day("2018-04-02")))),
        ]
        let returns = try [2018, 2019, 2020].map { ending in
            var writer = ReturnWriter(year: try year(ending))
            writer.add(child: "A1", facts: history)
            return (ending, writer.files)
        }
        for order in [returns, returns.reversed()] {
            var journal = MadeUpJournal()
            for (ending, files) in order { journal.take(files, year: ending) }
            let standing = journal.live("A1")
            #expect(standing.count == history.count)
            for (day, fact) in history { #expect(standing.contains { $0.day == day && $0.fact == fact }) }
            #expect(journal.findings.isEmpty)
        }
    }
}
