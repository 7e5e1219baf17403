/// How much work a policy asks for: how many obligations opened, and how many fell due, whatever became of them.
package struct Workload: Hashable, Sendable {
    package var opened = 0
    package var due = 0

    package init(opened: Int = 0, due: Int = 0) {
        self.opened = opened
        self.due = due
    }

    package static func += (left: inout Workload, right: Workload) {
        left.opened += right.opened
        left.due += right.due
    }
}

/// The work that two policies ask for in one week, of one role or of one social worker.
package struct ComparedWorkload<Place: Hashable & Sendable>: Hashable, Sendable {
    /// The week, the role or the worker.
    package let place: Place
    package let new: Workload
    package let old: Workload
}
