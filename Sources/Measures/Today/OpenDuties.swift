import Policy
import Timeline

/// For each rule, the children whom it touches on a day: those for whom a duty of it is open, done neither in time nor
/// late, and not closed. A rule about the service itself touches nobody, and how it stands is told by itself.
package struct OpenDuties: Sendable {
    package let day: Day
    private var rows = RuleRows()
    /// For each rule of the policy, its row.
    private let places: [Int]
    /// By row.
    private var touched: [[Touched]]
    /// By row: how the duty of the service stands.
    private var service: [Int: Touched] = [:]

    /// A child whom a rule touches, with the most pressing of its duties.
    package struct Touched: Hashable, Sendable {
        /// The authority's own identifier of the child.
        package let child: String
        package let name: ChildName?
        package let outcome: Outcome
        package let opened: Day
        package let due: Day?
    }

    /// The children whom `rules`, which are those of a policy, touch on `day`.
    package init(_ rules: [Rule], on day: Day) {
        self.day = day
        places = rows.add(rules)
        touched = Array(repeating: [], count: rows.rules.count)
    }

    /// Adds a child, or the service, with all obligations of the recorded life.
    package mutating func add(_ obligations: [Obligation], of timeline: CaseTimeline) {
        var worst: [Int: Touched] = [:]
        for obligation in obligations where obligation.isOpen(on: day) {
            let duty = Touched(
                child: timeline.number ?? "", name: timeline.name, outcome: obligation.outcome(on: day),
                opened: obligation.opened, due: obligation.due(on: day))
            let row = places[obligation.rule]
            if worst[row].map(duty.isMorePressing) ?? true { worst[row] = duty }
        }
        guard !timeline.isService else {
            service = worst
            return
        }
        for (row, duty) in worst { touched[row].append(duty) }
    }

    /// How the duty of the service by the rule with this id stands; `nil` when none is open.
    package func duty(ofServiceBy rule: String) -> (outcome: Outcome, due: Day?)? {
        rows.row(of: rule).flatMap { service[$0] }.map { ($0.outcome, $0.due) }
    }

    /// The children whom the rule with this id touches, the most pressing first.
    package func children(of rule: String) -> [Touched] {
        guard let row = rows.row(of: rule) else { return [] }
        return touched[row].sorted { $0.isMorePressing(than: $1) }
    }

    /// Of how many children a duty of the rule stands at each outcome.
    package func counts(of rule: String) -> [Outcome: Int] {
        guard let row = rows.row(of: rule) else { return [:] }
        return Dictionary(grouping: touched[row], by: \.outcome).mapValues(\.count)
    }
}

extension OpenDuties.Touched {
    /// Overdue before due before what nobody can tell, and then what is due, or opened, first.
    fileprivate func isMorePressing(than other: Self) -> Bool { order < other.order }

    private var order: (Int, Day, Day, String) { (urgency, due ?? .endOfTime, opened, child) }

    private var urgency: Int {
        switch outcome {
        case .overdue: 0
        case .due: 1
        default: 2
        }
    }
}

extension Obligation {
    /// Whether it is overdue, due, or nobody can tell, and it could still be done.
    fileprivate func isOpen(on day: Day) -> Bool {
        guard opened <= day, isForeseen(on: day), closed.map({ $0 > day }) ?? true else { return false }
        return switch outcome(on: day) {
        case .overdue, .due, .cannotTell: true
        case .notYetOpen, .met, .metLate, .missed, .excused, .doesNotApply: false
        }
    }
}
