import Simulation
import StatutoryReturn
import Testing
import Timeline

/// The made-up authority’s returns, written and read back by those parts of the product that do it for real ones.
@Suite struct ReturnTests {
    private let children: [SimulatedChild]

    init() throws {
        children = try Sample.children()
    }

    private func files(of year: CollectionYear) -> [ReturnFile] {
        var writer = ReturnWriter(year: year)
        for child in children {
            writer.add(child: child.number, facts: child.factsForReturn(ofYearEnding: year.ending))
        }
        return writer.files
    }

    @Test(arguments: [2022, 2023, 2024, 2025, 2026])
    func `nothing in a year’s return contradicts itself or is unknown to its year`(ending: Int) throws {
        let year = try #require(CollectionYear(ending: ending))
        var findings: [Finding] = []
        let returns = StatedReturn.read(files(of: year), year: year) { findings.append($0) }
        let stated = try #require(returns.first)
        for place in stated.children.indices {
            _ = stated.statements(ofChildAt: place) { findings.append($0) }
        }
        #expect(findings.isEmpty, "\(findings.prefix(5).map(\.wrong))")
        #expect(stated.children.count > 700)
    }

    @Test func `every table of the latest year has rows`() throws {
        let year = try #require(CollectionYear(ending: 2026))
        let read = try #require(StatedReturn.read(files(of: year), year: year) { _ in }.first)
        for file in read.readFiles { #expect(file.rows > 0, "\(file.name)") }
        #expect(read.readFiles.count == 11)
    }

    @Test func `a home that is supported accommodation is H5 up to the return of 2023/24 and K3 from then on`() {
        func places(_ year: Int) -> Set<PlacementType> {
            var places: Set<PlacementType> = []
            for child in children {
                for (_, fact) in child.factsForReturn(ofYearEnding: year) {
                    // What ended in earlier years keeps the code of its year, and the return leaves it out.
                    guard case .episode(let episode) = fact, episode.until == nil else { continue }
                    if let place = episode.placement { places.insert(place) }
                }
            }
            return places
        }
        #expect(places(2023).contains("H5") && !places(2023).contains("K3"))
        #expect(places(2025).contains("K3") && !places(2025).contains("H5"))
    }
}
