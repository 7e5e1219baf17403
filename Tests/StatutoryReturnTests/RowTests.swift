import Testing
import Timeline

@testable import StatutoryReturn

@Suite struct `Rows that cannot be understood` {
    @Test(arguments: [
        (",04/06/2017,S,C2,N1,U4,PR4,,,,,,", Problem.noChild(text: ",04/06/2017,S,C2,N1,U4,PR4,,,,,,")),
        ("1,soon,S,C2,N1,U4,PR4,,,,,,", .unreadableKey(text: "1,soon,S,C2,N1,U4,PR4,,,,,,")),
        ("1,,S,C2,N1,U4,PR4,,,,,,", .unreadableKey(text: "1,,S,C2,N1,U4,PR4,,,,,,")),
        ("1,04/06/2017,S", .tooFewCells(text: "1,04/06/2017,S", found: 3, expected: 13)),
        (
            "1,04/06/2017,S,C2,N1,U4,PR4,,,,a,b,c,d",
            .tooManyCells(text: "1,04/06/2017,S,C2,N1,U4,PR4,,,,a,b,c,d", found: 14, expected: 13)
        ),
    ])
    func `are set aside with their whole text`(row: String, problem: Problem) {
        let reading = Reading(Given.episodes(row, "2,04/06/2017,S,C2,N1,U4,PR4,,,,,,"))
        #expect(reading.problems == [problem])
        #expect(reading.findings.first?.row == 2)
        #expect(reading.findings.first.map { ($0.wrong + $0.understood).contains(row) } == true)
        #expect(reading.returns.flatMap(\.children) == ["2"])
    }

    @Test func `are read when only trailing cells that may be blank are missing`() {
        let reading = Reading(Given.episodes("1,04/06/2017,S,C2,N1,U4,PR4"))
        #expect(reading.problems == [.trailingCellsMissing(found: 7, expected: 13)])
        #expect(reading.episodes.map(\.episode.placement) == ["U4"])
    }

    @Test func `are not read when the file breaks off in them`() {
        let reading = Reading(Given.episodeHeadings + "\n1,04/06/2017,S,C2,N1,U4,PR4,05/07/20")
        #expect(reading.setAside.count == 1)
        #expect(reading.statements.isEmpty)
    }

    @Test func `are counted as an editor counts them`() {
        let reading = Reading(Given.episodes("", "1,04/06/2017,S,C2,N1,U4,PR4,,,,,,", "", ",,,,,,,,,,,,", "oops"))
        #expect(reading.statements.map(\.row?.row) == [3])
        #expect(reading.setAside.map(\.row) == [6])
    }
}
