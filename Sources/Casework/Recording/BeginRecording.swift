import Timeline

/// States that kinds of fact are recorded as they happen, about every child, from a day on.
package struct BeginRecording: UseCase {
    package static let permission = Permission.stateCoverage
    private let kinds: [KindName]
    private let day: Day
    private let adopted: AdoptedPolicy
    package let doer: Doer
    package let moment: Instant

    package init(
        _ kinds: [KindName], from day: Day, under adopted: AdoptedPolicy, by doer: Doer, at moment: Instant
    ) {
        self.kinds = kinds
        self.day = day
        self.adopted = adopted
        self.doer = doer
        self.moment = moment
    }

    /// Records it for the kinds of which it is not stated yet, and makes the index again: it changes what can be told.
    ///
    /// - Returns: those kinds.
    package func run(in store: some CaseStore) throws -> [KindName] {
        try store.write { writer in
            try ask(in: writer)
            let coverage = try writer.coverage()
            let new = kinds.filter { !coverage.goesOn($0, from: day) }
            guard !new.isEmpty else { return [] }
            let drafts = new.map { Draft(day: day, fact: .covers(Coverage(kind: $0, until: nil)), source: .person) }
            _ = try writer.append(
                drafts, about: .record, basedOn: try writer.version(of: .record), by: doer.author, at: moment)
            try writer.rebuildIndex(under: adopted)
            return new
        }
    }
}
