import Timeline

extension CaseReader {
    /// What the service itself held and did, as known at `instant` (now when `nil`): the meetings, reports and reviews that
    /// are about no child.
    package func serviceTimeline(asKnownAt instant: Instant? = nil) throws -> CaseTimeline {
        let entries = try entries(about: .record)
        return CaseTimeline(
            of: .service, entries: entries, coverage: RecordCoverage(entries: entries, asKnownAt: instant),
            asKnownAt: instant)
    }

    /// Calls `body` with the timeline of every child, one after another, as known at `instant` (now when `nil`).
    package func forEachTimeline(asKnownAt instant: Instant? = nil, _ body: (CaseTimeline) throws -> Void) throws {
        let coverage = try coverage(asKnownAt: instant)
        try forEachChild { child, entries in
            try body(CaseTimeline(of: child, entries: entries, coverage: coverage, asKnownAt: instant))
        }
    }
}
