import Timeline

/// One period of being looked after, before anybody asks where the child lived: its days, its legal statuses, its
/// proceedings and how it ends.
struct Course {
    let route: Route
    let born: Day
    let begins: Day
    /// The day it ends, which may lie after the last day of the record.
    var ends: Day
    /// Why it ends; `nil` when that depends on where a young person lives at 18.
    var ending: CeasingReason?
    /// Each legal status with its first day, in order; the first is the day on which the period begins.
    var statuses: [Status]
    /// From issue to the final order.
    var proceedings: ClosedRange<Day>?
    var adoption: AdoptionSteps?
    /// Where the child lives, where that is settled with the course; `nil` where it is drawn later.
    var places: [Place]?
    /// Why the record’s first episode of the period began: for another reason than the start of care where the record
    /// does not hold that start.
    var firstReason: EpisodeReason = "S"

    /// A placement type from a day on.
    struct Place {
        let from: Day
        let type: PlacementType
    }

    /// A legal status from a day on.
    struct Status {
        var from: Day
        let code: LegalStatus
    }

    /// The steps towards adoption; those after the last day of the record are steps to come.
    struct AdoptionSteps {
        let decided: Day
        var reversed: Day?
        var reversal: Code<Meaning.DecisionReversal>?
        var matched: Day?
        var placed: Day?
    }

    /// The legal status on a day of the period.
    func status(on day: Day) -> LegalStatus {
        statuses.last { $0.from <= day }?.code ?? statuses[0].code
    }

    /// The first day under one of these statuses.
    func first(under codes: Set<LegalStatus>) -> Day? {
        statuses.first { codes.contains($0.code) }?.from
    }

}
