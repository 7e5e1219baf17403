/// How an obligation stands on a day.
package enum Outcome: String, CaseIterable, Sendable {
    case notYetOpen = "not-yet-open"
    case due
    case overdue
    case met
    case metLate = "met-late"
    case missed
    case excused
    case doesNotApply = "does-not-apply"
    case cannotTell = "cannot-tell"

    /// The outcome in words for people.
    package var words: String {
        switch self {
        case .notYetOpen: "Not yet open"
        case .due: "Due"
        case .overdue: "Overdue"
        case .met: "Met"
        case .metLate: "Met late"
        case .missed: "Missed"
        case .excused: "Excused"
        case .doesNotApply: "Does not apply"
        case .cannotTell: "Cannot tell"
        }
    }
}
