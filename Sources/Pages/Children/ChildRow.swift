import Policy
import Timeline

/// A child as a row of the children list, on one day.
package struct ChildRow: Sendable {
    /// The number by which the authority knows the child.
    package let number: String
    /// The name, or who it is when no name is recorded.
    package let heading: String
    /// Whether ``heading`` is a name.
    package let isNamed: Bool
    package let age: Int?
    package let born: Day?
    /// Whether the child is looked after on the day.
    package let isLookedAfter: Bool
    package let placement: PlacementType?
    package let placedSince: Day?
    package let legalStatus: LegalStatus?
    /// How many duties stand at each outcome, in the order of ``Outcome/allCases``.
    private let counts: [Int]
    /// A bit for each outcome of which there is at least one, so that a filter need not look at the counts.
    private let present: UInt16
    /// The duty that has been overdue longest, and the one that is due next.
    package let mostOverdue: Upcoming?
    package let nextDue: Upcoming?
    /// How many duties that could still be met nobody can tell.
    package let unsure: Int

    /// A duty with its day and the place of its rule in ``Policy/rules``.
    package struct Upcoming: Hashable, Sendable {
        package let day: Day
        package let rule: Int
    }

    /// The row of the child with this timeline and these obligations (all of their life), on `day`.
    package init(number: String, timeline: CaseTimeline, obligations: [Obligation], on day: Day) {
        let words = ChildWords(timeline: timeline, day: day)
        let stretch = timeline.stretch(on: day)
        self.number = number
        heading = timeline.name == nil ? words.described : words.heading
        isNamed = timeline.name != nil
        age = words.age
        born = timeline.born
        isLookedAfter = timeline.period(on: day) != nil
        placement = stretch?.placement
        placedSince = timeline.placement(on: day)?.from
        legalStatus = stretch?.legalStatus
        var counts = [Int](repeating: 0, count: Outcome.allCases.count)
        var mostOverdue: Upcoming?
        var nextDue: Upcoming?
        var unsure = 0
        for obligation in obligations where obligation.isForeseen(on: day) {
            let outcome = obligation.outcome(on: day)
            counts[outcome.place] += 1
            if outcome == .cannotTell && !obligation.isClosed(on: day) { unsure += 1 }
            guard outcome == .overdue || outcome == .due, let due = obligation.due(on: day) else { continue }
            let upcoming = Upcoming(day: due, rule: obligation.rule)
            if outcome == .overdue {
                if mostOverdue.map({ due < $0.day }) ?? true { mostOverdue = upcoming }
            } else if nextDue.map({ due < $0.day }) ?? true {
                nextDue = upcoming
            }
        }
        self.counts = counts
        present = Outcome.allCases.reduce(0) { bits, outcome in
            counts[outcome.place] > 0 ? bits | 1 << UInt16(outcome.place) : bits
        }
        self.mostOverdue = mostOverdue
        self.nextDue = nextDue
        self.unsure = unsure
    }

    /// How many of the child’s duties stand at `outcome`.
    package func count(_ outcome: Outcome) -> Int { counts[outcome.place] }

    /// Whether any of the child’s duties stands at `outcome`.
    func has(_ outcome: Outcome) -> Bool { present & 1 << UInt16(outcome.place) != 0 }
}

extension Outcome {
    /// Its place in ``allCases``.
    var place: Int {
        switch self {
        case .notYetOpen: 0
        case .due: 1
        case .overdue: 2
        case .met: 3
        case .metLate: 4
        case .missed: 5
        case .excused: 6
        case .doesNotApply: 7
        case .cannotTell: 8
        }
    }
}
