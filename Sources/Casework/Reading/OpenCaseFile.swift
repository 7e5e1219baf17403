import Policy
import Timeline

/// Opens all that is known about one child, as a child's page and an explanation show it.
package struct OpenCaseFile: UseCase {
    package static let permission = Permission.readChild
    private let policy: Policy
    private let known: Instant?
    package let doer: Doer
    package let moment: Instant

    /// Opens files under `policy` as known at `known` (now when `nil`).
    package init(under policy: Policy, asKnownAt known: Instant? = nil, by doer: Doer, at moment: Instant) {
        self.policy = policy
        self.known = known
        self.doer = doer
        self.moment = moment
    }

    /// The file of `child`; `nil` when nothing had been recorded about the child by then.
    package func run(_ child: ChildID, in reader: any CaseReader) throws -> CaseFile? {
        try ask(about: [.child(child)], in: reader)
        return try CaseFile(of: child, under: policy, asKnownAt: known, in: reader)
    }
}
