import HTML
import Timeline

/// How a duty stands, in one word for a tag, a filter and an address.
package enum OutcomeKind: String, CaseIterable, Sendable {
    case overdue
    case due
    case missed
    case cannotTell = "cannot-tell"
    case metLate = "met-late"
    case met
    case excused
    case notYetOpen = "not-yet-open"
    case doesNotApply = "does-not-apply"

    package var words: String {
        switch self {
        case .overdue: "Overdue"
        case .due: "Due"
        case .missed: "Missed"
        case .cannotTell: "Cannot tell"
        case .metLate: "Met late"
        case .met: "Met"
        case .excused: "Excused"
        case .notYetOpen: "Not yet open"
        case .doesNotApply: "Does not apply"
        }
    }

    /// The tag; with the day after the words where one helps, as in “Due 4 June 2026”.
    package func tag(_ day: Day? = nil) -> Node {
        span(.class("tag \(rawValue)")) { day.map { "\(words) \($0.words)" } ?? words }
    }
}
