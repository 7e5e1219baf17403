import Testing
import Timeline

@testable import StatutoryReturn

@Suite struct `Telling the year of a return` {
    private func file(_ name: String, _ text: String) -> ReturnFile { ReturnFile(name: name, bytes: Array(text.utf8)) }

    private func years(_ files: ReturnFile...) -> [Int] { Reading(files, year: nil).returns.map(\.year.ending) }

    @Test(arguments: [
        ("31/03/2018", 2018), ("01/04/2018", 2019), ("01/01/2018", 2018), ("31/12/2018", 2019),
    ])
    func `takes the reporting year of the latest episode`(start: String, ending: Int) {
        let text = Given.episodes("1,04/06/2015,S,C2,N1,U4,PR4,,,,,,", "2,\(start),S,C2,N1,U4,PR4,,,,,,")
        #expect(years(file("a.csv", text)) == [ending])
    }

    @Test func `is not led astray by one date in a hundred`() {
        let rows = (1...100).map { "\($0),04/06/2017,S,C2,N1,U4,PR4,,,,,," } + ["101,04/06/2071,S,C2,N1,U4,PR4,,,,,,"]
        let text = ([Given.episodeHeadings] + rows).joined(separator: "\n")
        #expect(years(file("a.csv", text)) == [2018])
    }

    @Test func `puts files together by the year in their names or folders`() {
        let first = Given.episodes("1,04/06/2017,S,C2,N1,U4,PR4,,,,,,")
        let second = Given.episodes("1,04/06/2018,S,C2,N1,U4,PR4,,,,,,")
        #expect(years(file("2017-episodes.csv", first), file("2018-episodes.csv", second)) == [2018, 2019])
        #expect(years(file("2018/episodes.csv", first), file("2019/episodes.csv", second)) == [2018, 2019])
        #expect(
            years(file("SSDA903_2018_episodes.csv", first), file("SSDA903_2018_header.csv", Given.header)) == [2018])
        #expect(years(file("a/episodes.csv", first), file("b/episodes.csv", second)) == [2018, 2019])
        #expect(years(file("episodes_2017_18.csv", first), file("episodes_2018.csv", first)) == [2018])
    }

    @Test func `says which year it took, and by which column`() throws {
        let reading = Reading([file("a.csv", Given.episodes("1,04/06/2017,S,C2,N1,U4,PR4,,,,,,"))], year: nil)
        let year = try #require(CollectionYear(ending: 2018))
        #expect(reading.problems == [.yearInferred(year, from: .decom)])
    }

    @Test func `believes the dates when the name says otherwise, and says so`() throws {
        let text = Given.episodes("1,04/06/2017,S,C2,N1,U4,PR4,,,,,,")
        let year = try #require(CollectionYear(ending: 2018))
        let reading = Reading([file("2021/episodes.csv", text)], year: nil)
        #expect(reading.problems == [.yearInferred(year, from: .decom), .yearUnlikeName(2021, year)])
        for name in ["2017-episodes.csv", "2018-episodes.csv"] {
            #expect(Reading([file(name, text)], year: nil).problems == [.yearInferred(year, from: .decom)])
        }
    }

    @Test func `falls back on other dates, and asks when there is none`() {
        #expect(years(file("a.csv", "CHILD,DOB,MISSING,MIS_START,MIS_END\n1,,M,02/05/2019,\n")) == [2020])
        let reading = Reading([file("header.csv", Given.header)], year: nil)
        #expect(reading.returns.isEmpty)
        #expect(reading.problems == [.yearUnknown])
    }

    @Test func `reads years beyond those it knows, and says so`() throws {
        let reading = Reading(Given.episodes("1,04/06/2012,S,C2,N1,U4,PR4,,,,,,"), year: 2013)
        let year = try #require(CollectionYear(ending: 2013))
        #expect(reading.problems == [.yearNotSupported(year)])
        #expect(reading.statements.count == 1)
    }
}
