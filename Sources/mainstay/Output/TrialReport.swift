import Measures
import Policy
import Timeline

/// What a trial of a policy says when it has finished.
struct TrialReport {
    let result: TrialResult
    let new: Policy
    let old: Policy

    /// How many of the duties that differ a text shows.
    private static let shown = 20

    /// Prints one table, for machines.
    func print(_ table: TrialTable, as format: ListFormat) {
        show(table.lines(of: result), table, format)
        let changes = result.all.changes
        if table == .asked && changes > result.asked.count {
            Terminal.note("\(changes) duties differ; --limit \(changes) lists all.")
        }
    }

    /// Prints all tables, for people: of the rules those that are new or gone or ask something else.
    func printText() {
        Swift.print("\(new.title)\n  tried against\n\(old.title)")
        let days = "\(result.span.lowerBound.words) to \(result.span.upperBound.words)"
        Swift.print("\(days), as it stood on the last day. Children recorded: \(result.children).\n")
        Swift.print(summary)
        printRules()
        for (table, heading) in TrialReport.headings {
            Swift.print("\n\(heading)")
            show(table.lines(of: result), table, .table)
        }
        printAsked()
    }

    private func printRules() {
        let told = result.all.rules.filter { $0.presence != .both || $0.changes > 0 }
        show(TrialTable.lines(of: told.filter { !$0.isEmpty }), .rules, .table)
        let silent = told.filter(\.isEmpty)
        let untried = silent.filter { !$0.openingsNotRecorded.isEmpty }
        let others = silent.filter(\.openingsNotRecorded.isEmpty)
        if !others.isEmpty {
            Swift.print("\nThese asked for nothing: \(others.map(\.rule.id).joined(separator: ", ")).")
        }
        guard !untried.isEmpty else { return }
        Swift.print(
            "\nWhether these would have asked anything nobody can tell, because what opens them is not recorded:")
        for tried in untried {
            Swift.print("  \(tried.rule.id)  \(tried.openingsNotRecorded.joined(separator: ", "))")
        }
    }

    private static let headings: [(TrialTable, String)] = [
        (.weeks, "By week"), (.roles, "By role; what two share is work for both"),
        (.teams, "By team; without a name on days for which none is recorded"),
        (.workers, "By social worker; without a name on days for which none is recorded"),
    ]

    private var summary: String {
        func count(_ presence: TriedRule.Presence) -> Int { result.all.rules.count { $0.presence == presence } }
        let differing = result.all.rules.count { $0.presence == .both && $0.changes > 0 }
        return "Rules only in the new policy: \(count(.onlyNew)), only in the old: \(count(.onlyOld)), in both: "
            + "\(count(.both)), of which \(differing) asked something else of some child."
    }

    private func printAsked() {
        guard result.all.changes > 0 else {
            Swift.print("\nBoth policies would have asked the same of every child.")
            return
        }
        Swift.print("\nWhom it would have asked what: \(result.all.changes) duties differ")
        show(Array(TrialTable.asked.lines(of: result).prefix(TrialReport.shown)), .asked, .table)
        if result.all.changes > TrialReport.shown {
            Swift.print(
                "… and \(result.all.changes - TrialReport.shown) more; “--format csv --table asked” lists them.")
        }
    }

    private func show(_ lines: [[LinePrinter.Field]], _ table: TrialTable, _ format: ListFormat) {
        let printer = LinePrinter(format, widths: table.widths)
        for line in lines { printer.print(line) }
        printer.flush()
    }
}

extension Policy {
    /// The title and version of the pack on top.
    fileprivate var title: String { packs.last.map { "\($0.title), version \($0.version)" } ?? "" }
}
