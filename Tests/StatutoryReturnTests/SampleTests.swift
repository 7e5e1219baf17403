import Testing
import Timeline

@testable import StatutoryReturn

@Suite(.enabled(if: SampleFiles.arePresent)) struct `The sample returns` {
    /// Counts made with `wc -l` on each file, its heading taken off.
    @Test func `hold 25,945 rows in one year, table by table`() throws {
        let files = try SampleFiles.files(in: "one-year") {
            $0.hasSuffix(".csv") && $0 != "placed_for_adoption_errors.csv"
        }
        let reading = Reading(files, year: nil)
        let stated = try #require(reading.returns.first)
        #expect(reading.returns.count == 1)
        #expect(stated.year.ending == 2018)
        #expect(stated.rowCount == 25_945)
        let rows = Dictionary(uniqueKeysWithValues: stated.readFiles.map { ($0.table, $0.rows) })
        #expect(
            rows == [
                .header: 2_675, .episodes: 5_050, .reviews: 12_582, .uasc: 132, .oc2: 2_675, .oc3: 53, .ad1: 29,
                .placedAdoption: 29, .prevPerm: 2_675, .missing: 43, .swEpisodes: 1, .doLo: 1,
            ])
        #expect(reading.statements.count == 25_945)
    }

    @Test func `are told apart by the year in which they began`() throws {
        let reading = Reading(try SampleFiles.files(in: "five-years") { $0.hasSuffix(".csv") }, year: nil)
        #expect(reading.returns.map(\.year.ending) == [2018, 2019, 2020, 2021, 2022])
        #expect(reading.statements.count { $0.table == .episodes } == 3_737)
        #expect(Set(reading.returns.flatMap(\.children)).count == 820)
        #expect(
            reading.returns.map { $0.readFiles.first { $0.table == .episodes }?.rows } == [1_460, 974, 648, 402, 253])
        #expect(reading.setAside.isEmpty)
    }

    /// Elements counted with `grep -o '<CHILD>'`, `'<EPISODE>'`, `'<AREVIEW>'` and so on.
    @Test func `hold 253 children in the XML`() throws {
        let reading = Reading(try SampleFiles.files(in: "one-year") { $0.hasSuffix(".xml") }, year: nil)
        let stated = try #require(reading.returns.first)
        #expect(stated.children.count == 253)
        #expect(stated.year.ending == 2018)
        #expect(reading.setAside.isEmpty)
        let rows = Dictionary(uniqueKeysWithValues: stated.readFiles.map { ($0.table, $0.rows) })
        #expect(rows[.header] == 253 && rows[.oc2] == 253 && rows[.prevPerm] == 253)
        #expect(rows[.episodes] == 459 && rows[.reviews] == 1_206)
        #expect(rows[.missing] == 6 && rows[.placedAdoption] == 3)
        #expect(rows[.uasc] == 12 && rows[.oc3] == 6)
    }
}
