import Policy
import Timeline

/// What a condition asks of how, and how long, a child is looked after.
extension Condition {
    /// The lengths of stay that it asks about, in days.
    var stays: [Int] {
        switch self {
        case .inPlacement(let limit), .lookedAfter(let limit): [limit.mostDays]
        case .all(let parts), .any(let parts): parts.flatMap(\.stays)
        case .not(let part): part.stays
        default: []
        }
    }

    /// Whether it names the legal status or the placement.
    func names(_ pair: CarePair) -> Bool {
        switch self {
        case .legalStatus(let statuses): statuses.contains(pair.legalStatus)
        case .placement(let places): places.contains(pair.placement)
        case .all(let parts), .any(let parts): parts.contains { $0.names(pair) }
        case .not(let part): part.names(pair)
        default: false
        }
    }

    /// Whether it asks that the child was looked after so earlier.
    func speaksOfEarlier(_ pair: CarePair) -> Bool {
        switch self {
        case .earlier(_, let part): part.names(pair)
        case .all(let parts), .any(let parts): parts.contains { $0.speaksOfEarlier(pair) }
        case .not(let part): part.speaksOfEarlier(pair)
        default: false
        }
    }

    /// Whether it asks how old the child was on coming into care.
    var asksAgeAtEntry: Bool {
        if case .ageAtEntry = self { true } else { false }
    }

    /// Whether it asks for the legal status or the placement.
    func speaks(of pair: CarePair) -> Bool {
        switch self {
        case .legalStatus(let statuses): statuses.contains(pair.legalStatus)
        case .placement(let places): places.contains(pair.placement)
        case .all(let parts), .any(let parts): parts.contains { $0.speaks(of: pair) }
        case .not(let part): part.speaks(of: pair)
        case .lookedAfter, .inPlacement, .ageAtEntry, .isLookedAfter: pair.isCommon
        default: false
        }
    }
}

extension TimeLimit {
    /// How many days it is at most; of working days nearly half as many more.
    fileprivate var mostDays: Int {
        parts.reduce(0) { days, part in
            let each =
                switch part.unit {
                case .day: 1
                case .workingDay: 2
                case .week: 7
                case .month: 31
                case .year: 366
                }
            return days + part.count * each
        }
    }
}
