import Simulation
import Testing
import Timeline

/// 20,000 made-up children beside the published figures.
@Suite struct RateTests {
    private static let counted = Result { try Rates(of: Sample.authority(of: 20_000)) }
    private let rates: Rates

    init() throws {
        rates = try RateTests.counted.get()
    }

    /// Whether the model’s figure lies within `points` of the published one.
    private func expect(
        _ measured: Double, near figure: PublishedFigure, within points: Double,
        _ location: SourceLocation = #_sourceLocation
    ) {
        #expect(
            abs(measured - figure.value) <= points, "\(figure.words): \(measured), published \(figure.value)",
            sourceLocation: location)
    }

    /// The share of codes under one heading, added up.
    private func percent(_ heading: String, _ codes: [String], of whole: String) -> Double {
        codes.reduce(0) { $0 + rates.percent("\(heading) \($1)", of: whole) }
    }

    @Test func `children start at the published ages`() {
        // A child who comes back starts at another age than the first time, which moves the shares a little.
        expect(rates.percent("started at 0", of: "started"), near: England.startedUnderOne, within: 2.5)
        expect(rates.percent("started at 1–4", of: "started"), near: England.startedAged1To4, within: 2.5)
        expect(rates.percent("started at 5–9", of: "started"), near: England.startedAged5To9, within: 2.5)
        expect(rates.percent("started at 10–15", of: "started"), near: England.startedAged10To15, within: 2.5)
        expect(rates.percent("started at 16+", of: "started"), near: England.startedAged16AndOver, within: 2.5)
    }

    @Test func `as many are in care on a day, beside those who start in a year, as in England`() {
        let years = England.lookedAfter.value / England.started.value
        let measured = rates.percent("in care", of: "started") / 100 * 5
        #expect(abs(measured - years) < 0.3, "\(measured) years’ starts, published \(years)")
    }

    @Test func `as many are in care in a year, and cease in it, as in England`() {
        let inYear = England.lookedAfterInYear.value / England.lookedAfter.value * 100
        #expect(abs(rates.percent("in care in the year", of: "in care") - inYear) < 8)
        let ceased = England.ceased.value / England.started.value * 100
        #expect(abs(rates.percent("ceased", of: "started") - ceased) < 6)
    }

    @Test func `legal statuses on a day are near the published ones`() {
        expect(rates.percent("status C2", of: "in care"), near: England.fullCareOrder, within: 4)
        expect(rates.percent("status C1", of: "in care"), near: England.interimCareOrder, within: 3)
        expect(rates.percent("status V2", of: "in care"), near: England.section20, within: 4)
        expect(rates.percent("status E1", of: "in care"), near: England.placementOrder, within: 1.5)
    }

    @Test func `placements on a day are near the published ones`() {
        let kin = ["U1", "U2", "U3"]
        expect(percent("place", kin + ["U4", "U5", "U6"], of: "in care"), near: England.fostered, within: 4)
        expect(percent("place", kin, of: "in care"), near: England.fosteredByKin, within: 3)
        expect(percent("place", ["K1", "K2", "K3", "H5"], of: "in care"), near: England.residential, within: 3)
        expect(percent("place", ["P1"], of: "in care"), near: England.withParents, within: 2)
        expect(percent("place", ["A3", "A4", "A5", "A6"], of: "in care"), near: England.placedForAdoption, within: 1)
    }

    @Test func `children move about as often as in England`() {
        expect(rates.percent("three placements", of: "in care"), near: England.threePlacements, within: 2)
        expect(
            rates.percent("three placements in two years", of: "two years"), near: England.threePlacementsInTwoYears,
            within: 4)
        expect(rates.percent("same home", of: "long enough"), near: England.sameHomeTwoYears, within: 4)
    }

    @Test func `care ends for the published reasons`() {
        expect(percent("ceased", ["E4A", "E4B"], of: "ceased"), near: England.returnedHome, within: 4)
        expect(
            percent("ceased", ["E45", "E46", "E47", "E48"], of: "ceased"), near: England.specialGuardianship, within: 2)
        expect(percent("ceased", ["E11", "E12"], of: "ceased"), near: England.adopted, within: 2)
        expect(percent("ceased", ["E41"], of: "ceased"), near: England.arrangementsOrder, within: 1.5)
    }

    @Test func `boys, unaccompanied children and children who go missing are as many as in England`() {
        expect(rates.percent("boys", of: "in care"), near: England.boys, within: 3)
        expect(rates.percent("unaccompanied", of: "in care"), near: England.unaccompanied, within: 1.5)
        expect(rates.percent("went missing", of: "in care in the year"), near: England.missing, within: 2.5)
        let incidents = rates.percent("incidents", of: "went missing") / 100
        expect(incidents, near: England.missingIncidents, within: 2)
    }
}
