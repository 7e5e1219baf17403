import Charts
import HTML
import Measures
import Policy
import Timeline

/// What a trial has found: in a sentence, by rule, by week, by role and worker, and child by child.
struct TrialFindings {
    let result: TrialResult
    let new: PolicyLibrary.Book
    let old: PolicyLibrary.Book
    let query: TrialQuery

    @HTMLBuilder var body: Node {
        h2 { "What it would have asked" }
        p { sentence }
        p { differences }
        totals
        h2 { "Duties due, week by week" }
        bars.figure
        h2 { "By role" }
        p(.class("small quiet")) { "What two roles share is work for both." }
        WorkloadTable(
            names: (newName, oldName), heading: "Role",
            rows: result.roles.map { ($0.place.capitalizedFirst, $0.new, $0.old) }
        ).body
        h2 { "By social worker" }
        WorkloadTable(
            names: (newName, oldName), heading: "Social worker",
            rows: result.workers.map { ($0.place ?? "None recorded on the day", $0.new, $0.old) }
        ).body
        TriedRules(result: result, new: new, old: old).body
        AskedList(result: result, pack: new.name.id, query: query).body
    }

    private var newName: String { new.name.heading }
    private var oldName: String { old.name.id == new.name.id ? "The same" : old.name.heading }

    private var sentence: String {
        let days = "\(result.span.lowerBound.words) to \(result.span.upperBound.words)"
        return "The policy of \(new.name.authority), tried against that of \(old.name.authority) on"
            + " \(count(result.children, "recorded child", "recorded children")) for the days from \(days), as things stood on the last of them."
    }

    private var differences: String {
        func number(_ presence: TriedRule.Presence) -> Int { result.rules.count { $0.presence == presence } }
        let changed = result.rules.count { $0.presence == .both && $0.changes > 0 }
        return
            "\(count(number(.onlyNew), "rule")) only in the policy that is tried, \(number(.onlyOld).grouped) only in the other,"
            + " and \(changed.grouped) of the \(number(.both).grouped) that both have ask something else of some child."
            + " \(count(result.askedCount, "duty", "duties")) would have been asked for otherwise."
    }

    private var totals: Node {
        table(.class("cards tried")) {
            caption(.class("unseen")) { "All duties under either policy" }
            thead {
                tr {
                    th(.scope("col")) { "All duties" }
                    for column in TrialColumn.all { th(.scope("col"), .class("number")) { column.name } }
                }
            }
            tbody {
                total(newName, result.rules.compactMap(\.new))
                total(oldName, result.rules.compactMap(\.old))
            }
        }
    }

    private func total(_ name: String, _ counts: [DutyCounts]) -> Node {
        tr {
            th(.scope("row")) { name }
            TrialColumn.cells(counts.reduce(DutyCounts(), +))
        }
    }

    private var bars: WeekBars {
        WeekBars(
            title: "Duties due, week by week", names: (newName, oldName),
            weeks: result.weeks.map { WeekBars.Week(monday: $0.place.monday, first: $0.new.due, second: $0.old.due) })
    }
}
