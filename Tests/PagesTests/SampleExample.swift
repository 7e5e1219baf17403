import Pages
import Policy
import Timeline

/// Examples of the rule C-1 of ``SampleLibrary``: minutes within seven working days of becoming looked after.
enum SampleExample {
    /// From Monday 5 January 2026, seven working days end on Wednesday 14 January.
    static let held = example(
        "held in time", given: ["born 2015-02-03", "2026-01-05 becomes looked after, V2, U6", "2026-01-14 minutes"],
        minutes: Day(2026, 1, 14),
        .latest(
            Example.Expectation(
                words: "met 2026-01-14", outcome: .met, due: Day(2026, 1, 14), met: Day(2026, 1, 14), opened: nil,
                because: nil, answer: nil)))

    static let late = example(
        "not written", given: ["2026-01-05 becomes looked after, V2, U6"], minutes: nil,
        .latest(
            Example.Expectation(
                words: "overdue", outcome: .overdue, due: Day(2026, 1, 14), met: nil, opened: nil,
                because: "Nothing is recorded", answer: nil)))

    private static func example(
        _ name: String, given: [String], minutes: Day?, _ expected: Example.Expected
    ) -> Example {
        var facts: [(Day?, Fact)] = [
            (nil, .registered(Registration(number: "1", born: Day(2015, 2, 3)))),
            (Day(2026, 1, 5), .episode(Episode(reason: "S", legalStatus: "V2", placement: "U6"))),
        ]
        if let minutes { facts.append((minutes, .happened(Happening(kind: "minutes")))) }
        return Example(
            rule: "C-1", name: name, file: "council/rules/C-1.yaml", line: 1, given: given,
            timeline: CaseTimeline(of: ChildID(1), entries: facts.enumerated().map(entry), coverage: coverage),
            on: Day(2026, 2, 2) ?? Day(number: 0), holidaysAsKnownOn: nil, expected: expected)
    }

    private static func entry(_ place: Int, _ stated: (Day?, Fact)) -> Entry {
        Entry(
            id: EntryID(Int64(place + 1)), subject: .child(ChildID(1)), day: stated.0, fact: stated.1,
            recorded: Instant(milliseconds: 0), author: Author("example"), source: .person, replaces: nil)
    }

    static let coverage = RecordCoverage(
        entries: [ReturnKind.episode, "minutes"].enumerated().map { place, kind in
            Entry(
                id: EntryID(Int64(place + 100)), subject: .record, day: Day(1990, 1, 1),
                fact: .covers(Coverage(kind: kind, until: nil)), recorded: Instant(milliseconds: 0),
                author: Author("example"), source: .person, replaces: nil)
        })
}
