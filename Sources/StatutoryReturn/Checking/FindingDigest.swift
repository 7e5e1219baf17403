/// Findings as they come, counted by kind, and the first of them kept: there may be a million.
package struct FindingDigest: Sendable {
    /// How many there are of each severity.
    package private(set) var counts: [Finding.Severity: Int] = [:]
    /// The first ones, in the order in which they came.
    package private(set) var kept: [Finding] = []
    private var countsByWhat: [String: Int] = [:]
    private var examples: [(what: String, finding: Finding)] = []
    private let most: Int

    /// Keeps as many as `most` whole.
    package init(keeping most: Int) {
        self.most = most
    }

    /// Takes a finding.
    package mutating func add(_ finding: Finding) {
        counts[finding.severity, default: 0] += 1
        let what = "\(finding.problem.kind)\(finding.column.map { " in \($0)" } ?? "")"
        if countsByWhat[what] == nil { examples.append((what, finding)) }
        countsByWhat[what, default: 0] += 1
        if kept.count < most { kept.append(finding) }
    }

    /// How many there are.
    package var count: Int { counts.values.reduce(0, +) }

    /// The first finding of each kind with how many there are, the gravest first.
    package var summary: [(example: Finding, count: Int)] {
        examples.map { ($0.finding, countsByWhat[$0.what] ?? 0) }.sorted {
            ($0.0.severity.weight, $1.1) < ($1.0.severity.weight, $0.1)
        }
    }
}

extension Finding {
    /// The headings of a file of findings.
    package static let headings = ["severity", "file", "row", "column", "child", "wrong", "understood"]

    /// The finding as a row of such a file.
    package var cells: [String] {
        [severity.rawValue, file, row.map(String.init) ?? "", column ?? "", child ?? "", wrong, understood]
    }
}

extension Finding.Severity {
    /// 0 for the gravest.
    fileprivate var weight: Int {
        switch self {
        case .setAside: 0
        case .contradiction: 1
        case .note: 2
        }
    }
}

extension Problem {
    /// The name of the kind of problem, whatever its details.
    fileprivate var kind: String { String("\(self)".prefix { $0 != "(" }) }
}
