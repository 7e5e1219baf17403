import Timeline

/// Tells who looked at what: at one child, or at everything.
package struct ReadLooks: UseCase {
    package static let permission = Permission.readLooks
    package let doer: Doer
    package let moment: Instant

    package init(by doer: Doer, at moment: Instant) {
        self.doer = doer
        self.moment = moment
    }

    /// The looks that `query` asks for, the latest first, and how many there are on however many pages.
    package func run(_ query: LookQuery, in reader: any CaseReader) throws -> (looks: [Look], count: Int) {
        try ask(about: [query.child.map(Subject.child) ?? .record], in: reader)
        return (try reader.looks(query), try reader.countLooks(query))
    }
}
