import HTML
import Measures
import Policy
import Timeline

/// Whom the policy that is tried would have asked what, child by child, as far as a page can show it.
struct AskedList {
    let result: TrialResult
    /// How many there are, of which the result may hold only some.
    let differing: Int
    /// The id of the pack that is tried.
    let pack: String
    let query: TrialQuery

    /// A page shows so many; the file holds more.
    private static let shown = 60

    @HTMLBuilder var body: Node {
        h2 { "Whom it would have asked what" }
        if result.asked.isEmpty {
            p { "Nobody would have been asked for anything else." }
        } else {
            p {
                if differing > AskedList.shown {
                    "The first \(AskedList.shown) of \(differing.grouped) duties are shown. "
                }
                a(.to(.trialFile(query))) { "Download them (CSV)" }
            }
            table
        }
    }

    private var table: Node {
        HTML.table(.class("cards")) {
            caption(.class("unseen")) { "Duties that differ, child by child" }
            thead {
                tr {
                    for name in ["Child", "What", "Change", "Under the policy tried", "Under the other"] {
                        th(.scope("col")) { name }
                    }
                }
            }
            tbody { for duty in result.asked.prefix(AskedList.shown) { row(duty) } }
        }
    }

    private func row(_ duty: AskedDuty) -> Node {
        tr {
            th(.scope("row")) {
                a(.to(.child(duty.child, .now))) { duty.child }
                small { duty.worker ?? "no social worker recorded" }
                small { duty.team ?? "no team recorded" }
            }
            td(.label("What")) {
                a(.to(.rule(pack: duty.new == nil ? query.against : pack, duty.rule))) { duty.title }
                small { "opened \(duty.opened.words)" }
            }
            td(.label("Change")) { words(duty.change) }
            td(.label("Under the policy tried")) { answer(duty.new) }
            td(.label("Under the other")) { answer(duty.old) }
        }
    }

    private func words(_ change: AskedDuty.Change) -> String {
        switch change {
        case .new: "New"
        case .changed: "Otherwise"
        case .gone: "No longer asked"
        }
    }

    private func answer(_ answer: AskedDuty.Answer?) -> Node {
        guard let answer else { return span(.class("quiet")) { "Not asked" } }
        return .group([
            answer.outcome.tag(), small { answer.due.map { "due \($0.words)" } ?? "no due day" },
        ])
    }
}

/// The duties that differ, as a file for a spreadsheet.
package struct AskedFile {
    private let result: TrialResult

    package init(_ result: TrialResult) {
        self.result = result
    }

    /// The bytes of the file.
    package var bytes: [UInt8] {
        var text = CSVText(headings: [
            "child", "team", "worker", "rule", "title", "responsible", "change", "opened", "due", "outcome", "old_due",
            "old_outcome",
        ])
        for duty in result.asked { text.add(cells(duty)) }
        return text.bytes
    }

    private func cells(_ duty: AskedDuty) -> [String] {
        [
            duty.child, duty.team ?? "", duty.worker ?? "", duty.rule, duty.title,
            duty.responsible.joined(separator: "; "), duty.change.rawValue, duty.opened.description,
            duty.new?.due?.description ?? "", duty.new?.outcome.rawValue ?? "", duty.old?.due?.description ?? "",
            duty.old?.outcome.rawValue ?? "",
        ]
    }
}
