import Casework
import Foundation
import StatutoryReturn
import Timeline

/// What an import says when it has finished.
struct ImportResult {
    let summary: ImportSummary
    let findings: FindingReport
    let seconds: Duration

    /// For people.
    func printText(reportFile: String?) {
        let years = summary.years.map(\.description).joined(separator: ", ")
        print(summary.isDryRun ? "Dry run: nothing was recorded. An import would record" : "Imported \(years):")
        print("  \(summary.rows) rows read, \(summary.statements) understood as facts")
        print("  \(summary.entries) entries, \(summary.newChildren) new children")
        print("  \(summary.corrections) corrections, \(summary.retractions) retractions")
        print(
            "  \(summary.matched) were recorded by a person already, \(summary.differences) differ from what a person recorded"
        )
        for severity in Finding.Severity.allCases {
            print("  \(findings.counts[severity] ?? 0) findings: \(severity.rawValue)")
        }
        findings.printExamples()
        if summary.differences > 0 {
            print("What was recorded stands. “mainstay import --differences” lists what waits to be settled.")
        }
        if let reportFile { print("Every finding stands in \(reportFile).") }
    }

    /// For machines: one object.
    func printJSON() {
        var writer = FieldWriter()
        writer.add("dry_run", summary.isDryRun)
        writer.add("years", summary.years.map(\.description).joined(separator: " "))
        writer.add("rows", summary.rows)
        writer.add("statements", summary.statements)
        writer.add("entries", summary.entries)
        writer.add("new_children", summary.newChildren)
        writer.add("corrections", summary.corrections)
        writer.add("retractions", summary.retractions)
        writer.add("matched", summary.matched)
        writer.add("differences", summary.differences)
        writer.add("set_aside", findings.counts[.setAside] ?? 0)
        writer.add("contradictions", findings.counts[.contradiction] ?? 0)
        writer.add("notes", findings.counts[.note] ?? 0)
        writer.add("milliseconds", Int(seconds / .milliseconds(1)))
        writer.close()
        Terminal.print(writer.bytes + [UInt8(ascii: "\n")])
    }
}
