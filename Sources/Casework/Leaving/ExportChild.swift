import Policy
import Timeline

/// Gathers everything that is held about one child, to leave.
package struct ExportChild: UseCase {
    package static let permission = Permission.exportChild
    private let policy: Policy
    package let doer: Doer
    package let moment: Instant

    package init(under policy: Policy, by doer: Doer, at moment: Instant) {
        self.policy = policy
        self.doer = doer
        self.moment = moment
    }

    /// What `reader` holds about `child`; `nil` when nothing is recorded.
    package func run(_ child: ChildID, in reader: any CaseReader) throws -> ChildExport? {
        try ask(about: [.child(child)], in: reader)
        return try ChildExport(of: child, under: policy, in: reader)
    }
}
