import Policy
import Timeline

/// What can be asked of a store about acts: a part of ``CaseReader``.
package protocol ActReader {
    /// On which obligations of `child` somebody acted, in the order in which they did.
    func acts(about child: ChildID) throws -> [Act]
    /// Under which versions of rules somebody acted on obligations of a day, by rule, day and version.
    func actedVersions() throws -> [ActedVersion]
}

/// How acts are kept: they are only ever added.
package protocol ActWriter: ActReader {
    func add(_ acts: [Act]) throws
}

/// A version of a rule under which somebody acted on obligations that opened on one day.
package struct ActedVersion: Hashable, Sendable {
    package let duty: DutyName
    /// The digest of the version.
    package let version: String
    /// How often.
    package let count: Int

    package init(_ duty: DutyName, version: String, count: Int) {
        self.duty = duty
        self.version = version
        self.count = count
    }
}

extension ActReader {
    /// The rules on which somebody acted in a version that `policy` does not have as it was then, and how often; by rule.
    package func actedRules(missingFrom policy: Policy) throws -> [(rule: String, count: Int)] {
        let versions = Dictionary(grouping: policy.rules, by: \.id)
        let missing = try actedVersions().filter { acted in
            !(versions[acted.duty.rule] ?? []).contains { $0.digest(on: acted.duty.opened) == acted.version }
        }
        let counts = Dictionary(missing.map { ($0.duty.rule, $0.count) }, uniquingKeysWith: +)
        return counts.sorted { $0.key < $1.key }.map { (rule: $0.key, count: $0.value) }
    }
}

extension Rule {
    /// The digest of what this version of the rule says of what opens on `day`, by which a later change of it is found.
    package func digest(on day: Day) -> String { Digest.of(Array(text(on: day).utf8)) }
}
