import Timeline
import TimelineTesting

/// Entries for tests, one a line.
enum Given {
    /// An entry about child 1, recorded by a person at the start of `recorded`.
    static func entry(
        _ id: Int64, _ day: Day?, _ fact: Fact, recorded: Day = "2026-01-01", replaces: Int64? = nil,
        about subject: Subject = .child(ChildID(1)), source: Source = .person
    ) -> Entry {
        Entry(
            id: EntryID(id), subject: subject, day: day, fact: fact, recorded: Instant(startOf: recorded),
            author: Author("a.worker"), source: source,
            replaces: replaces.map { Replacement(entry: EntryID($0), reason: "it was another day") })
    }

    static func review(
        _ id: Int64, _ day: Day, recorded: Day = "2026-01-01", replaces: Int64? = nil
    ) -> Entry {
        entry(id, day, .reviewed(Review(participation: "PN1")), recorded: recorded, replaces: replaces)
    }

    /// That the record covers `kind` from a day up to a day, or on and on.
    static func coverage(
        _ id: Int64, _ kind: KindName, from: Day, until: Day? = nil, recorded: Day = "2026-01-01",
        replaces: Int64? = nil
    ) -> Entry {
        entry(
            id, from, .covers(Coverage(kind: kind, until: until)), recorded: recorded, replaces: replaces,
            about: .record)
    }
}
