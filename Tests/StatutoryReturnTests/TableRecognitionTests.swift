import Testing
import Timeline

@testable import StatutoryReturn

@Suite struct `Recognising tables` {
    /// The tables and columns of `ssda903-schema.yaml`, in an order of their own.
    @Test(arguments: [
        ("SEX,CHILD,DOB,ETHNIC,UPN,MOTHER,MC_DOB", ReturnTable.header),
        (
            "DECOM,CHILD,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
            .episodes
        ),
        ("CHILD,DOB,REVIEW_CODE,REVIEW", .reviews), ("DUC,CHILD,SEX,DOB", .uasc),
        (
            "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,"
                + "SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED", .oc2
        ),
        ("CHILD,DOB,IN_TOUCH,ACTIV,ACCOM", .oc3),
        ("CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR", .ad1),
        ("CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED", .placedAdoption),
        ("CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM", .prevPerm), ("CHILD,DOB,MISSING,MIS_START,MIS_END", .missing),
        ("CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON", .swEpisodes), ("CHILD,DOB,DOLO_START,DOLO_END", .doLo),
    ])
    func `tells each table by its columns, whatever their order`(headings: String, table: ReturnTable) {
        let reading = Reading(headings + "\n", year: 2027)
        #expect(reading.returns.first?.tables == [table])
        #expect(reading.findings.isEmpty)
    }

    @Test func `reads headings in any case, with spaces and quotation marks`() {
        let reading = Reading(" child ,\"dob\", Review,review_code\n1,01/05/2010,02/06/2017,PN1\n")
        #expect(reading.facts == [.reviewed(Review(participation: "PN1"))])
    }

    @Test func `says which columns are missing and which are not read`() {
        let reading = Reading("CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC,LA,YEAR\n1,01/05/2017,S,C2,N1,U4,,,Town,2018\n")
        #expect(
            reading.problems == [
                .columnsMissing([.placeProvider, .reasonPlaceChange, .homePost, .plPost, .urn]),
                .columnsNotRead(["LA", "YEAR"]),
            ])
        #expect(reading.episodes.map(\.episode.placement) == ["U4"])
    }

    @Test func `does not guess between Header and UASC`() {
        let both = Reading("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB,DUC\n1,2,01/05/2010,WBRI,UN1,,,\n")
        #expect(both.problems == [.ambiguous([.header, .uasc])])
        let neither = Reading("CHILD,SEX,DOB\n1,2,01/05/2010\n")
        #expect(neither.problems == [.unrecognised(headings: ["CHILD", "SEX", "DOB"])])
        #expect(both.returns.isEmpty && neither.returns.isEmpty)
    }

    @Test func `sets aside what is no table, and says so`() {
        #expect(Reading("A shopping list\nmilk\n").problems == [.unrecognised(headings: ["A shopping list"])])
        #expect(Reading(" \n\r\n").problems == [.emptyFile])
    }

    @Test func `names a table that its year did not have yet`() {
        let reading = Reading("CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\n", year: 2018)
        #expect(reading.returns.first.map { reading.problems == [.tableNotInYear(.swEpisodes, $0.year)] } == true)
    }
}
