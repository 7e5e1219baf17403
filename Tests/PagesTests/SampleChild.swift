import Casework
import Pages
import Policy
import Timeline

/// Children of a made-up record for the tests of pages.
struct SampleChild {
    private(set) var entries: [Entry] = []

    /// What the record covers: everything a return holds, from 1 April 2017 to 31 March 2022.
    static let coverage = RecordCoverage(
        entries: [ReturnKind.episode, ReturnKind.review, ReturnKind.missing].enumerated().map { index, kind in
            Entry(
                id: EntryID(Int64(index + 1)), subject: .record, day: Day(2017, 4, 1),
                fact: .covers(Coverage(kind: kind, until: Day(2022, 3, 31))), recorded: Instant(milliseconds: 0),
                author: .importer, source: .person, replaces: nil)
        })

    /// Records a fact that was so on a day, as the import of a return does.
    mutating func record(_ day: Day?, _ fact: Fact) {
        let row = Source.ReturnRow(yearEnding: 2022, file: "episodes.csv", row: entries.count + 2)
        entries.append(
            Entry(
                id: EntryID(Int64(entries.count + 10)), subject: .child(ChildID(1)), day: day, fact: fact,
                recorded: Instant(milliseconds: 1_654_335_120_000), author: .importer, source: .returned(row),
                replaces: nil))
    }

    mutating func episode(
        _ from: Day?, _ until: Day?, _ reason: EpisodeReason, _ status: LegalStatus, _ placement: PlacementType,
        ceased: CeasingReason = "X1"
    ) {
        record(
            from,
            .episode(
                Episode(
                    reason: reason, legalStatus: status, placement: placement, until: until,
                    ceased: until == nil ? nil : ceased, placementChange: until == nil ? nil : "CARPL")))
    }

    /// What her pages show.
    var childRecord: ChildRecord { childRecord() }

    /// What her pages show under a policy, when somebody acted on her duties.
    func childRecord(under policy: Policy = SamplePolicy.policy, acts: [Act] = []) -> ChildRecord {
        let timeline = CaseTimeline(of: ChildID(1), entries: entries, coverage: SampleChild.coverage)
        return ChildRecord(
            number: timeline.number ?? "1", timeline: timeline,
            obligations: policy.obligations(for: timeline),
            explainer: Explainer(policy, SampleChild.coverage),
            entries: Dictionary(uniqueKeysWithValues: entries.map { ($0.id, $0) }), acts: acts)
    }

    /// The timeline of a child of whom nothing but the number is known.
    static func numbered(_ number: String) -> CaseTimeline {
        var child = SampleChild()
        child.record(nil, .registered(Registration(number: number)))
        return CaseTimeline(of: ChildID(1), entries: child.entries, coverage: SampleChild.coverage)
    }

    /// A girl born on 3 May 2012, looked after since 4 June 2019, with two reviews and three homes.
    static func girl(named: Bool = true) -> SampleChild {
        var child = SampleChild()
        child.record(nil, .registered(Registration(number: "398768", born: Day(2012, 5, 3), sex: "2")))
        if named { child.record(nil, .named(ChildName(given: "Aisha", family: "Karim"))) }
        child.episode(Day(2019, 6, 4), Day(2019, 7, 1), "S", "L2", "U6")
        child.episode(Day(2019, 7, 1), Day(2019, 12, 20), "B", "C1", "K2")
        child.episode(Day(2019, 12, 20), Day(2020, 5, 11), "P", "C1", "U3")
        child.episode(Day(2020, 5, 11), nil, "L", "C2", "U3")
        child.record(Day(2019, 7, 2), .reviewed(Review(participation: "PN1")))
        child.record(Day(2019, 10, 15), .reviewed(Review(participation: "PN6")))
        child.record(Day(2020, 4, 14), .reviewed(Review(participation: "PN1")))
        return child
    }
}
