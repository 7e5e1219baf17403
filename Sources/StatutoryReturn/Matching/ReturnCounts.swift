/// What became of the statements of returns, table by table.
package struct ReturnCounts: Hashable, Sendable {
    /// What became of the statements of one table.
    package struct Count: Hashable, Sendable {
        /// Rows that could be understood.
        package internal(set) var stated = 0
        /// Recorded as something new.
        package internal(set) var added = 0
        /// Recorded in place of what a return had said before.
        package internal(set) var corrected = 0
        /// Taken back, because the return no longer says it.
        package internal(set) var retracted = 0
        /// A person had recorded the same, so that nothing is recorded.
        package internal(set) var matched = 0
        /// A person recorded it otherwise.
        package internal(set) var differing = 0
        /// A person recorded it, and the return should state it and does not.
        package internal(set) var unstated = 0
    }

    private var counts = [Count](repeating: Count(), count: ReturnTable.allCases.count)
    /// The differences from what persons recorded that were not told before.
    package internal(set) var differencesTold = 0

    package init() {}

    /// What became of the statements of `table`.
    package internal(set) subscript(_ table: ReturnTable) -> Count {
        get { counts[table.rawValue] }
        set { counts[table.rawValue] = newValue }
    }

    /// The sum over all tables of what `value` names.
    package func sum(_ value: KeyPath<Count, Int>) -> Int { counts.reduce(0) { $0 + $1[keyPath: value] } }
}
