import Charts
import Timeline

extension ChildLook {
    /// What stands in the record beside care, placements and what was held: who came to be known, who had to do with the
    /// child, what was excused, and what returns say.
    var otherEvents: [Chronology.Event] {
        standing.compactMap { entry in
            guard let day = entry.day ?? entry.fact.ownDay, let group = entry.fact.otherGroup else { return nil }
            return Chronology.Event(
                day: day, words: EntryWords(entry: entry, nameOf: record.nameOf).statement,
                more: entry.fact.more(on: self.day), entry: entry.id, group: group, files: entry.attachments)
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

    /// The day of a fact that states one itself.
    fileprivate var ownDay: Day? {
        switch self {
        case .yearOutcomes(let outcomes): Day(outcomes.yearEnding, 3, 31)
        case .leavingCare(let leaving): Day(leaving.yearEnding, 3, 31)
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
