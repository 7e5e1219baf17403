import Timeline

/// A child on a day: what a condition is asked about.
struct Situation {
    let history: ChildHistory
    /// How the child is looked after; `nil` when they are not.
    let stretch: Stretch?
    let day: Day
    /// Where the event that opened the rule stands in the history, for something held.
    let opening: Int?
    /// When the placement within which the rule lives began: for a rule about adoptive placements, when it became one.
    var placementFrom: Day?

    /// The period of care that the stretch is part of.
    var period: PeriodOfCare? { stretch.map { history.periods[$0.period] } }

    /// The home that the stretch is part of.
    var home: Home? { stretch.map { history.homes[$0.home] } }

    /// Whether the child is looked after; `nil` when the record cannot show it.
    var isLookedAfter: Bool? { stretch == nil ? history.isLookedAfter(on: day) : true }
}
