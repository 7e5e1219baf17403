import Timeline

/// A fact of a made-up child as it was recorded: the day it was so, and the moment somebody wrote it down.
package struct Recorded: Hashable, Sendable {
    /// The day on which it was so; `nil` for a fact without one.
    package let day: Day?
    package let fact: Fact
    package let recorded: Instant
    /// The earlier fact of the same child that this one replaces; `nil` for a first statement.
    package let replaces: Replaced?

    /// Which fact is replaced, and why.
    package struct Replaced: Hashable, Sendable {
        /// Its place among the child's facts, counted from 0; it is always an earlier one.
        package let index: Int
        package let reason: String
    }

    /// The draft of an entry; `entries` are those that the child's earlier facts have become, in order.
    package func draft(after entries: [EntryID]) -> Draft {
        let replacement = replaces.map { Replacement(entry: entries[$0.index], reason: $0.reason) }
        return Draft(day: day, fact: fact, source: .person, replaces: replacement)
    }
}
