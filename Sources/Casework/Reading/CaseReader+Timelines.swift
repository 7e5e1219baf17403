import Timeline

extension CaseReader {
    /// Calls `body` with the timeline of every child, one after another, as known now.
    package func forEachTimeline(_ body: (CaseTimeline) throws -> Void) throws {
        let coverage = try coverage()
        try forEachChild { child, entries in
            try body(CaseTimeline(of: child, entries: entries, coverage: coverage))
        }
    }
}
