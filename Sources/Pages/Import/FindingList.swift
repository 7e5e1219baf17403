import HTML
import StatutoryReturn

/// What was found in files, the first of each kind with how many there are.
struct FindingList {
    let heading: String
    let summary: [(example: Finding, count: Int)]

    var body: Node? {
        guard !summary.isEmpty else { return nil }
        return section {
            h2 { heading }
            ul(.class("findings")) { for (finding, number) in summary { line(finding, number) } }
        }
    }

    private func line(_ finding: Finding, _ number: Int) -> Node {
        li {
            SeverityTag(severity: finding.severity).body
            " "
            strong { FindingPlace(finding: finding).words }
            " \(finding.wrong) \(finding.understood)"
            if number > 1 { small { " and \((number - 1).grouped) more like it" } }
        }
    }
}

/// How much a finding weighs, as a tag.
struct SeverityTag {
    let severity: Finding.Severity

    var body: Node {
        span(.class("tag \(style)")) { severity.rawValue }
    }

    private var style: String {
        switch severity {
        case .setAside: "overdue"
        case .contradiction: "cannot-tell"
        case .note: "does-not-apply"
        }
    }
}

/// Where a finding is: `episodes.csv, row 12, DEC:`.
struct FindingPlace {
    let finding: Finding

    var words: String {
        [finding.file, finding.row.map { "row \($0)" }, finding.column].compactMap { $0 }.filter { !$0.isEmpty }
            .joined(separator: ", ") + ":"
    }
}
