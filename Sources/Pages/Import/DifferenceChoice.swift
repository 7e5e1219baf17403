import HTML
import StatutoryReturn
import Timeline

/// One difference side by side, and the choice between the two.
struct DifferenceChoice {
    let child: ChildID
    let difference: OpenDifference

    /// The name of the field that holds the choice.
    static func field(_ child: ChildID, _ entry: EntryID) -> String { "settle-\(child)-\(entry)" }

    var body: Node {
        fieldset(.class("difference")) {
            legend { heading }
            p(.class("small quiet")) { origin }
            sides
            input(.type("hidden"), .name(DifferenceForm.asked), .value("\(child)-\(difference.entry.id)"))
            div(.class("choices")) {
                choice(.keep, keepWords)
                choice(.take, takeWords)
            }
        }
    }

    private var heading: String {
        let day = difference.recorded.day ?? difference.entry.day
        return difference.table.thing + (day.map { ", \($0.words)" } ?? "")
    }

    private var origin: String {
        let who = "Recorded by \(difference.recorded.author) on \(difference.recorded.recorded.day.words)"
        return switch difference.kind {
        case .values: "\(who); the return for \(difference.year) says otherwise."
        case .additions: "\(who); the return for \(difference.year) says more."
        case .takenBack:
            "Taken back by \(difference.recorded.author) on \(difference.recorded.recorded.day.words); the return for"
                + " \(difference.year) states it."
        case .notStated: "\(who); the return for \(difference.year) leaves it out."
        }
    }

    private var sides: Node? {
        guard !difference.columns.isEmpty else { return nil }
        return table(.class("cards")) {
            caption(.class("unseen")) { "\(heading), side by side" }
            thead {
                tr {
                    for heading in ["What", "Recorded", "Return \(difference.year)"] { th(.scope("col")) { heading } }
                }
            }
            tbody { for column in difference.columns { row(column) } }
        }
    }

    private func row(_ column: ColumnDifference) -> Node {
        tr {
            th(.scope("row")) {
                column.column.words
                small { " \(column.column.name)" }
            }
            td(.label("Recorded")) { column.column.meaning(of: column.recorded) ?? "Nothing" }
            td(.label("Return \(difference.year)")) {
                column.column.meaning(of: column.returned) ?? "Nothing: it goes on"
            }
        }
    }

    private var keepWords: String {
        difference.kind == .takenBack ? "Leave it taken back" : "Keep what was recorded"
    }

    private var takeWords: String {
        switch difference.kind {
        case .values: "Take what the return says"
        case .additions: "Add what the return says"
        case .takenBack: "Record what the return says"
        case .notStated: "Take back what was recorded"
        }
    }

    private func choice(_ settlement: Settlement, _ words: String) -> Node {
        let name = DifferenceChoice.field(child, difference.entry.id)
        let id = "\(name)-\(settlement.rawValue)"
        return div(.class("choice")) {
            input(.type("radio"), .id(id), .name(name), .value(settlement.rawValue))
            HTML.label(.for(id)) { words }
        }
    }
}

/// The choices that somebody sent.
package struct DifferenceForm {
    /// The name of the field that says which differences were shown.
    static let asked = "asked"

    /// A choice for the difference that an entry about a child tells.
    package struct Choice: Hashable, Sendable {
        package let child: ChildID
        package let entry: EntryID
        package let settlement: Settlement
    }

    /// Those of the differences shown for which something was chosen.
    package let choices: [Choice]

    /// Reads the form.
    ///
    /// - Parameters:
    ///   - all: every value of a field.
    package init(all: (String) -> [String]) {
        choices = all(DifferenceForm.asked).compactMap { asked in
            let parts = asked.split(separator: "-").compactMap { Int64($0) }
            guard parts.count == 2 else { return nil }
            let (child, entry) = (ChildID(parts[0]), EntryID(parts[1]))
            return all(DifferenceChoice.field(child, entry)).first.flatMap { Settlement(rawValue: $0) }.map {
                Choice(child: child, entry: entry, settlement: $0)
            }
        }
    }
}
