import HTML
import Policy
import Timeline

extension Outcome {
    /// The outcome as a tag; with the day after the words where one helps, as in “Due 4 June 2026”.
    package func tag(_ day: Day? = nil) -> Node {
        span(.class("tag \(rawValue)")) { day.map { "\(words) \($0.words)" } ?? words }
    }

    /// The outcomes in the order in which they matter to somebody with little time.
    package static let byUrgency: [Outcome] = [
        .overdue, .due, .missed, .cannotTell, .metLate, .met, .excused, .notYetOpen, .doesNotApply,
    ]
}
