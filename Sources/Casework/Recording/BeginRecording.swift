import Timeline

/// States that kinds of fact are recorded as they happen, about every child, from a day on.
package struct BeginRecording {
    private let kinds: [KindName]
    private let day: Day
    private let adopted: AdoptedPolicy
    private let moment: Instant
    private let author: Author

    package init(
        _ kinds: [KindName], from day: Day, under adopted: AdoptedPolicy, by author: Author = Author("mainstay"),
        at moment: Instant
    ) {
        self.kinds = kinds
        self.day = day
        self.adopted = adopted
        self.author = author
        self.moment = moment
    }

    /// Records it for the kinds of which it is not stated yet, and makes the index again: it changes what can be told.
    ///
    /// - Returns: those kinds.
    package func run(in store: some CaseStore) throws -> [KindName] {
        try store.write { writer in
            let coverage = try writer.coverage()
            let new = kinds.filter { !coverage.goesOn($0, from: day) }
            guard !new.isEmpty else { return [] }
            let drafts = new.map { Draft(day: day, fact: .covers(Coverage(kind: $0, until: nil)), source: .person) }
            _ = try writer.append(
                drafts, about: .record, basedOn: try writer.version(of: .record), by: author, at: moment)
            try writer.rebuildIndex(under: adopted)
            return new
        }
    }
}
