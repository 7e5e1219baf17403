/// The published national figures that the made-up authority resembles, each with its source.
///
/// The tests draw 20,000 children and compare; how the model reaches a figure (routes, lengths, moves) is its own
/// affair and stands beside each part of the model. To bring the authority up to date, change a figure here, run the
/// tests, and follow the one that fails.
package enum England {
    // Numbers of children
    package static let lookedAfter = found("children looked after on 31 March 2025 (number)", 81_770, stability)
    package static let lookedAfterInYear = found(
        "children looked after at any time in 2024/25 (number)", 115_410, "field-tools.md §6 row 21")
    package static let started = known("children who started to be looked after in 2024/25 (number)", 33_000, release)
    package static let ceased = known("children who ceased to be looked after in 2024/25 (number)", 32_000, release)

    // Who they are
    package static let boys = known("boys, of children looked after on 31 March", 57, release)
    package static let unaccompanied = known("unaccompanied asylum-seeking children, on 31 March", 8.5, release)
    package static let startedUnderOne = known("under 1, of children starting", 17, release)
    package static let startedAged1To4 = known("aged 1 to 4, of children starting", 16, release)
    package static let startedAged5To9 = known("aged 5 to 9, of children starting", 16, release)
    package static let startedAged10To15 = known("aged 10 to 15, of children starting", 26, release)
    package static let startedAged16AndOver = known("aged 16 and over, of children starting", 25, release)

    // Legal status and placement on 31 March
    package static let fullCareOrder = known("full care order, on 31 March", 58, release)
    package static let interimCareOrder = known("interim care order, on 31 March", 17, release)
    package static let section20 = known("accommodated under section 20, on 31 March", 18, release)
    package static let placementOrder = known("placement order, on 31 March", 4.5, release)
    package static let fostered = known("in a foster placement, on 31 March", 67, release)
    package static let fosteredByKin = known(
        "in a foster placement with a relative or friend, on 31 March", 16, release)
    package static let residential = known(
        "children’s homes, secure homes and supported accommodation, on 31 March", 18, release)
    package static let withParents = known("placed with parents, on 31 March", 7.5, release)
    package static let placedForAdoption = known("placed for adoption, on 31 March", 3, release)

    // Stability
    package static let threePlacements = found("three or more placements in the year", 10.4, stability)
    package static let threePlacementsInTwoYears = found("three or more placements in two years", 22.6, stability)
    package static let sameHomeTwoYears = found(
        "with the same carer for two years, of those under 16 and looked after for two and a half", 68.5, stability)
    package static let missing = known("missing at least once, of children looked after in the year", 11, release)
    package static let missingIncidents = found(
        "missing incidents for each child who went missing in the year (number)", 6.8, "field-tools.md §6 row 21")

    // Leaving care
    package static let returnedHome = known("returned home (E4A, E4B), of children ceasing", 26, release)
    package static let specialGuardianship = known(
        "special guardianship order (E45–E48), of children ceasing", 12, release)
    package static let adopted = known("adopted (E11, E12), of children ceasing", 9.5, release)
    package static let arrangementsOrder = known("child arrangements order (E41), of children ceasing", 4.5, release)

    // Health and outcomes of children looked after for a year
    package static let healthAssessed = known("annual health assessment up to date", 89, outcomes)
    package static let dentist = known("seen by a dentist in the year", 80, outcomes)
    package static let immunised = known("immunisations up to date", 82, outcomes)
    package static let developmentChecked = found(
        "development checks up to date, under 5", 88, "field-tools.md §6 row 19")
    package static let scoredSDQ = known("SDQ score returned, of those aged 4 to 16", 77, outcomes)
    package static let convicted = known("convicted or cautioned in the year, aged 10 and over", 2, outcomes)
    package static let substanceMisuse = known("substance misuse identified", 3, outcomes)

    // Practice
    package static let careLeaversInTouch = known("in touch, of care leavers aged 19 to 21", 93, release)
    package static let careLeaversOccupied = known(
        "in education, employment or training, care leavers 19 to 21", 55, release)
    package static let careLeaversWellHoused = known("suitable accommodation, care leavers 19 to 21", 88, release)
    package static let proceedingsWeeks = known("median length of care proceedings (weeks)", 40, courts)

    private static let stability = "indicators.md §1 and §2: DfE outcomes and enablers dashboard, 2025"
    private static let release = "DfE, Children looked after in England including adoptions, 2023/24 and 2024/25"
    private static let outcomes = "DfE, Outcomes for children in need, including children looked after, 2024"
    private static let courts = "Ministry of Justice, Family court statistics quarterly, 2024"

    private static func found(_ words: String, _ value: Double, _ source: String) -> PublishedFigure {
        PublishedFigure(words, value, source, .found)
    }

    private static func known(_ words: String, _ value: Double, _ source: String) -> PublishedFigure {
        PublishedFigure(words, value, source, .fromKnowledge)
    }
}
