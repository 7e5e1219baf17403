import HTML
import Measures
import Policy
import Timeline

/// How a rule was kept in the last twelve months, and whom it touches.
struct RuleKept {
    let pack: String
    let rule: String
    let record: RuleRecord
    let standpoint: Standpoint

    @HTMLBuilder var body: Node {
        h2(.id("kept")) { "How it is kept here" }
        if record.total.isEmpty && !record.notRecorded.isEmpty {
            p {
                "\(record.notRecorded.listed.capitalizedFirst) are not recorded here, so nobody can tell whether it arose."
            }
        } else {
            p { whomItTouches }
            if record.total.isEmpty {
                p { "In the twelve months to \(record.day.words) it never arose in the record." }
            } else {
                p { sentence }
                FiguresTable(record: record).body
            }
        }
        p(.class("small")) {
            a(.to(.ruleFile(pack: pack, rule, standpoint))) { "Download these figures (CSV)" }
        }
        definition
    }

    @HTMLBuilder
    private var whomItTouches: Node {
        let touched = record.touched.count
        if record.isOfService {
            ofService
        } else if touched == 0 {
            "On \(record.day.words) it touches no child."
        } else {
            "On \(record.day.words) it touches "
            a(.to(.ruleChildren(pack: pack, rule, standpoint))) { count(touched, "child", "children") }
            ": \(standing.listed)."
        }
    }

    /// How the duty of the organisation stands.
    private var ofService: String {
        let duty = record.ofService
        let due = duty?.due.map { ", due by \($0.words)" } ?? ""
        let standing = duty.map { "\($0.outcome.words.lowercased())\(due)" } ?? "not open"
        return "This is a duty of the service itself. On \(record.day.words) it is \(standing)."
    }

    private var standing: [String] {
        [
            (Outcome.overdue, "overdue"), (.due, record.sort == .prompt ? "to be considered" : "due"),
            (.cannotTell, "cannot tell"),
        ]
        .compactMap { outcome, words in
            let number = record.count(outcome)
            return number == 0 ? nil : "\(words) for \(number.grouped)"
        }
    }

    private var sentence: String {
        let total = record.total
        let unsure = total.cannotTell == 0 ? "" : " Of \(total.cannotTell.grouped) the record cannot tell how it went."
        if record.sort == .prompt {
            let all = total.considered + total.notConsidered
            return "Of \(count(all, "prompt")) in the twelve months to \(record.day.words), \(total.considered.grouped)"
                + " were considered.\(unsure)"
        }
        let parts = [
            (total.kept, "kept in time"), (total.late, "done late"), (total.missed, "missed"),
            (total.overdue, "still overdue"), (total.excused, "excused"),
        ].filter { $0.0 > 0 }.map { "\($0.0.grouped) \($0.1)" }
        let due = "\(count(total.due, "duty", "duties")) came due in the twelve months to \(record.day.words)"
        return (parts.isEmpty ? "\(due)." : "\(due): \(parts.listed).") + unsure
    }

    private var definition: Node {
        details {
            summary { "What is counted, and when" }
            p {
                "Counted under the policy of \(record.pack.authority), from the record as it stood on \(record.day.words). A duty"
                    + " counts as opened in the month in which it arose. It counts as due, and as in time, late, missed, overdue or"
                    + " excused, in the month of its due day. What the record cannot tell counts there too, or in the month in which"
                    + " it arose where there is no due day. A prompt is never missed: whether it was considered counts in the month"
                    + " in which it arose. A child who is exempt is not counted."
            }
        }
    }
}
