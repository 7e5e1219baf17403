import Testing
import Timeline

@testable import StatutoryReturn

@Suite struct `Reading cells` {
    @Test(arguments: [
        ("04/06/2017", "2017-06-04"), ("4/6/2017", "2017-06-04"), ("2017-06-04", "2017-06-04"),
        ("2017-06-04 00:00:00", "2017-06-04"), ("2017-06-04T00:00:00.000", "2017-06-04"),
        ("04.06.2017", "2017-06-04"), ("29/02/2016", "2016-02-29"),
    ])
    func `reads dates as returns and spreadsheets write them`(text: String, iso: String) {
        #expect(stated(text) == Day(iso: iso))
    }

    @Test(arguments: [
        "04/06/17", "31/02/2017", "29/02/2017", "13/13/2017", "4 June 2017", "42890", "04/06-2017", "2017-06-04 12:30",
        "00/01/2017", "", "/", "04/06/", "999999999999/06/2017",
    ])
    func `does not guess at a date`(text: String) {
        #expect(stated(text) == nil)
    }

    private func stated(_ text: String) -> Day? {
        var text = text
        return text.withUTF8 { Day(stated: $0) }
    }

    @Test func `reads every column of an episode`() throws {
        let reading = Reading(
            Given.episodes("1,04/06/2017,s,v2,n1,u4,pr4,05/07/2017,x1,carpl,ab1 2cd,ef3 4gh,sc123456"))
        #expect(reading.episodes.map(\.day) == [Given.day("2017-06-04")])
        #expect(
            reading.facts == [
                .episode(
                    Episode(
                        reason: "S", legalStatus: "V2", need: "N1", placement: "U4", provider: "PR4",
                        until: Given.day("2017-07-05"), ceased: "X1", placementChange: "CARPL",
                        homePostcode: "AB1 2CD", placementPostcode: "EF3 4GH", urn: "SC123456"))
            ])
    }

    @Test func `reads a spreadsheet's 1.0 as 1`() {
        let reading = Reading(
            "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n17.0,2.0,01/05/2003,WBRI,UN1,1.0,21/11/2017\n")
        #expect(
            reading.facts == [
                .registered(
                    Registration(
                        number: "17", born: Given.day("2003-05-01"), sex: "F", ethnicity: "WBRI", pupilNumber: "UN1",
                        isMother: true, motherOfChildBorn: Given.day("2017-11-21")))
            ])
    }

    @Test func `keeps as stated what it cannot read, and reports it`() {
        let reading = Reading(Given.episodes("1,04/06/2017,S,C2,N1,FOSTERCARE,PR4,31/02/2018,X1,,,,"))
        #expect(reading.episodes.map(\.episode.placement) == [nil])
        #expect(reading.episodes.map(\.episode.until) == [nil])
        #expect(
            reading.statements.first?.row?.asStated == [
                Happening.Detail("PLACE", "FOSTERCARE"), Happening.Detail("DEC", "31/02/2018"),
            ])
        #expect(
            reading.setAside == [
                Finding(file: "file1.csv", row: 2, column: "PLACE", child: "1", problem: .unreadable("FOSTERCARE")),
                Finding(file: "file1.csv", row: 2, column: "DEC", child: "1", problem: .unreadable("31/02/2018")),
            ])
    }

    @Test func `keeps a code that no year has, and a score that cannot be`() {
        let codes = Reading(Given.episodes("1,04/06/2017,S,C9,N1,U4,PR4,,,,,,"))
        #expect(codes.episodes.map(\.episode.legalStatus) == ["C9"])
        #expect(codes.contradictions == [.unknownCode("C9")])
        let score = Reading(
            "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,"
                + "SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED\n1,01/05/2010,41,,0,,1,1,1,0,,\n")
        #expect(score.problems == [.outOfRange(41, 0...40)])
        guard case .yearOutcomes(let year) = score.facts.first else { return #expect(Bool(false), "no OC2 row") }
        #expect(year.sdqScore == 41)
    }

    /// `ssda903-schema.yaml`, year differences.
    @Test(arguments: [
        ("H5", 2024, true), ("H5", 2025, false), ("K3", 2024, false), ("K3", 2025, true), ("Z1", 2025, true),
        ("Z1", 2026, false), ("Z11", 2025, false), ("Z11", 2026, true), ("U4", 2018, true), ("U4", 2027, true),
    ])
    func `checks a placement code against its year`(code: String, year: Int, isValid: Bool) {
        let reading = Reading(Given.episodes("1,04/06/2017,S,C2,N1,\(code),PR4,,,,,,"), year: year)
        #expect(reading.contradictions.isEmpty == isValid)
    }

    @Test func `says from when a code was valid`() {
        let reading = Reading(Given.episodes("1,04/06/2017,S,C2,N1,U4,PR4,05/07/2017,E45,,,,"))
        #expect(
            reading.findings.map(\.wrong) == [
                "E45 (Special guardianship, former foster carer who is a relative or friend) is valid from 2018/19, "
                    + "not in 2017/18."
            ])
    }
}
