import Timeline

/// Whether something of a kind was held by a day, since when, and with none of another kind after it.
package struct HeldTest: Hashable, Sendable {
    /// From when on it counts.
    package enum Since: String, CaseIterable, Sendable {
        case period = "period of care"
        case home = "placement"
        case birth
    }

    package let kind: KindName
    package let details: [DetailTest]
    package let since: Since
    /// How long before the day it may have been; on the day that is just so long before, it still counts.
    package let within: TimeLimit?
    /// How long before the day it must not have been yet: on the day that is just so long before, it no longer counts.
    package let lessThan: TimeLimit?
    package let notFollowedBy: KindName?
    /// What must be recorded about that which must not have followed, for it to count.
    package let notFollowedByDetails: [DetailTest]

    package init(
        _ kind: KindName, details: [DetailTest] = [], since: Since = .period, within: TimeLimit? = nil,
        lessThan: TimeLimit? = nil, notFollowedBy: KindName? = nil, notFollowedByDetails: [DetailTest] = []
    ) {
        self.notFollowedByDetails = notFollowedByDetails
        self.kind = kind
        self.details = details
        self.since = since
        self.within = within
        self.lessThan = lessThan
        self.notFollowedBy = notFollowedBy
    }
}
