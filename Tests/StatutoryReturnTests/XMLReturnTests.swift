import Testing
import Timeline

@testable import StatutoryReturn

@Suite struct `Reading the XML return` {
    private let child = """
        <CHILD><HEADER><CHILDID>A1</CHILDID><UPN>UN1</UPN><SEX>2</SEX><DOB>01/05/2010</DOB><ETHNIC>WBRI</ETHNIC>
        <UASC>1</UASC><DUC/><DATE_INT>01/06/2017</DATE_INT><DATE_MATCH>01/07/2017</DATE_MATCH>
        <AMISSING><MISSING>M</MISSING><MIS_START>02/08/2017</MIS_START><MIS_END>03/08/2017</MIS_END></AMISSING>
        <AREVIEW><REVIEW>05/06/2017</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW>
        <AREVIEW><REVIEW>05/09/2017</REVIEW><REVIEW_CODE>PN2</REVIEW_CODE></AREVIEW>
        <MOTHER/><PERMANENCE><PREV_PERM>Z1</PREV_PERM></PERMANENCE></HEADER>
        <EPISODE><DECOM>04/06/2017</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN><PL>U4</PL><DEC/><REC/></EPISODE></CHILD>
        """

    private func reading(_ text: String) -> Reading { Reading(text, year: 2018) }

    @Test func `gives the rows that the CSV files would hold`() {
        let reading = reading("<?xml version='1.0' encoding='us-ascii'?><EXPSSDA903>\(child)</EXPSSDA903>")
        // FOSTER_CARE, NB_ADOPTR, SEX_ADOPTR and LS_ADOPTR are required of an adopted child.
        #expect(reading.problems == [.blank, .blank, .blank, .blank])
        #expect(
            reading.facts == [
                .registered(
                    Registration(
                        number: "A1", born: Given.day("2010-05-01"), sex: "F", ethnicity: "WBRI", pupilNumber: "UN1")),
                .episode(Episode(reason: "S", legalStatus: "C2", need: "N1", placement: "U4")),
                .reviewed(Review(participation: "PN1")), .reviewed(Review(participation: "PN2")),
                .unaccompanied(Unaccompanied(until: nil)),
                .adopted(
                    Adoption(
                        decided: Given.day("2017-06-01"), matched: Given.day("2017-07-01"), byFormerFosterCarer: nil,
                        numberOfAdopters: nil, adopterSex: nil, adopterStatus: nil)),
                .previousPermanence(PreviousPermanence(option: "Z1", authority: nil, orderDate: nil)),
                .missing(Missing(absence: "M", until: Given.day("2017-08-03"))),
            ])
    }

    @Test func `names a row by its child's place in the file`() {
        let second = child.replacing("A1", with: "B2")
        let reading = reading("<EXPSSDA903>\(child)\(second)</EXPSSDA903>")
        #expect(Set(reading.statements.map(\.row?.row)) == [1, 2])
        #expect(reading.returns.flatMap(\.children) == ["A1", "B2"])
    }

    @Test func `keeps what stands before the place where it breaks off`() {
        let reading = reading("<EXPSSDA903>\(child)<CHILD><HEADER><CHILDID>B2</CHILDID><SEX>1</SE")
        #expect(reading.returns.flatMap(\.children) == ["A1", "B2"])
        #expect(reading.setAside.count { if case .xmlBroken = $0.problem { true } else { false } } == 1)
    }

    @Test func `names elements that it does not read, and XML that is no return`() {
        let odd = child.replacing("<MOTHER/>", with: "<SHOE_SIZE>38</SHOE_SIZE>")
        #expect(reading("<EXPSSDA903>\(odd)</EXPSSDA903>").problems.first == .tagNotRead("SHOE_SIZE"))
        #expect(reading("<html><p>no</p></html>").problems.contains(.xmlNotAReturn))
    }

    @Test func `is read alike in UTF-16`() {
        let text = "<?xml version=\"1.0\" encoding=\"utf-16\"?><EXPSSDA903>\(child)</EXPSSDA903>"
        let bytes: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        let reading = Reading([ReturnFile(name: "a.xml", bytes: bytes)])
        #expect(reading.statements.count == 8)
    }
}
