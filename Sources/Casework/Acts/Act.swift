import Policy
import Timeline

/// That somebody acted on an obligation: by which entry and how, and by which policy and which version of the rule it was asked
/// of them then.
///
/// When a pack changes, none of this can be worked out again. So it is kept beside the journal, and never in the index. Who acted, and
/// when, the entry says.
package struct Act: Hashable, Sendable {
    package let child: ChildID
    package let duty: DutyName
    package let entry: EntryID
    package let how: How
    /// The digest of the packs that were adopted.
    package let policy: String
    /// The digest of the version of the rule under which the obligation stood: ``Policy/Rule/digest(on:)``.
    package let version: String

    /// How somebody acted.
    package enum How: String, CaseIterable, Sendable {
        /// What was recorded met it.
        case met
        /// It was excused.
        case excused
        /// What had met it, or had excused it, was taken back or put right, so that it no longer does.
        case undone
        /// A form that was opened to meet it was recorded, and did not meet it.
        case towards
    }

    package init(
        on duty: DutyName, of child: ChildID, by entry: EntryID, _ how: How, policy: String, version: String
    ) {
        self.child = child
        self.duty = duty
        self.entry = entry
        self.how = how
        self.policy = policy
        self.version = version
    }
}
