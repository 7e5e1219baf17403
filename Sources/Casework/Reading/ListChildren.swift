import Timeline

/// Lists children: each whom the person may see.
package struct ListChildren: UseCase {
    package static let permission = Permission.listChildren
    package let doer: Doer
    package let moment: Instant

    package init(by doer: Doer, at moment: Instant) {
        self.doer = doer
        self.moment = moment
    }

    /// The authority's numbers of the children who may be listed; `nil` when it is all of them.
    package func numbers(in reader: any CaseReader) throws -> Set<String>? {
        try ask(in: reader)
        return try reader.children(within: Self.permission, of: doer, on: today).map { children in
            Set(try children.compactMap { try reader.number(of: $0) })
        }
    }
}
