import Testing
import Timeline

@testable import StatutoryReturn

@Suite struct `Rows that contradict each other` {
    /// What is found in the Episodes of a child born on 1 May 2010, in the return of 2017/18.
    private func found(_ rows: String...) -> [Problem] {
        let text = ([Given.episodeHeadings] + rows).joined(separator: "\n") + "\n"
        let reading = Reading(Given.header, text)
        #expect(reading.episodes.count == rows.count, "a row that contradicts is kept")
        return reading.problems
    }

    private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

    @Test func `finds nothing in a plain history`() {
        #expect(
            found(
                "1,04/06/2016,S,C1,N1,U6,PR4,05/07/2017,X1,CARPL,,,", "1,05/07/2017,L,C2,N1,U6,PR4,06/08/2017,E4A,,,,",
                "1,01/01/2018,S,V2,N1,U4,PR1,,,,,,"
            ).isEmpty)
    }

    @Test func `finds an end before its start`() throws {
        #expect(
            found("1,04/06/2017,S,C2,N1,U4,PR4,03/06/2017,E4A,,,,")
                == [.endBeforeStart(start: try day("2017-06-04"), end: try day("2017-06-03"))])
    }

    @Test func `finds an end without a reason and a reason without an end`() throws {
        #expect(found("1,04/06/2017,S,C2,N1,U4,PR4,05/07/2017,,,,,") == [.noReason(end: try day("2017-07-05"))])
        #expect(found("1,04/06/2017,S,C2,N1,U4,PR4,,E4A,,,,") == [.reasonWithoutEnd("E4A")])
    }

    @Test func `finds overlaps and gaps`() throws {
        let next = "1,10/07/2017,P,C2,N1,U4,PR4,,,,,,"
        #expect(
            found("1,04/06/2017,S,C2,N1,U4,PR4,12/07/2017,X1,,,,", next)
                == [.overlap(until: try day("2017-07-12"), next: try day("2017-07-10"))])
        #expect(
            found("1,04/06/2017,S,C2,N1,U4,PR4,08/07/2017,X1,,,,", next)
                == [.gapAfterX1(until: try day("2017-07-08"), next: try day("2017-07-10"))])
        #expect(
            found("1,04/06/2017,S,C2,N1,U4,PR4,,,,,,", next) == [.openButFollowed(next: try day("2017-07-10"))])
    }

    @Test func `finds X1 with nothing after it`() throws {
        #expect(
            found("1,04/06/2017,S,C2,N1,U4,PR4,05/07/2017,X1,,,,") == [.nothingAfterX1(until: try day("2017-07-05"))])
    }

    @Test func `finds a period of care that does not begin with S, and an S in the middle of one`() {
        let ended = "1,04/06/2016,S,C2,N1,U4,PR4,05/07/2017,E4A,,,,"
        #expect(found(ended, "1,01/01/2018,P,V2,N1,U4,PR1,,,,,,") == [.notAStart(reason: "P")])
        let goesOn = "1,04/06/2016,S,C2,N1,U4,PR4,05/07/2017,X1,,,,"
        #expect(found(goesOn, "1,05/07/2017,S,V2,N1,U4,PR1,,,,,,") == [.startInMidst])
        #expect(found("1,05/07/2017,P,V2,N1,U4,PR1,,,,,,") == [.notAStart(reason: "P")])
        #expect(found("1,05/07/2016,P,V2,N1,U4,PR1,,,,,,").isEmpty, "it goes on from an earlier return")
    }

    @Test func `finds days before birth and after the return's last day`() throws {
        #expect(
            found("1,04/06/2009,S,C2,N1,U4,PR4,,,,,,")
                == [.beforeBirth(try day("2009-06-04"), born: try day("2010-05-01"))])
        let year = try #require(CollectionYear(ending: 2018))
        #expect(
            found("1,04/06/2017,S,C2,N1,U4,PR4,01/04/2018,E4A,,,,") == [.afterYear(try day("2018-04-01"), year)])
    }

    /// Rules 375, 376 and 379: six weeks in hospital, three weeks of a carer's holiday, seven days otherwise.
    @Test(arguments: [("T1", "16/07/2017", 42), ("T3", "25/06/2017", 21), ("T4", "11/06/2017", 7)])
    func `finds temporary placements over their longest`(code: String, lastDay: String, most: Int) throws {
        let next = "1,\(lastDay),P,C2,N1,U4,PR4,,,,,,"
        #expect(found("1,04/06/2017,S,C2,N1,\(code),,\(lastDay),X1,,,,", next).isEmpty)
        let dayAfter = "\(try #require(Int(lastDay.prefix(2))) + 1)\(lastDay.dropFirst(2))"
        let problems = found(
            "1,04/06/2017,S,C2,N1,\(code),,\(dayAfter),X1,,,,", "1,\(dayAfter),P,C2,N1,U4,PR4,,,,,,")
        #expect(problems == [.temporaryTooLong(code, days: most + 1, most: most)])
    }

    @Test func `finds a review outside the child's episodes`() throws {
        let reading = Reading(
            Given.header, Given.episodes("1,04/06/2017,S,C2,N1,U4,PR4,05/09/2017,E4A,,,,"),
            "CHILD,DOB,REVIEW,REVIEW_CODE\n1,01/05/2010,03/06/2017,PN1\n1,01/05/2010,04/06/2017,PN1\n"
                + "1,01/05/2010,05/09/2017,PN1\n")
        #expect(reading.problems == [.reviewOutsideEpisodes(try day("2017-06-03"))])
    }

    @Test func `finds a birth and a sex unlike the Header's, and keeps them beside it`() throws {
        let reading = Reading(Given.header, "CHILD,SEX,DOB,DUC\n1,1,02/05/2010,\n")
        #expect(
            reading.problems == [
                .birthUnlikeHeader(stated: try day("2010-05-02"), header: try day("2010-05-01")),
                .sexUnlikeHeader(stated: "M", header: "F"),
            ])
        #expect(
            reading.statements.last?.row?.asStated == [
                Happening.Detail("DOB", "02/05/2010"), Happening.Detail("SEX", "M"),
            ])
    }

    @Test func `finds a child without a Header`() {
        let reading = Reading(Given.header, Given.episodes("2,04/06/2017,S,C2,N1,U4,PR4,,,,,,"))
        #expect(reading.findings.map(\.child) == ["2"])
        #expect(reading.problems == [.noHeader])
    }

    @Test func `keeps the birth that a row states when there is no Header to state it`() {
        let reading = Reading("CHILD,DOB,REVIEW,REVIEW_CODE\n1,01/05/2010,05/06/2017,PN1\n")
        #expect(reading.problems.isEmpty)
        #expect(reading.statements.first?.row?.asStated == [Happening.Detail("DOB", "01/05/2010")])
    }

    @Test func `finds rows about the same, alike or not`() {
        let row = "1,04/06/2017,S,C2,N1,U4,PR4,05/07/2017,E4A,,,,"
        #expect(found(row, row) == [.sameRowTwice(file: "file2.csv", row: 2)])
        #expect(
            found(row, "1,04/06/2017,S,C1,N1,U4,PR4,05/07/2017,E4A,,,,").first
                == .sameKeyTwice(file: "file2.csv", row: 2))
    }

    @Test func `says where, what is wrong and what was understood`() {
        let reading = Reading(Given.header, Given.episodes("1,04/06/2017,S,C2,N1,U4,PR4,,E4A,,,,"))
        #expect(
            reading.findings.map(\.description) == [
                "file2.csv, row 2, DEC: The reason E4A for an end stands without a date. It is kept as stated."
            ])
    }
}
