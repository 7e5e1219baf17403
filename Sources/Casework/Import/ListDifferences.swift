import Timeline

/// Lists where returns and what persons recorded differ, until somebody settles it.
package struct ListDifferences: UseCase {
    package static let permission = Permission.importReturns
    package let doer: Doer
    package let moment: Instant

    package init(by doer: Doer, at moment: Instant) {
        self.doer = doer
        self.moment = moment
    }

    /// The children about whom differences wait, in order, with how many.
    package func children(in reader: any CaseReader) throws -> [(child: ChildID, count: Int)] {
        try ask(in: reader)
        return try reader.unsettled()
    }
}
