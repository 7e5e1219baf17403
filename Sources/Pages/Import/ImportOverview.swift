import StatutoryReturn

/// What an import did, or would do.
package struct ImportOverview: Sendable {
    /// The names of the files and the table that each holds.
    package let files: [StatedReturn.ReadFile]
    package let years: [CollectionYear]
    package let rows: Int
    package let newChildren: Int
    package let entries: Int
    package let counts: ReturnCounts
    package let findings: FindingDigest

    package init(
        files: [StatedReturn.ReadFile], years: [CollectionYear], rows: Int, newChildren: Int, entries: Int,
        counts: ReturnCounts, findings: FindingDigest
    ) {
        self.files = files
        self.years = years
        self.rows = rows
        self.newChildren = newChildren
        self.entries = entries
        self.counts = counts
        self.findings = findings
    }

    /// `2017/18 and 2018/19`.
    var yearWords: String {
        let words = years.map(\.description)
        guard words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " and " + words[words.count - 1]
    }

    /// How many differences there are from what persons recorded.
    var differences: Int { counts.sum(\.differing) + counts.sum(\.unstated) }
}
