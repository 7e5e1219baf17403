import Timeline

/// Where a child lives, in one placement type: a household, a children’s home, a unit.
struct Home {
    /// Counts the child's homes; the same number is the same carers.
    let number: Int
    var place: PlacementType
    let provider: PlacementProvider?
    let postcode: String?
    /// A made-up unique reference number; `nil` where the type has none.
    let urn: String?
}

/// A stretch of days in one home under one placement type.
struct Stay {
    var home: Home
    var from: Day
    /// The day it ended, on which the next stay begins.
    var until: Day
    /// Why it ended; `nil` where a return states none (a temporary move, the last stay).
    var endedBecause: PlacementChangeReason?
}

extension Stay {
    var isTemporary: Bool { home.place.isTemporary }
}
