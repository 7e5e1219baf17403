import Timeline

/// What a row is about, so that the same thing stated in two returns, or twice in one, is known to be the same.
///
/// Episodes, reviews, placements for adoption, missing episodes, workers and deprivation of liberty orders are told
/// apart by the day they began; OC2 and OC3 by their year; of the rest a child has one.
package struct StatementKey: Hashable, Sendable {
    /// The table whose rows are about such things.
    package let table: ReturnTable
    /// The day in the table's key column.
    package let day: Day?
    /// The calendar year in which the year of an OC2 or OC3 row ends.
    package let yearEnding: Int?

    /// What an entry or draft with this fact and day is about; `nil` when no table of the return states such a fact.
    package init?(fact: Fact, day: Day?) {
        guard let table = ReturnTable(stating: fact) else { return nil }
        self.table = table
        self.day = table.keyDate == nil ? nil : day
        switch fact {
        case .yearOutcomes(let outcomes): yearEnding = outcomes.yearEnding
        case .leavingCare(let outcomes): yearEnding = outcomes.yearEnding
        default: yearEnding = nil
        }
    }
}

extension ReturnTable {
    /// The table whose rows state facts of this kind; `nil` when none does.
    package init?(stating fact: Fact) {
        switch fact {
        case .registered: self = .header
        case .episode: self = .episodes
        case .reviewed: self = .reviews
        case .unaccompanied: self = .uasc
        case .yearOutcomes: self = .oc2
        case .leavingCare: self = .oc3
        case .adopted: self = .ad1
        case .adoptionDecided: self = .placedAdoption
        case .previousPermanence: self = .prevPerm
        case .missing: self = .missing
        case .allocated: self = .swEpisodes
        case .deprivedOfLiberty: self = .doLo
        case .named, .involved, .happened, .excused, .described, .related, .homeDescribed, .marked, .differs, .covers,
            .withdrawn:
            return nil
        }
    }
}
