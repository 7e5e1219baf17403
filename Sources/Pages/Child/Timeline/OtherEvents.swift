import Charts
import StatutoryReturn
import Timeline

extension ChildLook {
    /// What stands in the record beside care, placements and what was held: who came to be known, who had to do with the
    /// child, what was excused, and what returns say.
    var otherEvents: [Chronology.Event] {
        standing.compactMap { entry in
            guard let day = entry.day ?? ownDay(of: entry.fact), let group = entry.fact.otherGroup else { return nil }
            return Chronology.Event(
                day: day, words: EntryWords(entry: entry, nameOf: record.nameOf, day: self.day).statement,
                more: entry.fact.more(on: self.day), entry: entry.id, group: group, files: entry.attachments)
        }
    }

    /// The day of a fact that is told without one: that of the year, of the match, of the order, or on which the child came into
    /// care.
    private func ownDay(of fact: Fact) -> Day? {
        switch fact {
        case .yearOutcomes(let outcomes): Day(outcomes.yearEnding, 3, 31)
        case .leavingCare(let leaving): Day(leaving.yearEnding, 3, 31)
        case .adopted(let adoption): adoption.matched ?? adoption.decided
        case .previousPermanence(let permanence): permanence.orderDay?.day ?? timeline.periods.first?.from
        default: nil
        }
    }
}

extension Fact {
    /// Where the fact belongs in a chronology, if nothing else there tells of it.
    fileprivate var otherGroup: FactGroup? {
        switch self {
        case .involved, .related, .described: .people
        case .excused: .decisions
        case .unaccompanied, .adopted, .previousPermanence: .care
        case .yearOutcomes, .leavingCare: .other
        default: nil
        }
    }

    /// What is to be told beside the statement.
    fileprivate func more(on day: Day) -> String? {
        if case .related(let relation) = self { return String(RelationWords(relation, on: day).rest.trimmingSentence) }
        return nil
    }
}

extension String {
    /// Without the comma or full stop that would follow a name.
    fileprivate var trimmingSentence: Substring {
        let rest = drop { ",. ".contains($0) }
        return rest
    }
}
