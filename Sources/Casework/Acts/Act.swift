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
    /// The digest of the version of the rule under which the obligation stood.
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

/// A version of a rule on which somebody acted, and how often.
package struct ActedVersion: Hashable, Sendable {
    /// The id of the rule.
    package let rule: String
    /// The digest of the version.
    package let version: String
    package let count: Int

    package init(rule: String, version: String, count: Int) {
        self.rule = rule
        self.version = version
        self.count = count
    }
}

/// What can be asked of a store about acts: a part of ``CaseReader``.
package protocol ActReader {
    /// On which obligations of `child` somebody acted, in the order in which they did.
    func acts(about child: ChildID) throws -> [Act]
    /// Every version of a rule on which somebody acted, by rule and then by version.
    func actedVersions() throws -> [ActedVersion]
}

/// How acts are kept: they are only ever added.
package protocol ActWriter: ActReader {
    func add(_ acts: [Act]) throws
}

extension ActReader {
    /// The versions of rules on which somebody acted and that `policy` does not have as they were then.
    package func actedVersions(missingFrom policy: Policy) throws -> [ActedVersion] {
        let present = Set(policy.rules.map { ActedVersion(rule: $0.id, version: $0.digest, count: 0) })
        return try actedVersions().filter { acted in
            !present.contains(ActedVersion(rule: acted.rule, version: acted.version, count: 0))
        }
    }
}

extension Rule {
    /// The digest of what this version of the rule says, by which a later change of it is found.
    package var digest: String { Digest.of(Array(text.utf8)) }
}
