import Foundation
import PolicyFiles
import Testing

@Suite struct RegisterTests {
    private func coverage() throws -> RegisterCoverage {
        let reader = PackReader(folder: Packs.folder)
        let register = try #require(try reader.register())
        return RegisterCoverage(register, try reader.names().map(reader.read), try reader.product())
    }

    @Test func `the register holds the 684 requirements of the five policies`() throws {
        let counts = Dictionary(grouping: try coverage().lines, by: \.section.authority).mapValues(\.count)
        #expect(counts == ["COV": 160, "TEL": 86, "LEE": 159, "ISL": 93, "LGA": 186])
    }

    @Test func `nothing claims to cover an id that is in no register`() throws {
        #expect(try coverage().unknown.map(\.id) == [])
    }

    @Test func `the page of the documentation is what the packs say today`() throws {
        let page = Packs.folder.deletingLastPathComponent().appending(path: "Documentation/coverage.md")
        #expect(
            try String(contentsOf: page, encoding: .utf8) == coverage().markdown(),
            "Make it again: mainstay policy coverage --format markdown > Documentation/coverage.md")
    }
}
