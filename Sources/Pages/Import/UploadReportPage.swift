import HTML
import StatutoryReturn

/// All that was found in the files of an upload, row by row.
package struct UploadReportPage: Page {
    private let id: String
    private let findings: FindingDigest
    private let number: Int
    private let pages: Int

    private static let perPage = 100

    /// The page with this number; the last when there are not so many.
    package init(id: String, findings: FindingDigest, page: Int) {
        self.id = id
        self.findings = findings
        pages = max(1, (findings.kept.count + UploadReportPage.perPage - 1) / UploadReportPage.perPage)
        number = min(max(1, page), pages)
    }

    package var title: String { "What was found, row by row" }
    package var trail: [TrailStep] {
        [TrailStep("Import a return", .importReturns), TrailStep("The upload", .upload(id))]
    }
    package var place: Place? { .returns }

    package var content: Node {
        h1 { title }
        p {
            kept
            " "
            a(.to(.uploadReportFile(id))) { "As a CSV file" }
        }
        table(.class("cards")) {
            caption(.class("unseen")) { "Findings, page \(number) of \(pages)" }
            thead {
                tr { for heading in ["Place", "Child", "Kind", "What was found"] { th(.scope("col")) { heading } } }
            }
            tbody { for finding in shown { row(finding) } }
        }
        PageLinks(current: number, count: pages) { .uploadReport(id, page: $0) }.body
    }

    private var kept: String {
        findings.count == findings.kept.count
            ? "\(count(findings.count, "finding"))."
            : "\(count(findings.count, "finding")); the first \(findings.kept.count.grouped) are listed."
    }

    private var shown: ArraySlice<Finding> {
        findings.kept.dropFirst((number - 1) * UploadReportPage.perPage).prefix(UploadReportPage.perPage)
    }

    private func row(_ finding: Finding) -> Node {
        tr {
            th(.scope("row")) { FindingPlace(finding: finding).words.dropLast().description }
            td(.label("Child")) { finding.child ?? "" }
            td(.label("Kind")) { SeverityTag(severity: finding.severity).body }
            td(.label("What was found")) { "\(finding.wrong) \(finding.understood)" }
        }
    }
}
